/**
 * Words that work in every dialogue. Only a whole message counts, never a word inside one.
 * `written`: as written with tone marks (lower case, NFC). `folded`: lower case without marks; each of them has
 * one meaning only. `foldedUnlessText`: also a name or another word ("huy" is Huy, "dung" is also "đúng"), so it
 * counts only where the open prompt does not take free words.
 */
export type Everywhere = 'CANCEL' | 'BACK' | 'MENU' | 'SKIP' | 'EXIT'
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
