import type { Part } from '../../src/channels/channel.ts'

/** One thing that a person does in a transcript, as it is written there. */
export type Step =
  | { kind: 'opens'; line: string }
  | { kind: 'sends a photo'; line: string }
  /** Takes the choice with this label: by its button, or by its number where there are none. */
  | { kind: 'takes'; label: string; line: string }
  | { kind: 'says'; text: string; line: string }

/** A transcript without the bot's side: its heading, and what the person does. */
export type Script = { heading: string; steps: Step[] }

export function readScript(transcript: string): Script {
  const lines = transcript.split('\n')
  return {
    heading: lines.filter(line => line.startsWith('# ')).join('\n'),
    steps: lines.filter(line => line.startsWith('› ')).map(line => stepOf(line.slice(2).trim())),
  }
}

function stepOf(line: string): Step {
  if (line === '(mở cuộc trò chuyện)') return { kind: 'opens', line }
  if (line === '(gửi một tấm ảnh)') return { kind: 'sends a photo', line }
  const label = /^\[(.+)\]$/.exec(line)?.[1]
  return label ? { kind: 'takes', label, line } : { kind: 'says', text: line, line }
}

/** What the bot said, the same on all channels: numbered lines are choices like buttons. */
export type Said = { text: string; choices: readonly { label: string; payload?: string }[] }

export function saidIn({ text, buttons }: Part): Said {
  if (buttons.length > 0) return { text, choices: buttons }
  const paragraphs = text.split('\n\n')
  const lines = paragraphs.at(-1)?.split('\n') ?? []
  const labels = lines.flatMap((line, at) =>
    line.startsWith(`${at + 1}. `) ? [line.slice(`${at + 1}. `.length)] : [],
  )
  if (labels.length !== lines.length) return { text, choices: [] }
  return { text: paragraphs.slice(0, -1).join('\n\n'), choices: labels.map(label => ({ label })) }
}

/** The code of a report differs each time and reads `{code}`. */
const code = /\d{4} \d{4} \d{4}/

export function codeIn(said: readonly Said[]): string | undefined {
  return said.map(({ text }) => code.exec(text)?.[0]).findLast(found => found !== undefined)
}

/** One turn of a talk as it stands in a transcript. */
export function written({ line }: Step, said: readonly Said[], report: string | null): string {
  const answers = said.map(({ text, choices }) => {
    const labels = choices.map(({ label }) => `[${label}]`).join(' ')
    const words = text.replace(code, '{code}').split('\n')
    return `‹ ${[...words, ...(labels ? [labels] : [])]
      .map(one => (one ? `  ${one}` : one))
      .join('\n')
      .trimStart()}`
  })
  return [`› ${line}`, ...answers, ...(report ? [`! ${report}`] : [])].join('\n')
}
