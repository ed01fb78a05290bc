import { typed } from './answers.ts'
import { chose, hasReport, isStory, knows } from './conditions.ts'
import { type Choice, type Draft, dialogue, draft, type Input } from './contract.ts'
import { goAfresh, goTo, say, sayCode } from './effects.ts'
import { forgetCode, rememberReport, rememberStory } from './remember.ts'
import { filesWhatWasTold, isFinished, keepsMedia, keepsStory } from './unfinished.ts'

const choices: readonly Choice[] = [
  {
    value: 'help',
    label: 'menu.help',
    words: typed(`
      can giup, can giup a, can giup do, toi can giup do, em can giup, em can giup do, chau can giup,
      con can giup, giup, giup voi, giup toi, giup toi voi, giup em, giup em voi, giup chau, giup chau voi, giup con,
      giup con voi, xin giup, xin giup do, cuu, cuu voi, sos, help, em so, em so qua, em so lam, chau so, chau so qua,
      chau so lam, con so, con so qua, con so lam`),
    danger: true,
  },
  {
    value: 'relative',
    label: 'menu.relative',
    intents: ['missing', 'ransom', 'relative_abroad'],
    words: typed(`
      nguoi than, nguoi nha, nguoi than gap chuyen, nguoi nha gap chuyen, con toi, con gai toi, con trai toi, em toi,
      em gai toi, vo toi, chong toi, chau toi, tim nguoi, tim nguoi than, tim con, mat lien lac, bat lien lac`),
    danger: true,
  },
  {
    value: 'report',
    label: 'menu.report',
    intents: ['report_person', 'report_place', 'report_online'],
    words: typed(`
      bao tin, bao tin a, bao, bao chuyen, bao viec, bao nghi van, bao cong an, trinh bao, to giac, to cao, muon bao,
      muon bao tin, toi muon bao, toi muon bao tin, em muon bao tin, chau muon bao tin, cho toi bao tin`),
  },
  {
    value: 'offer',
    label: 'menu.offer',
    intents: ['check_job', 'check_marriage', 'check_study_visa', 'check_baby_organ'],
    words: typed(`
      loi moi, hoi loi moi, hoi viec, hoi viec lam, kiem tra, kiem tra viec, kiem tra loi moi, viec nay co lua khong,
      co lua khong, co phai lua khong, co lua dao khong, xem giup co lua khong, di lam xa, di nuoc ngoai`),
  },
  {
    value: 'returned',
    label: 'menu.returned',
    intents: ['returned_self', 'returned_afraid'],
    words: typed(`
      moi ve, toi moi ve, em moi ve, chau moi ve, moi tro ve, toi moi tro ve, em moi tro ve, tro ve, da ve, ve roi,
      vua ve, vua tro ve, ho tro, can ho tro, xin ho tro, che do, hoi che do`),
  },
  {
    value: 'followUp',
    label: 'menu.follow_up',
    intents: ['status', 'add_info', 'data_rights', 'withdraw'],
    words: typed(`
      tra cuu, tra cuu bang ma, tra ma, ma, co ma, toi co ma, xem ma, hoi ma, nhap ma, xem tin, xem tin da bao,
      hoi tin, hoi lai tin, hoi tin da gui, tin da bao, tin da gui, tin cua toi, xem ket qua, hoi ket qua, ket qua`),
  },
  {
    value: 'learn',
    label: 'menu.learn',
    intents: ['hotline_info', 'law_info'],
    words: typed(`
      tim hieu, tim hieu them, hoc, dau hieu, meo, thu doan, luat, cach phong tranh,
      so khan, so goi, so dien thoai, so dien thoai khan, so dt, sdt, so cong an, xin so, cho so, cho xin so,
      xin so dien thoai, goi so nao, goi ai, hotline, duong day nong`),
  },
  {
    value: 'officer',
    label: 'menu.officer',
    intents: ['human', 'officer_complaint', 'threatened', 'support_how'],
    words: typed(`
      noi chuyen, can bo, nhan can bo, cong an, nhan cho cong an, gap nguoi, nguoi that, hoi, cho hoi, muon hoi, toi muon hoi, em muon hoi,
      hoi can bo, hoi cong an, tu van, can tu van`),
  },
  {
    value: 'language',
    label: 'menu.language',
    hidden: true,
    intents: ['language'],
    words: typed(`
      ngon ngu, doi tieng, tieng khac, doi ngon ngu, language, languages, tieng dan toc, tieng mong, tieng hmong,
      tieng thai, tieng tay, tieng nung, tieng dao, tieng khmer, tieng hoa, tieng trung, khong biet tieng viet,
      khong biet chu, ko biet chu, khong biet doc, ko biet doc`),
  },
  {
    value: 'staff',
    label: 'staff.menu_label',
    hidden: true,
    words: typed(`
      ma can bo, toi co ma can bo, nhap ma can bo, can bo thon, toi la can bo thon, bao cao thon, thon bao cao,
      truong thon bao cao, truong thon bao tin, toi la truong thon, to an ninh bao cao, to an ninh bao tin,
      to bao ve bao cao, tram y te bao cao, tram y te bao tin, nha truong bao cao, nha truong bao tin,
      giao vien bao cao, giao vien bao tin, hoi phu nu bao cao, doan the bao cao, mat tran bao cao, staff, staff code`),
  },
]

