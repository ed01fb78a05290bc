import type { Button, Capabilities, Part } from './channel.ts'

/** What the bot has to say, before any channel is known. */
export type Outgoing = { text: string; choices: readonly { label: string; payload: string }[] }

/**
 * The only place where a message is made to suit a channel: choices become buttons under the last part
 * or, where the channel cannot show all of them whole, numbered lines; long text becomes several parts.
 * Nothing is dropped or shortened. Nothing to say gives no part.
 */
export function fit({ text, choices }: Outgoing, capabilities: Capabilities): Part[] {
  const words = text.normalize('NFC').trim()
  const buttons = choices.map(({ label, payload }) => ({ label: label.normalize('NFC').trim(), payload }))
  const tappable = words !== '' && fitAsButtons(buttons, capabilities)
  const shown = tappable ? words : [words, numbered(buttons)].join('\n\n').trim()
  const texts = split(shown, capabilities.textLength)
  return texts.map((part, at) => ({
    text: part,
    buttons: tappable && at === texts.length - 1 ? buttons : [],
  }))
}

/** The payload of a button: which question it answers and how, so that a late tap can be told from a fresh one. */
export function payloadOf(prompt: string, value: string): string {
  return `#${prompt}.${value}`
}

/** What `payloadOf` wrote. Null for anything else: a provider hands on whatever a client sends. */
export function readPayload(payload: string): { prompt: string; value: string } | null {
  const [, prompt, value] = /^#(.+)\.([^.]+)$/su.exec(payload) ?? []
  return prompt && value ? { prompt, value } : null
}

function fitAsButtons(buttons: readonly Button[], capabilities: Capabilities): boolean {
  return (
    buttons.length <= capabilities.buttons &&
    buttons.every(
      ({ label, payload }) =>
        label !== '' &&
        label.length <= capabilities.buttonLabelLength &&
        new TextEncoder().encode(payload).length <= capabilities.payloadBytes,
    )
  )
}

function numbered(buttons: readonly Button[]): string {
  return buttons.map(({ label }, at) => `${at + 1}. ${label}`).join('\n')
}

type Cut = (text: string) => string[]
const sentences = new Intl.Segmenter('vi', { granularity: 'sentence' })
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** Where a text may be cut, best first. The pieces joined are the text; spaces stay with the piece before. */
const cuts: readonly Cut[] = [
  text => text.split(/(?=\S)(?<=\n\s*\n\s*)/u),
  text => text.split(/(?=\S)(?<=\n\s*)/u),
  sentencesOf,
  text => text.split(/(?=\S)(?<=\s)/u),
  text => Array.from(graphemes.segment(text), piece => piece.segment),
  text => Array.from(text), // one sign piled up higher than a whole message
]

function split(text: string, limit: number, [cut, ...finer]: readonly Cut[] = cuts): string[] {
  if (text.trim().length <= limit || !cut) return [text.trim()].filter(Boolean)
  const parts: string[] = []
  let open = ''
  for (const piece of cut(text)) {
    if ((open + piece).trim().length <= limit) {
      open += piece
    } else {
      parts.push(open.trim())
      const pieces = split(piece, limit, finer)
      open = (pieces.pop() ?? '') + trailingSpace(piece)
      parts.push(...pieces)
    }
  }
  return [...parts, open.trim()].filter(Boolean)
}

/** A sentence ends at a space: "?" inside an address on the web does not end one. */
function sentencesOf(text: string): string[] {
  const pieces: string[] = []
  for (const { segment } of sentences.segment(text)) {
    const before = pieces.at(-1)
    if (before && !/\s$/u.test(before)) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces
}

function trailingSpace(text: string): string {
  return text.slice(text.trimEnd().length)
}
