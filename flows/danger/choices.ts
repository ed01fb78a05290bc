import { typed, yesNoUnsure } from '../answers.ts'
import type { Choice, Facts } from '../contract.ts'

/** What people choose from in danger, with the many ways to type it, and the facts that each settles. */

const [yes, no, unsure] = yesNoUnsure

export const stillThere: Record<string, Facts> = {
  yes: { stillThere: 'yes' },
  no: { stillThere: 'no' },
  unsure: { stillThere: 'unsure' },
}

export const hurt: Record<string, Facts> = {
  yes: { hurt: 'yes' },
  child: { childInvolved: 'yes' },
  both: { hurt: 'yes', childInvolved: 'yes' },
  no: { hurt: 'no' },
  unsure: { hurt: 'unsure' },
}

export const hurtChoices: readonly Choice[] = [
  {
    value: 'yes',
    label: 'danger.hurt_yes',
    words: typed(`
      co, co a, da co, da, vang, u, um, uh, uk, bi dau, bi thuong, co dau, dau, dau lam, bi danh, chay mau,
      em dau, em bi dau, em bi danh, e dau, e bi dau, e bi danh, toi dau, toi bi dau, toi bi danh, chau bi dau,
      chau bi danh, con bi dau, con bi danh, co nguoi bi thuong, co nguoi dau, yes, hurt`),
    danger: true,
  },
  {
    value: 'child',
    label: 'danger.hurt_child',
    words: typed(`
      tre em, tre con, con nit, co tre, co tre con, co con nit, co be, co em be, co be nho, co con, co con nho,
      con toi, co con toi, co chau be, child, children`),
    danger: true,
  },
  {
    value: 'both',
    label: 'danger.hurt_both',
    words: typed('ca 2, ca hai a, co ca hai, co ca 2, deu co'),
    danger: true,
  },
  no,
  unsure,
]

export const needs: readonly Choice[] = [
  {
    value: 'police',
    label: 'danger.need_police',
    words: typed(`
      cong an, goi cong an, goi cong an di, goi giup cong an, can cong an, can cong an a, cong an den, can, can a,
      goi 113, den di, den den, den giup, den nhanh, den cuu, nhanh len, cuu, cuu voi, cuu em, cuu toi, cuu chau,
      cuu con, giup em, giup toi, giup chau, giup con, co, co a, da, da co, vang, u, um, uh, uk, police, help`),
    danger: true,
  },
  {
    value: 'unsafe',
    label: 'danger.need_unsafe',
    words: typed(`
      khong an toan, ko an toan, k an toan, hk an toan, hok an toan, khong an toan de nhan, khong nhan duoc,
      khong nhan dc, ko nhan duoc, ko nhan dc, k nhan duoc, k nhan dc, co nguoi, co nguoi nhin, co nguoi canh,
      no dang nhin, no o day, so bi thay, not safe`),
    danger: true,
  },
  {
    value: 'advice',
    label: 'danger.need_advice',
    words: typed(`
      cach thoat, cach thoat ra, thoat ra, thoat the nao, muon thoat, em muon thoat, chau muon thoat,
      con muon thoat, chi muon biet cach thoat, lam sao thoat, lam sao de thoat, lam sao ra, cach tron,
      lam sao tron, tron the nao, hoi cach, muon ve, muon ve nha, em muon ve, chau muon ve, con muon ve, escape`),
    danger: true,
  },
]

/** Beside words and a pin, the answer to where somebody is. */
export const placeChoices: readonly Choice[] = [
  {
    value: 'abroad',
    label: 'danger.abroad',
    words: typed(`
      nuoc ngoai, o nuoc ngoai, em o nuoc ngoai, toi o nuoc ngoai, chau o nuoc ngoai, con o nuoc ngoai,
      em dang o nuoc ngoai, toi dang o nuoc ngoai, chau dang o nuoc ngoai, ngoai viet nam, ngoai vn, ben kia bien gioi,
      qua bien gioi roi, sang nuoc ngoai roi, abroad`),
  },
]

export const abroad: Record<string, Facts> = {
  yes: { abroad: 'yes' },
  no: { abroad: 'no' },
  unsure: { abroad: 'unsure' },
}

export const crossedChoices: readonly Choice[] = [
  {
    ...yes,
    words: [
      ...yes.words,
      ...typed(`
        qua roi, da qua, da qua roi, qua bien gioi roi, sang roi, da sang, da sang roi, toi noi roi, den noi roi,
        o ben nay, o ben nay roi, o ben do roi`),
    ],
  },
  {
    ...no,
    words: [
      ...no.words,
      ...typed(
        'chua qua, chua sang, chua toi, chua den, sap qua, sap sang, dang di, dang tren xe, tren duong, dang tren duong',
      ),
    ],
  },
  unsure,
]

