/** Vietnamese syllables: where the tone sits does not matter to us, only which one it is. */

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/
const anyMark = /[\u0300-\u036f]/g

/** Typed without any mark? */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** A word with its tone mark moved to its end, so that hoà = hòa and ngừơi = người. NFC or NFD in. */
export function settleTone(word: string): string {
  if (isAscii(word)) return word
  const apart = word.normalize('NFD')
  const tone = toneMark.exec(apart)
  return tone ? apart.replace(toneMark, '').normalize('NFC') + tone[0] : apart.normalize('NFC')
}

/** A settled word without its tone mark; vowels and đ keep theirs. */
export function withoutTone(settled: string): string {
  return settled.replace(toneMark, '')
}

/** A word without any mark. */
export function bare(word: string): string {
  return isAscii(word) ? word : word.normalize('NFD').replace(anyMark, '').replaceAll('đ', 'd')
}

const shape =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?(?:i?eu|uye|uya|uyu|uoi|uou|uai|uay|oai|oay|oeo|oao|ieu|yeu|a[iouy]?|e[ou]?|i[aeu]?|o[aei]?|u[aeiouy]?|ye?)(?:ng|nh|ch|[cmnpt])?$/

/** Could this word, written without marks, be a Vietnamese syllable? */
export function isSyllable(word: string): boolean {
  return word.length <= 7 && shape.test(bare(word))
}

const telexTones: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }
const telexVowels: [RegExp, string][] = [
  [/uw?ow/g, 'ươ'],
  [/dd/g, 'đ'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/aw/g, 'ă'],
  [/ow/g, 'ơ'],
  [/uw/g, 'ư'],
]
const telexTone = /^([^aeiouyâăêôơư]*[aeiouyâăêôơư]+(?:ng|nh|ch|[cmnpt])?)([sfrxj])([a-zâăêôơưđ]*)$/

/** Raw Telex keystrokes ("cuwus") as the settled word they mean ("cứu"), or null when they mean none. */
export function fromTelex(word: string): string | null {
  if (!/[sfrxjw]|aa|ee|oo|dd/.test(word)) return null
  let shaped = word
  for (const [keys, letter] of telexVowels) shaped = shaped.replace(keys, letter)
  const toned = telexTone.exec(shaped)
  const letters = toned ? `${toned[1]}${toned[3]}` : shaped
  if (letters === word || !isSyllable(letters)) return null
  return toned ? letters + telexTones[toned[2] as string] : letters
}
