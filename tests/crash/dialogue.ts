/** What a person does: says words, or takes a choice by its number (by button, or by writing the number). */
export type Act = string | number

/** From the menu to a filed report and back to the menu: every kind of question, some skipped. */
export const reporting: readonly Act[] = [
  3, // báo tin
  3, // không ai đang gặp nguy hiểm
  2, // không có trẻ em
  1, // tận mắt thấy
  'có bà lạ hay rủ con gái trong xóm đi làm xa',
  'Thôn Mẫu Một',
  1, // đang diễn ra
  2, // bỏ qua: ai làm
  3, // ẩn danh
  2, // bỏ qua: ảnh
  1, // ghi mã rồi
  2, // xong
]

/** A first talk: opening, "safe", one report. */
export const firstTalk: readonly Act[] = ['/start', 1, ...reporting]

/** The return code is different each time; all else must be the same. */
export function withoutCode(text: string): string {
  return text.replace(/\d{4} \d{4} \d{4}/g, '{code}')
}
