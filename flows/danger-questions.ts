import type { MessageKey } from '../locales/catalog.ts'
import { answers, takesNotes, typed, yesNoUnsure } from './answers.ts'
import { knows } from './conditions.ts'
import type { Choice, Facts, Prompt } from './contract.ts'
import { say } from './effects.ts'
import { forgetCode, rememberMedia, rememberPlace, rememberStory, rememberText } from './remember.ts'

/** The kinds of state of the danger flow. In all of them, what the person sends reaches the report at once. */

/** Where the talk goes after an answer, and where "Quay lại" goes. */
export type Steps = { next: string; before?: string }

/**
 * A question that may be left unanswered. Silence is a sign for the officers after three minutes (triage-model
 * §3.1, H8), and never a reason to write to the person.
 */
export function question(prompt: Prompt, { next, before }: Steps) {
  return {
    entry: { type: 'setTimer', params: { name: 'silence', minutes: 3 } },
    exit: { type: 'clearTimer', params: { name: 'silence' } },
    meta: { prompt: { text: true, media: true, skip: true, ...prompt } },
    on: {
      TEXT: { target: next, actions: 'addToReport' },
      MEDIA: { target: next, actions: [rememberMedia, 'addToReport'] },
      LOCATION: { target: next, actions: [rememberPlace, 'addToReport'] },
      SKIP: next,
      ...(before === undefined ? {} : { BACK: before }),
      CANCEL: 'unsafe',
      TIMEOUT: { actions: 'addToReport' },
    },
  } as const
}

/** A question with choices; each settles its facts. */
export function choiceQuestion(
  ask: MessageKey,
  choices: readonly Choice[],
  facts: Record<string, Facts>,
  steps: Steps,
) {
  const asked = question({ ask: [ask], choices }, steps)
  const chosen = answers(facts).map(({ guard, actions }) => ({
    guard,
    target: steps.next,
    actions: [actions, 'addToReport' as const],
  }))
  return { ...asked, on: { ...asked.on, CHOICE: chosen } } as const
}

/** Words, a landmark, a pin if the person gives one by themselves. Passed over when known. */
export function placeQuestion(ask: MessageKey, steps: Steps) {
  const asked = question({ ask: [ask], location: true }, steps)
  const told = { target: steps.next, actions: [rememberText('where'), 'addToReport' as const] }
  return {
    ...asked,
    always: { guard: knows('where', 'place'), target: steps.next },
    on: { ...asked.on, TEXT: told },
  } as const
}

/** What goes on, of one who sees it. Passed over when told before. */
export function storyQuestion(ask: MessageKey, steps: Steps) {
  const asked = question({ ask: [ask] }, steps)
  const told = { target: steps.next, actions: [rememberStory, 'addToReport' as const] }
  return {
    ...asked,
    always: { guard: knows('what'), target: steps.next },
    on: { ...asked.on, TEXT: told },
  } as const
}

/** Nothing more is asked. What still comes is added, with the shortest word that it arrived. */
export function waiting(ask: MessageKey, thanks: 'danger.added' | 'danger.child_added') {
  const noted = { actions: ['addToReport' as const, say({ key: thanks })] }
  return {
    entry: forgetCode,
    meta: { prompt: { ask: [ask], text: true, media: true, location: true } },
    on: { ...takesNotes(thanks), BACK: noted, CANCEL: noted },
  } as const
}

export const stillThere: Record<string, Facts> = {
  yes: { stillThere: 'yes' },
  no: { stillThere: 'no' },
  unsure: { stillThere: 'unsure' },
}

export const childHurt: Record<string, Facts> = {
  yes: { hurt: 'yes' },
  no: { hurt: 'no' },
  unsure: { hurt: 'unsure' },
}

export const hurt: Record<string, Facts> = {
  ...childHurt,
  child: { childInvolved: 'yes' },
  both: { hurt: 'yes', childInvolved: 'yes' },
}

export const hurtChoices: readonly Choice[] = [
  {
    value: 'yes',
    label: 'danger.hurt_yes',
    words: typed(`
      co, co a, da co, da, vang, u, um, uh, uk, bi dau, bi thuong, co dau, dau, dau lam, bi danh, chay mau,
      em dau, em bi dau, em bi danh, e dau, e bi dau, e bi danh, toi dau, toi bi dau, toi bi danh, chau bi dau,
      chau bi danh, con bi dau, con bi danh, co nguoi bi thuong, co nguoi dau`),
    danger: true,
  },
  {
    value: 'child',
    label: 'danger.hurt_child',
    words: typed(`
      tre em, tre con, con nit, co tre, co tre con, co con nit, co be, co em be, co be nho, co con, co con nho,
      con toi, co con toi, co chau be`),
    danger: true,
  },
  {
    value: 'both',
    label: 'danger.hurt_both',
    words: typed('ca 2, ca hai a, co ca hai, co ca 2, deu co'),
    danger: true,
  },
  ...yesNoUnsure.slice(1),
]

export const needs: readonly Choice[] = [
  {
    value: 'police',
    label: 'danger.need_police',
    words: typed(`
      cong an, goi cong an, goi cong an di, goi giup cong an, can cong an, can cong an a, cong an den, can, can a,
      goi 113, den di, den, den giup, den nhanh, den cuu, nhanh len, cuu, cuu voi, cuu em, cuu toi, cuu chau,
      cuu con, giup em, giup toi, giup chau, giup con, co, co a, da, da co, vang, u, um, uh, uk`),
    danger: true,
  },
  {
    value: 'unsafe',
    label: 'danger.need_unsafe',
    words: typed(`
      khong an toan, ko an toan, k an toan, hk an toan, hok an toan, khong an toan de nhan, khong nhan duoc,
      khong nhan dc, ko nhan duoc, ko nhan dc, k nhan duoc, k nhan dc, co nguoi, co nguoi nhin, co nguoi canh,
      no dang nhin, no o day, so bi thay`),
    danger: true,
  },
  {
    value: 'advice',
    label: 'danger.need_advice',
    words: typed(`
      cach thoat, cach thoat ra, thoat ra, thoat the nao, muon thoat, em muon thoat, chau muon thoat,
      con muon thoat, chi muon biet cach thoat, lam sao thoat, lam sao de thoat, lam sao ra, cach tron,
      lam sao tron, tron the nao, hoi cach, muon ve, muon ve nha, em muon ve, chau muon ve, con muon ve`),
    danger: true,
  },
]

/** The only choice of the silence. It is not shown; the line before it names its number. */
export const resume: readonly Choice[] = [
  {
    value: 'resume',
    label: 'danger.can_talk',
    words: typed(`
      an toan, an toan roi, gio an toan, gio nhan duoc, gio nhan dc, noi duoc roi, nhan duoc, nhan dc, nhan dc roi,
      em nhan duoc roi, chau nhan duoc roi, con nhan duoc roi, on roi, so 1, gui so 1, mot`),
  },
]
