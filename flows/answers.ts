import { chose } from './conditions.ts'
import type { Choice, Facts } from './contract.ts'
import { say } from './effects.ts'
import { remember, rememberMedia, rememberPlace } from './remember.ts'

/** Ways to type an answer, folded, with commas between: a list reads better than a word a line. */
export function typed(list: string): string[] {
  return list.trim().split(/\s*,\s*/u)
}

const yes = typed(`
  co, co a, co nhe, co do, co day, co chu, co roi, co anh, co chi, co em, co em oi, co ban oi, co co oi, yes,
  da, da co, da co a, da vang, vang, vang a, vang co, u, um, uh, uk, uhm, ukm, u co, um co, uh co, ok,
  dung, dung roi, dung vay, dung the, phai, phai roi, roi, da roi, dr, chac co, chac la co, hinh nhu co,
  con, con a, da con, van con, con o do, con o day, van o do, van o day, dang o day, o day`)

const no = typed(`
  khong, ko, k, k0, kh, kg, khg, hk, hok, hong, hem, khum, khong a, ko a, da khong, da ko, da k, khong em, ko em,
  khong co, ko co, k co, kh co, hk co, hok co, hong co, khong co a, da khong co, khong co dau, ko co dau, k co dau,
  khong co ai, ko co ai, k co ai, khong dau, ko dau, k dau, khong phai, ko phai, k phai, chua, chua a, chua co,
  khong con, ko con, k con, khong con nua, ko con nua, k con nua, khong con o do, ko con o do, ko con o do nua,
  khong ai bi, khong ai bi dau, ko ai bi dau, k ai bi dau, khong ai bi sao, ko ai bi sao, khong sao, ko sao, k sao`)

const unsure = typed(`
  khong ro, ko ro, k ro, kh ro, hk ro, hok ro, hong ro, khong ro a, da khong ro, khong ro lam, ko ro lam, k ro lam,
  khong ro nua, ko ro nua, k ro nua, khong biet, ko biet, k biet, kh biet, hk biet, hok biet, hong biet,
  khong biet a, da khong biet, khong biet nua, ko biet nua, k biet nua, khong biet ro, ko biet ro, k biet ro,
  khong bit, ko bit, k bit, hk bit, hok bit, hong bit, chua ro, chua ro lam, chua biet, chua chac, khong chac,
  ko chac, k chac, khong chac lam, chiu, ai biet, co the, co le, hinh nhu, hinh nhu the, hinh nhu khong,
  hinh nhu ko, chac khong, chac la khong, chac ko, khong thay, ko thay, k thay`)

/** Choices that several questions share. */
export const yesNoUnsure = [
  { value: 'yes', label: 'common.yes', words: yes },
  { value: 'no', label: 'common.no', words: no },
  { value: 'unsure', label: 'common.unsure', words: unsure },
] as const satisfies readonly Choice[]

/** CHOICE by value: the fact that each one settles. */
export function answers(facts: Record<string, Facts>) {
  return Object.entries(facts).map(([value, fact]) => ({ guard: chose(value), actions: remember(fact) }))
}

type Thanks = 'common.officer_received' | 'danger.added' | 'child.added' | 'report.added' | 'followUp.added'

/** Whatever the person sends is added to the report, with a word of thanks or none. */
export function takesNotes(thanks?: Thanks, onward: { target?: string } = {}) {
  const ack = thanks === undefined ? [] : [say({ key: thanks })]
  return {
    TEXT: { ...onward, actions: ['addToReport', ...ack] },
    MEDIA: { ...onward, actions: [rememberMedia, 'addToReport', ...ack] },
    LOCATION: { ...onward, actions: [rememberPlace, 'addToReport', ...ack] },
  } as const
}
