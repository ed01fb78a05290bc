/**
 * A text with each letter and its marks as one sign, so that both ways to write them read alike. `places`: for each
 * index of it, up to its length, the index in the text as given.
 */
export type Composed = { text: string; places: Uint32Array }

const cluster = /\P{M}\p{M}*|\p{M}+/gu

export function compose(given: string): Composed {
  const parts: string[] = []
  const places = new Uint32Array(given.length * 3 + 1)
  let length = 0
  for (const { 0: typed, index } of given.matchAll(cluster)) {
    const part = typed.normalize('NFC')
    for (let unit = 0; unit < part.length; unit++) places[length + unit] = index + unit
    parts.push(part)
    length += part.length
  }
  places[length] = given.length
  return { text: parts.join(''), places }
}
