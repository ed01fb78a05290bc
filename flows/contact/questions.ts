import { typed } from '../answers.ts'
import type { Address, Choice, Prompt } from '../contract.ts'

/** Ways to type a form of address; the word alone is its label. */
const address = (value: Address, label: Choice['label'], folded: string): Choice => ({
  value,
  label,
  words: typed(`goi ${folded}, goi la ${folded}, goi toi la ${folded}, xung ${folded}, la ${folded}`),
})

const ways: readonly Choice[] = [
  {
    value: 'here',
    label: 'contact.here',
    words: typed(`
      o day, nhan o day a, nhan, nhan tin, nhan lai, nhan lai o day, nhan vao day, nhan thoi, chi nhan, co, co a,
      da co, duoc, duoc a, dc, dong y, here, message, yes`),
  },
  {
    value: 'phone',
    label: 'contact.phone',
    words: typed(`
      goi, goi lai, goi dien a, dien thoai, goi dien thoai, goi cho toi, goi cho em, cu goi, dien, dien cho toi,
      phone, call`),
  },
  {
    value: 'nobody',
    label: 'contact.nobody',
    words: typed(`
      khong, ko, k, hk, hok, hong, khong a, da khong, khong lien lac, ko lien lac, k lien lac, khong duoc, ko dc,
      dung goi, dung nhan, dung goi dung nhan, khong muon, ko muon, dung lien he, khong ai, so lam, nobody, no`),
  },
]

/** What is agreed on with a person, so that nobody reaches them at the wrong time or is taken for them. */
export const ask = {
  reach: { ask: ['contact.reach'], text: true, skip: true, choices: ways },
  reachAgain: { ask: ['contact.reach_again'], text: true, skip: true, choices: ways },
  phone: { ask: ['contact.ask_phone'], text: true, skip: true },
  window: { ask: ['contact.window'], text: true, skip: true },
  address: {
    ask: ['contact.address'],
    skip: true,
    choices: [
      address('anh', 'contact.anh', 'anh'),
      address('chị', 'contact.chi', 'chi'),
      address('em', 'contact.em', 'em'),
      address('cháu', 'contact.chau', 'chau'),
      address('bác', 'contact.bac', 'bac'),
      address('cô', 'contact.co', 'co'),
      address('chú', 'contact.chu', 'chu'),
    ],
  },
  codeWord: { ask: ['contact.code_word'], text: true, skip: true },
} satisfies Record<string, Prompt>

/** Cries for help: once they are somebody's code word, the next one might be taken for it. */
const cries = new Set(
  typed(`
    cứu, cuu, cứu với, cuu voi, cứu tôi, cuu toi, cứu em, cuu em, giúp, giup, giúp với, giup voi, giúp tôi, giup toi,
    giúp em, giup em, nguy, nguy hiểm, nguy hiem, nguy cấp, nguy cap, khẩn cấp, khan cap, công an, cong an, cấp cứu,
    cap cuu, báo động, bao dong, sos, help, help me, police, danger, emergency`),
)

/** Three to twenty letters, in one word or more, and no cry for help. */
export function isCodeWord(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (
    /^\p{L}+(?: \p{L}+)*$/u.test(text) && letters >= 3 && text.length <= 20 && !cries.has(text.toLowerCase())
  )
}
