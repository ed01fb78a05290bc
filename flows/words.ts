import type { Locale } from '../locales/catalog.ts'

/**
 * Words that work in every dialogue. Only a whole message counts, never a word inside one.
 * `written`: as written with tone marks (lower case, NFC). `folded`: lower case without marks; each of them has
 * one meaning only. `foldedUnlessText`: also a name or another word ("huy" is Huy, "dung" is also "đúng"), so it
 * counts only where the open prompt does not take free words.
 */
export type Everywhere = 'CANCEL' | 'BACK' | 'MENU' | 'SKIP' | 'EXIT' | 'HUMAN'

/** Whole messages that ask for a language, folded. They answer nothing: the question is asked again in it. */
export const languages: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['tieng viet', 'noi tieng viet', 'vietnamese', 'in vietnamese', 'vn'],
  en: [
    'english',
    'in english',
    'english please',
    'speak english',
    'do you speak english',
    'can you speak english',
    'tieng anh',
    'i dont speak vietnamese',
    'i do not speak vietnamese',
  ],
}
export type Spellings = {
  written: readonly string[]
  folded: readonly string[]
  foldedUnlessText: readonly string[]
}

export const everywhere: Record<Everywhere, Spellings> = {
  EXIT: {
    written: ['dừng', 'dừng ngay', 'thoát'],
    folded: ['thoat', 'x', 'exit', 'stop'],
    foldedUnlessText: ['dung'],
  },
  CANCEL: {
    written: ['hủy', 'huỷ', 'thôi', 'thôi ạ'],
    folded: ['huy bo', 'huy di', 'thoi khong bao nua', 'khong bao nua', 'cancel'],
    foldedUnlessText: ['huy', 'thoi'],
  },
  BACK: {
    written: ['lùi'],
    folded: ['quay lai', 'tro lai', 'lui lai', 'cau truoc', 'back'],
    foldedUnlessText: ['lui'],
  },
  MENU: {
    written: [],
    folded: ['menu', '/menu', '/start', 'muc luc', 'bat dau lai', 've dau', 'trang dau'],
    foldedUnlessText: [],
  },
  HUMAN: {
    written: [],
    folded: [
      'gap can bo',
      'muon gap can bo',
      'toi muon gap can bo',
      'cho gap can bo',
      'cho toi gap can bo',
      'cho em gap can bo',
      'nhan tin cho can bo',
      'noi chuyen voi can bo',
      'cho noi chuyen voi can bo',
      'gap nguoi that',
      'cho gap nguoi that',
      'muon gap nguoi that',
      'gap cong an',
      'muon gap cong an',
      'toi muon gap cong an',
      'cho gap cong an',
      'cho toi gap cong an',
      'talk to a person',
      'talk to someone',
      'talk to an officer',
      'talk to the police',
    ],
    foldedUnlessText: [],
  },
  SKIP: {
    written: ['không biết', 'không nhớ'],
    folded: ['bo qua', 'khong biet', 'ko biet', 'k biet', 'khong nho', 'ko nho', 'skip'],
    foldedUnlessText: [],
  },
}

/** Whole messages that only say hello, folded. They answer nothing and are no mistake: the question is asked again. */
export const greetings: ReadonlySet<string> = new Set([
  'a lo',
  'ad oi',
  'alo',
  'alo alo',
  'chao',
  'chao ad',
  'chao admin',
  'chao anh chi',
  'chao ban',
  'chao can bo',
  'co ai khong',
  'co ai o day khong',
  'e chao',
  'em chao',
  'hello',
  'hi',
  'xin chao',
])
