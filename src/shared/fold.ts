const marks = /[\u0300-\u036f]/g
const spaces = /\s+/g

/** The text without its clothes: lower case, no tone or vowel marks, đ as d, single spaces, trimmed. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(spaces, ' ')
    .trim()
}