/** Who at home knows is told in words; that somebody does, or nobody, stands in the talk. */
export const family: Record<string, Facts> = { yes: {}, no: {}, unsure: {} }

export const familyChoices: readonly Choice[] = [
  {
    ...yes,
    label: 'danger.family_knows',
    words: typed(`
      biet, biet roi, da biet, biet roi a, nha biet, nha da biet, nguoi nha biet, nguoi nha biet roi, bo me biet,
      bo me biet roi, ba me biet, me biet, vo biet, chong biet, co, co a, da co, da, co biet, roi, yes`),
  },
  {
    ...no,
    label: 'danger.family_unaware',
    words: typed(`
      chua, chua a, chua biet, nha chua biet, nguoi nha chua biet, chua ai biet, khong ai biet, ko ai biet, k ai biet,
      khong, ko, k, hk, hok, hong, khong a, da khong, chua noi, chua dam noi, khong dam noi`),
  },
  { ...unsure, words: typed('khong ro, ko ro, k ro, hk ro, chua ro, khong chac, ko chac, k chac') },
]

export const uniform: Record<string, Facts> = {
  yes: { uniform: 'yes' },
  no: { uniform: 'no' },
  unsure: { uniform: 'unsure' },
}

export const uniformChoices: readonly Choice[] = [
  {
    ...yes,
    label: 'danger.uniform_yes',
    words: typed(`
      duoc, duoc a, dc, dc a, mac duoc, mac dc, sac phuc, mac sac phuc, sac phuc duoc, sac phuc dc, the nao cung duoc,
      the nao cung dc, sao cung duoc, sao cung dc, gi cung duoc, gi cung dc, khong sao, ko sao, k sao, yes, ok,
      co, co a, da co, da, da duoc, vang, u, um, uh, uk, uniform`),
  },
  {
    ...no,
    label: 'danger.uniform_no',
    words: typed(`
      khong, ko, k, hk, hok, hong, khong a, da khong, dung mac, dung mac sac phuc, khong mac, khong duoc, ko duoc,
      k duoc, khong dc, ko dc, k dc, khong nen, ko nen, k nen, mac thuong, do thuong, quan ao thuong, mac do thuong,
      thuong phuc, mac thuong phuc, dung lo, so lam, so bi thay, no thay thi chet, plain clothes`),
  },
  unsure,
]

export const mayCall: Record<string, Facts> = {
  yes: { mayCall: 'yes' },
  no: { mayCall: 'no' },
  unsure: { mayCall: 'unsure' },
}

export const callChoices: readonly Choice[] = [
  {
    ...yes,
    label: 'danger.call_yes',
    words: typed(`
      duoc, duoc a, dc, dc a, goi, goi di, goi dc, goi duoc a, cu goi, nghe duoc, nghe dc, nghe may duoc,
      nghe may dc, goi duoc roi, yes, call, ok, co, co a, da co, da, da duoc, vang, u, um, uh, uk`),
  },
  {
    ...no,
    label: 'danger.call_no',
    words: typed(`
      chi nhan, nhan thoi, nhan tin, nhan tin thoi, chi nhan tin, chi nhan tin thoi, dung goi, khong goi, ko goi,
      k goi, khong goi duoc, khong goi dc, ko goi duoc, ko goi dc, k goi duoc, k goi dc, khong nghe duoc,
      khong nghe dc, ko nghe duoc, ko nghe dc, k nghe dc, khong nghe may duoc, dung reo, reo no biet, khong, ko, k,
      hk, hok, hong, khong a, da khong, khong duoc, khong dc, ko duoc, ko dc, k duoc, k dc, text, text only`),
  },
  unsure,
]

const codeWord: Choice = {
  value: 'codeWord',
  label: 'danger.code_word',
  words: typed('tu hen, hen tu, dat tu, dat mot tu hen, cho dat tu hen, em dat tu hen, code word'),
}

/** Nothing is asked any more; this can still be chosen. */
export const laterChoices: readonly Choice[] = [codeWord]

export const laterAfterAdvice: readonly Choice[] = [
  codeWord,
  {
    value: 'police',
    label: 'danger.need_police',
    words: typed(`
      cong an, goi cong an, goi cong an di, can cong an, can cong an a, cong an den, cong an den di, goi 113, den di,
      den giup, den cuu, cuu, cuu voi, cuu em, cuu toi, cuu chau, police, help`),
    danger: true,
  },
]

export const laterAbroad: readonly Choice[] = [
  codeWord,
  {
    value: 'localPolice',
    label: 'danger.local_police',
    words: typed(`
      cong an ben do, canh sat ben do, nho cong an ben do a, bao cong an ben do, goi cong an ben do,
      bao canh sat ben do, goi canh sat ben do, local police`),
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
