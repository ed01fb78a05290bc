import { fold } from '../../src/shared/fold.ts'

type Mark = { name: string; form: string; needle: Buffer }

/** Everything by which a marked text could be read again: plain, folded, escaped, or in a usual encoding. */
export function formsOf(name: string, text: string): Mark[] {
  const spellings = [
    ...new Set([text.normalize('NFC'), text.normalize('NFD'), text.toLowerCase(), fold(text)]),
  ]
  return spellings.flatMap(words => {
    const bytes = Buffer.from(words)
    const forms: Record<string, (string | Buffer)[]> = {
      plain: [bytes, Buffer.from(words, 'utf16le')],
      escaped: [JSON.stringify(words).slice(1, -1), asciiJson(words)],
      url: [
        encodeURIComponent(words),
        encodeURIComponent(words).toLowerCase(),
        encodeURIComponent(words).replaceAll('%20', '+'),
      ],
      hex: [bytes.toString('hex'), bytes.toString('hex').toUpperCase()],
      base64: [...inBase64(bytes, 'base64'), ...inBase64(bytes, 'base64url')],
    }
    return Object.entries(forms).flatMap(([form, needles]) =>
      needles.map(needle => ({ name, form, needle: Buffer.from(needle as string) })),
    )
  })
}

function asciiJson(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What stands in base64 wherever the text begins in it: at each of the three places, without its frayed ends. */
function inBase64(bytes: Buffer, encoding: 'base64' | 'base64url'): string[] {
  return [0, 1, 2].map(before => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString(encoding)
    return whole.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6))
  })
}

/** Which of the marked texts stand in a haystack, and how they are written there. Empty: none. */
export function leaksOf(marks: Readonly<Record<string, string>>, haystack: string | Uint8Array): string[] {
  const hay = Buffer.from(haystack as Uint8Array)
  const found = Object.entries(marks).flatMap(([name, text]) =>
    formsOf(name, text).filter(({ needle }) => hay.includes(needle)),
  )
  return [...new Set(found.map(({ name, form }) => `${name}, ${form}`))]
}
