import { typed, yesNoUnsure } from '../answers.ts'
import type { Choice, Facts } from '../contract.ts'

/** What a child chooses from, and the facts that each answer settles. */

const [yes, no, unsure] = yesNoUnsure

/** The person whom the child fears may look on: the talk is then kept shorter. */
export const near: Record<string, Facts> = { yes: { canTalk: 'short' }, no: {}, unsure: {} }

export const nearChoices: readonly Choice[] = [
  {
    ...yes,
    words: [
      ...yes.words,
      ...typed(`
        gan, gan lam, o gan, o gan day, o gan con, o gan chau, o gan em, ngay day, ngay canh, ben canh, o canh,
        trong nha, o trong nha, o nha, o duoi nha, o ngoai cua, ngoai cua, o phong ben`),
    ],
  },
  {
    ...no,
    words: [
      ...no.words,
      ...typed('xa, o xa, di roi, di vang, di lam roi, khong gan, ko gan, k gan, khong o day, ko o day'),
    ],
  },
  unsure,
]

/** No grown-up is assumed, parents neither. */
export const adult: Record<string, Facts> = { no: {} }

export const adultChoices: readonly Choice[] = [{ ...no, label: 'child.no_adult' }]

export const hurt: Record<string, Facts> = {
  yes: { hurt: 'yes' },
  no: { hurt: 'no' },
  unsure: { hurt: 'unsure' },
}

export const hurtChoices: readonly Choice[] = [
  {
    ...yes,
    words: [
      ...yes.words,
      ...typed(`
        dau, dau a, dau lam, dau qua, bi dau, co dau, con dau, con dau lam, con bi dau, chau dau, chau dau lam,
        chau bi dau, em dau, em dau lam, em bi dau, chay mau, bi thuong, dau bung, dau dau, dau tay, dau chan, hurt`),
    ],
  },
  no,
  unsure,
]
