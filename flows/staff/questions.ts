import { type LoudspeakerId, loudspeakerTexts } from '../../content/loudspeaker.ts'
import type { MessageKey } from '../../locales/catalog.ts'
import { typed, yesNoUnsure } from '../answers.ts'
import type { Choice, Prompt } from '../contract.ts'
import { ask as askResident } from '../report/questions.ts'

/** What staff of the commune are asked. They write on duty: few words, most of them answered by one tap. */

const now: Choice = {
  value: 'now',
  label: 'staff.now',
  words: typed('bao, bao tin, bao viec, bao luon, bao gap, bao khan, co viec, co chuyen, report, urgent'),
}
const periodic: Choice = {
  value: 'periodic',
  label: 'staff.periodic',
  words: typed(`
    bao cao, ky, bao ky, bao cao thang, bao cao dinh ky, dinh ky, bao cao tuan, bao cao quy, so lieu, nop bao cao,
    bao cao hang thang, periodic`),
}
const nil: Choice = {
  value: 'nil',
  label: 'staff.nil',
  words: typed(`
    khong co gi, ko co gi, k co gi, khong co gi phat sinh, ko phat sinh, k phat sinh, khong co phat sinh, binh thuong,
    van binh thuong, khong, ko, k, nil, nothing, nothing to report`),
}
const speaker: Choice = {
  value: 'speaker',
  label: 'staff.speaker',
  words: typed('loa, bai loa, doc loa, bai doc, bai tuyen truyen, tuyen truyen, phat thanh, loudspeaker'),
}
const done: Choice = {
  value: 'done',
  label: 'staff.done',
  words: typed(
    'xong roi, xong a, het, het roi, du roi, the thoi, vay thoi, khong con gi, ko con gi, ra ngoai, finished',
  ),
}

const told = { text: true, media: true } as const
const outOfTouch: Choice = {
  value: 'outOfTouch',
  label: 'staff.out_of_touch',
  words: typed(`
    mat tin, mat lien lac, co nguoi mat lien lac, bat tin, mat tich, khong lien lac duoc, ko lien lac duoc,
    k lien lac duoc, khong goi duoc, ko goi duoc, out of touch, missing`),
}

/** Neither is shown: a number that is typed must mean itself. */
const counts: readonly Choice[] = [
  {
    value: 'none',
    label: 'staff.count_none',
    hidden: true,
    words: typed(`
      khong, ko, k, hk, hok, khong co, ko co, k co, khong a, khong co a, khong ai, ko ai, khong co nguoi nao,
      ko co ai, khong nguoi nao, chua co, chua co ai, none, no, nobody, zero`),
  },
  {
    value: 'unknown',
    label: 'staff.count_unknown',
    hidden: true,
    words: typed(`
      chua ro a, khong ro, ko ro, k ro, khong biet, ko biet, k biet, chua biet, chua nam, chua nam duoc, chua thong ke,
      chua dem, khong nam duoc, ko nam duoc, unknown`),
  },
]

const topics: Record<LoudspeakerId, Choice> = {
  work: {
    value: 'work',
    label: 'staff.about_work',
    words: typed('di lam xa, lam xa, viec lam, di lam, viec nhe luong cao, work'),
  },
  marriage: {
    value: 'marriage',
    label: 'staff.about_marriage',
    words: typed('lay chong, mai moi, ket hon, moi gioi, hon nhan, lay chong xa, marriage'),
  },
  children: {
    value: 'children',
    label: 'staff.about_children',
    words: typed('tre em, mang xa hoi, hoc sinh, con chau, mang, facebook, tiktok, children'),
  },
  numbers: {
    value: 'numbers',
    label: 'staff.about_numbers',
    words: typed('so dien thoai, so khan, duong day nong, so goi, 111, 113, hotline, numbers'),
  },
}

export const speakerText: Record<LoudspeakerId, Extract<MessageKey, `staff.speaker_${LoudspeakerId}`>> = {
  work: 'staff.speaker_work',
  marriage: 'staff.speaker_marriage',
  children: 'staff.speaker_children',
  numbers: 'staff.speaker_numbers',
}

const count = (key: MessageKey): Prompt => ({ ask: [key], text: true, choices: counts })
const what = (key: MessageKey): Prompt => ({ ask: [key], ...told, skip: true, choices: [outOfTouch] })

export const ask = {
  code: { ask: ['staff.code'], text: true },
  /** Village boards and security teams send the periodic picture; the others report what they see. */
  menu: { ask: ['staff.menu'], ...told, choices: [now, periodic, nil, speaker, done] },
  unitMenu: { ask: ['staff.menu'], ...told, choices: [now, speaker, done] },
  danger: { ask: ['staff.danger'], ...told, choices: yesNoUnsure },
  child: { ask: ['staff.child'], ...told, skip: true, choices: yesNoUnsure },
  what: what('staff.what'),
  whatHealth: what('staff.what_health'),
  whatSchool: what('staff.what_school'),
  whatUnion: what('staff.what_union'),
  whatGone: { ask: ['staff.what_gone'], ...told, skip: true },
  where: { ask: ['staff.where'], ...told, location: true, skip: true },
  who: { ask: ['staff.who'], ...told, skip: true, choices: askResident.who.choices },
  whoOfficial: { ask: ['report.who_official'], ...told, skip: true },
  acted: { ask: ['staff.acted'], text: true, skip: true },
  away: count('staff.count_away'),
  out_of_touch: count('staff.count_out_of_touch'),
  strangers: count('staff.count_strangers'),
  brokers: count('staff.count_brokers'),
  note: { ask: ['staff.note'], ...told, skip: true },
  filed: { ask: ['staff.filed'], ...told, location: true, choices: [done] },
  speaker: { ask: ['staff.ask_speaker'], skip: true, choices: loudspeakerTexts.map(({ id }) => topics[id]) },
} as const satisfies Record<string, Prompt>
