import { type Theme, themes } from '../../content/answer.ts'
import { answersAbout } from '../../content/answers.ts'
import { typed } from '../answers.ts'
import type { Choice, Prompt } from '../contract.ts'

const words: Record<Theme, string[]> = {
  signs: typed('dau hieu, cac dau hieu, nhan biet, dang ngo, signs'),
  work: typed('viec lam, lua viec lam, lua viec, du hoc, lao dong, di lam, work, jobs'),
  family: typed('cuoi, con nuoi, lua cuoi, hon nhan, ket hon, than, lua tinh, family'),
  children: typed('tre em, tre con, con cai, mang xa hoi, tren mang, children'),
  advice: typed('nen lam, nen tranh, nen lam gi, lam gi, meo, cach phong tranh, loi khuyen, advice'),
  law: typed('luat, phap luat, hoi luat, xem luat, law'),
  rights: typed('quyen, quyen loi, che do, ho tro, duoc giup gi, rights, support'),
  channel: typed('kenh, kenh nay, ve kenh nay, kenh nhan, cach dung, huong dan, about'),
  numbers: typed('so goi, so khan, so dien thoai, sdt, so dt, hotline, duong day nong, xin so, numbers'),
}

const otherTheme: Choice = {
  value: 'otherTheme',
  label: 'learn.other_theme',
  words: typed('chu de, muc khac, xem muc khac, xem chu de, chu de khac a, xem them, them, topics'),
}
const otherErrand: Choice = {
  value: 'otherErrand',
  label: 'learn.other_errand',
  words: typed(
    'viec khac a, xong, xong roi, het, het roi, du roi, cam on, cam on a, cam on nhe, other, thanks',
  ),
}

/** The questions of the learning dialogue. Free words always search. */
export const ask = {
  themes: {
    ask: ['learn.themes'],
    story: true,
    text: true,
    choices: [
      ...themes.map(theme => ({ value: theme, label: `learn.theme_${theme}`, words: words[theme] }) as const),
      otherErrand,
    ],
  },
  more: { ask: ['learn.more'], text: true, choices: [otherTheme, otherErrand] },
} satisfies Record<string, Prompt>

/** The titles of one theme to choose from. */
export function askTitles(theme: Theme): Prompt {
  const titles = answersAbout(theme).map(({ id, title }) => ({ value: id, label: title }))
  return { ask: ['learn.titles'], text: true, choices: [...titles, otherTheme, otherErrand] }
}