type Known = { context: Draft }
const hasStory = (known: Known) => !isFinished(known) && knows('what', 'attachments')(known)
/** A danger that goes on is the same errand. */
const isFinishedAndSafe = (known: Known) => isFinished(known) && known.context.level !== 'P0'

/** Each dialogue that begins here. A story told instead of a choice goes along; a question is none. */
const errands = ['help', 'relative', 'report', 'offer', 'returned'] as const
const questions = ['followUp', 'learn', 'officer', 'language', 'staff'] as const
const answers = [
  ...errands.map(errand => ({ guard: chose(errand), target: errand, actions: rememberStory })),
  ...questions.map(question => ({ guard: chose(question), target: question })),
]

const kept = say({ key: 'menu.kept' })
/** Words after a finished report go to it at once: the next choice begins anew and would forget them. */
const storyAfterwards = {
  guard: (heard: Known & { event: Input }) => isStory(heard) && isFinished(heard),
  actions: ['addToReport', kept],
} as const
const storyToo = {
  TEXT: [storyAfterwards, { guard: isStory, target: 'openWithStory', actions: [...keepsStory, kept] }],
  MEDIA: { target: 'openWithStory', actions: [...keepsMedia, kept] },
}

/** What the person wants to do. A story told here instead of a choice is kept for the report. */
export const menu = dialogue().createMachine({
  id: 'menu',
  context: draft,
  on: filesWhatWasTold,
  initial: 'opening',
  states: {
    opening: { always: [{ guard: hasStory, target: 'openWithStory' }, { target: 'open' }] },
    open: {
      meta: { prompt: { ask: ['menu.ask'], text: true, story: true, media: true, choices } },
      on: {
        CHOICE: answers,
        ...storyToo,
      },
    },
    openWithStory: {
      meta: { prompt: { ask: ['menu.ask_with_story'], text: true, story: true, media: true, choices } },
      on: {
        CHOICE: answers,
        TEXT: [storyAfterwards, { guard: isStory, actions: [...keepsStory, kept] }],
        MEDIA: { actions: [...keepsMedia, kept] },
      },
    },
    report: { always: [{ guard: isFinished, target: 'toNewReport' }, { target: 'toReport' }] },
    help: { always: [{ guard: isFinishedAndSafe, target: 'toNewDanger' }, { target: 'toDanger' }] },
    relative: { always: [{ guard: isFinished, target: 'toNewRelative' }, { target: 'toRelative' }] },
    offer: { always: [{ guard: isFinished, target: 'toNewOffer' }, { target: 'toOffer' }] },
    returned: { always: [{ guard: isFinished, target: 'toNewReturned' }, { target: 'toReturned' }] },
    followUp: { always: [{ guard: isFinished, target: 'toNewFollowUp' }, { target: 'toFollowUp' }] },
    learn: goTo('learn'),
    language: goTo('language'),
    staff: { always: [{ guard: hasReport, target: 'toNewStaff' }, { target: 'toStaff' }] },
    officer: { always: [{ guard: isFinished, target: 'officerReady' }, { target: 'calling' }] },
    calling: {
      tags: 'busy',
      entry: { type: 'fileReport', params: { intent: 'human', partial: false } },
      on: {
        FILED: {
          target: 'officerReady',
          actions: [rememberReport, sayCode('menu.officer_code')],
        },
      },
    },
    officerReady: { entry: [forgetCode, say({ key: 'menu.officer_ready' })], always: 'toOfficer' },
    toReport: goTo('report'),
    toNewReport: goAfresh('report'),
    toDanger: goTo('danger'),
    toNewDanger: goAfresh('danger'),
    toFollowUp: goTo('followUp'),
    toNewFollowUp: goAfresh('followUp'),
    toRelative: goTo('relative'),
    toNewRelative: goAfresh('relative'),
    toOffer: goTo('offer'),
    toNewOffer: goAfresh('offer'),
    toReturned: goTo('returned'),
    toNewReturned: goAfresh('returned'),
    toStaff: goTo('staff'),
    toNewStaff: goAfresh('staff'),
    toOfficer: goTo('officer'),
  },
})
