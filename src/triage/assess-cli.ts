import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'

/** `npm run --silent assess`: JSON lines in, JSON lines out; `--explain` prints for a person to read. */

const answer = z.enum(['yes', 'no', 'unsure'])

const Context = z.object({
  dangerNow: answer.optional(),
  childInvolved: answer.optional(),
  ongoing: answer.optional(),
  stillThere: answer.optional(),
  canTalk: z.enum(['yes', 'no', 'short']).optional(),
  need: z.enum(['police', 'unsafe', 'advice']).optional(),
  what: z.string().optional(),
  where: z.string().optional(),
  when: z.string().optional(),
  who: z.string().optional(),
  attachments: z.array(z.string()).optional(),
})

const Line = z.object({
  id: z.string(),
  text: z.string(),
  history: z.array(z.string()).default([]),
  context: Context.default({}),
})
type Line = z.infer<typeof Line>

type Read = { line: Line } | { id?: string; error: string }

function readLine(json: string): Read {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { error: 'not JSON' }
  }
  const line = Line.safeParse(value)
  if (line.success) return { line: line.data }
  const id = z.object({ id: z.string() }).safeParse(value)
  const error = line.error.issues
    .map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`)
    .join('; ')
  return id.success ? { id: id.data.id, error } : { error }
}

function judge({ text, history, context }: Line): Assessment {
  // exactOptionalPropertyTypes: what was not given is left out, not undefined.
  const facts = Object.fromEntries(Object.entries(context).filter(([, given]) => given !== undefined))
  return assess({ said: [...history, text], facts })
}

function asJson({ id }: Line, { level, score, intents, reasons }: Assessment): string {
  return JSON.stringify({ id, level, score, intents, reasons })
}

function explained({ id, text }: Line, { level, score, intents, reasons, ageBand }: Assessment): string {
  const why = reasons.map(({ rule, label, level, points, words }) => {
    const weight = level ?? `+${points}`
    return `    ${weight.padEnd(4)} ${label} (${rule})${words ? `: ${words}` : ''}`
  })
  return [`${id}  ${level}  ${score}  ${ageBand}  ${intents.join(', ')}`, `    "${text}"`, ...why, ''].join(
    '\n',
  )
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { explain: { type: 'boolean', default: false } } })
  const show = values.explain ? explained : asJson
  for await (const json of createInterface({ input: process.stdin })) {
    if (json.trim() === '') continue
    const read = readLine(json)
    if ('line' in read) process.stdout.write(`${show(read.line, judge(read.line))}\n`)
    else {
      process.stdout.write(`${JSON.stringify(read)}\n`)
      process.exitCode = 1
    }
  }
}

await main()
