import { typed } from './answers.ts'
import { chose, isStory } from './conditions.ts'
import { dialogue, draft, type Prompt } from './contract.ts'
import { goTo, say } from './effects.ts'
import { remember } from './remember.ts'
import { filesWhatWasTold, keepsMedia, keepsStory } from './unfinished.ts'

const safety: Prompt = {
  ask: ['welcome.safe_to_talk'],
  text: true,
  story: true,
  media: true,
  choices: [
    {
      value: 'safe',
      label: 'welcome.safe',
      words: typed(`
        co, co a, co nhe, co em, co em oi, da co, da, da vang, vang, vang a, u, um, uh, uk, chac co, chac an toan,
        co an toan, an toan a, an toan nhe, an toan roi, da an toan, dang an toan, duoc, duoc a, duoc nhe, dc, dc a,
        on, on a, ok, oke, okie, binh thuong, bt, khong sao, ko sao, k sao, yen tam`),
    },
    {
      value: 'unsafe',
      label: 'welcome.unsafe',
      words: typed(`
        khong, ko, k, k0, kh, kg, hk, hok, hong, hem, khum, khong a, da khong, chua, ko an toan, k an toan, kh an toan,
        hk an toan, hok an toan, hong an toan, khong an toan dau, ko an toan dau, khong an toan lam, chua an toan,
        nguy hiem, nguy hiem lam, khong nhan duoc, khong nhan dc, ko nhan duoc, ko nhan dc, k nhan duoc, k nhan dc,
        chi nghe, so, so lam, so qua, em so, em so qua, chau so, chau so qua, con so, con so qua, co nguoi,
        co nguoi nhin, co nguoi canh, co nguoi o day, no o day, no o gan`),
      danger: true,
    },
    {
      value: 'short',
      label: 'welcome.short',
      words: typed(`
        nhan it, nhan it a, nhan it thoi, it, it thoi, noi it thoi, nhan ngan, ngan thoi, nhan ngan thoi, nhanh thoi,
        khong nhan nhieu duoc, ko nhan nhieu dc, k nhan nhieu dc, khong ro, ko ro, k ro, khong ro nua, khong biet,
        ko biet, k biet, hk biet, hok biet, khong biet nua, khong chac, ko chac, k chac, chua chac`),
    },
    {
      value: 'stop',
      label: 'welcome.stop',
      words: typed('thoi, thoi a, thoi khong nhan nua, dung nhan nua'),
    },
  ],
}

const answers = [
  { guard: chose('safe'), target: 'safe' },
  { guard: chose('unsafe'), target: 'toDanger', actions: remember({ canTalk: 'no' }) },
  { guard: chose('short'), target: 'short' },
  { guard: chose('stop'), target: 'toQuiet' },
]
const kept = say({ key: 'welcome.kept' })

/**
 * The first words: where to call, then whether it is safe to talk here (triage-model §6, S0 and S1). Nothing else
 * is asked before the answer. A story told meanwhile is kept and need not be told again.
 */
export const welcome = dialogue().createMachine({
  id: 'welcome',
  context: draft,
  entry: say({ key: 'common.numbers' }),
  on: filesWhatWasTold,
  initial: 'safety',
  states: {
    safety: {
      meta: { prompt: safety },
      on: {
        CHOICE: answers,
        TEXT: { guard: isStory, target: 'safetyAgain', actions: [...keepsStory, kept] },
        MEDIA: { target: 'safetyAgain', actions: [...keepsMedia, kept] },
      },
    },
    safetyAgain: {
      description: 'The same question once more, after a story came instead of the answer.',
      meta: { prompt: safety },
      on: {
        CHOICE: answers,
        TEXT: { guard: isStory, target: 'safety', actions: [...keepsStory, kept] },
        MEDIA: { target: 'safety', actions: [...keepsMedia, kept] },
      },
    },
    safe: {
      description: 'Who reads this and what cannot be kept (S2), before anything is told.',
      entry: [remember({ canTalk: 'yes' }), say({ key: 'welcome.who_reads' })],
      always: 'toMenu',
    },
    short: {
      description: 'Little can be written: straight to the few questions that matter.',
      entry: [remember({ canTalk: 'short' }), say({ key: 'welcome.who_reads_short' })],
      always: 'toReport',
    },
    toMenu: goTo('menu'),
    toReport: goTo('report'),
    toDanger: goTo('danger'),
    toQuiet: goTo('quiet'),
  },
})
