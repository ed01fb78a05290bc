const marks = /\p{M}/gu

/** Words as they are compared: lower case, no tone or vowel marks, đ as d, trimmed. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd').trim()
}
