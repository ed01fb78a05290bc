import { folded } from '../folded.ts'

/** Ways to ask or fear whether one is fined or arrested for having gone (triage-model §4, returned_afraid). */
const fears = [
  '(?:phạt tiền|tiền phạt|nộp phạt|xử phạt|phạt nặng|phạt người|mức phạt)',
  '(?:bị|sợ|lo|ngại|có|sắp|công an|xã) phạt(?! (?:hien|thuoc|benh|sot|giac|tan|khoc|dien|am|com|qua))',
  '(?:đi|ở|ngồi|vào|bỏ|sợ) tù(?! (?:sang|hom|luc|do|day|nha|nam|thang|te|tu|trong))|tù tội',
  '(?:sợ|lo|ngại|có|liệu) (?:[^ ]+ )?(?:bị|công an|xã) bắt(?! (?:lại|đi|về|cóc|làm|ép|đến))',
  'khởi tố|truy tố|truy cứu|phạm pháp|phạm tội|trái pháp luật|mang tội|bị tội|có tội (?:không|ko|k)|bị xử lý',
  'fined|arrest(?:ed)?|jail|prison|punish(?:ed)?',
]

const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')
const written = fears.map(whole)
const unmarked = fears.map(words => whole(folded(words)))

/**
 * Whether the words speak of it. Typed with tone marks they are read with them: "bị phát hiện" and "đi từ sáng" are
 * about something else. "Sợ nó bắt lại" is the fear of others than the law.
 */
export function speaksOfPunishment(text: string): boolean {
  const plain = folded(text)
  const lower = text.normalize('NFC').toLowerCase()
  return lower.trim() === plain
    ? unmarked.some(fear => fear.test(plain))
    : written.some(fear => fear.test(lower))
}
