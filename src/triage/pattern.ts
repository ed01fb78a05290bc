import { asTyped, literal, type Reading } from './read.ts'
import { bare, settleTone, withoutTone } from './syllable.ts'

/**
 * Patterns are written as Vietnamese words with regular-expression signs around them: `bị (nhốt|giam)`,
 * `không cho<3> về`; `<3>` lets at most three other words stand between, inside one sentence.
 * `^ ` and ` $` are the two ends of the text. Each word is found with its tone, without it, and without any mark; `!bán` only as it stands.
 */
export function pattern(...phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${phrases.map(source).join('|')})(?= )`, 'gu')
}

const pieces = /\\p\{[^}]+\}|\\.|<(\d+)>|\(\?<?[:=!]|!?[\p{L}\p{M}]+/gu

function source(phrase: string): string {
  const anchored = phrase.normalize('NFC').replaceAll('^ ', '(?<=^ )').replaceAll(' $', '(?= $)')
  return anchored.replace(pieces, (piece, gap?: string) => {
    if (gap) return `(?: [^ .?]+){0,${gap}}?`
    if (piece.startsWith('!')) return exactly(piece.slice(1))
    return /^\p{L}/u.test(piece) ? spellings(piece) : piece
  })
}

/** Only with its marks; a word without any only where the text has marks elsewhere. */
function exactly(word: string): string {
  return bare(word) === word ? word + literal : settleTone(word)
}

function spellings(word: string): string {
  const settled = settleTone(word)
  const plain = bare(word)
  if (plain === word) return `${word}${literal}?`
  const toneless = withoutTone(settled)
  const forms = [settled, settled.replace('đ', 'd'), ...(words.has(toneless) ? [] : [toneless]), plain]
  return `(?:${[...new Set(forms)].join('|')})`
}

/** Toneless words of their own: whoever writes "tôi" did not forget the tone of "tối". */
const words = new Set(
  'tôi bên đâu hôm trên đêm năm đi không công dân nên thêm lên thân tư thư cân chưa đưa đây tây câu ơi sông hơn môi'.split(
    ' ',
  ),
)

/** Where the pattern occurs: the person's own words, or null. */
export function wordsOf(reading: Reading, found: RegExp): string | null {
  found.lastIndex = 0
  const match = found.exec(reading.line)
  return match && asTyped(reading, match.index + 1, match[0].length - 1)
}
