import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fold } from '../src/shared/fold.ts'
import { assess } from '../src/triage/assess.ts'
import { readCorpus } from '../training/corpus.ts'
import { latencyOf, ratio, round } from './measure.ts'

/** A list of words, as a simple filter has it: what every judgement is compared with. */
const simple = /cuu|nhot|giu|danh|doa|ban|chuoc|tron|khoa|dao|mau|chet|bien gioi|campuchia|trung quoc/

/** One judgement: of ordinary messages, of long ones, and of ever longer text; and what triage costs at start. */
export async function benchAssess() {
  const messages = readCorpus()
    .filter((_, at) => at % 20 === 0)
    .map(({ text }) => text)
  const long = messages.join('. ')
  const pieces = Array.from({ length: 50 }, (_, at) => long.slice(at * 700, at * 700 + 2000))
  const ours = timed(messages, text => assess({ said: [text] }))
  const theirs = timed(messages, text => simple.test(fold(text)))
  const rows = {
    message: latencyOf(ours),
    timesTheWordList: ratio(latencyOf(ours).p50, Math.max(0.001, median(theirs))),
    of2000: latencyOf(timed(pieces, text => assess({ said: [text] }))),
    growing: [1_000, 10_000, 100_000].map(length => ({ length, ms: round(once(long, length)) })),
    ...(await startOf()),
  }
  console.log(
    `assess  one message median ${rows.message.p50} ms, p99 ${rows.message.p99} ms, ${rows.timesTheWordList} times a list of words`,
  )
  console.log(`assess  2,000 characters median ${rows.of2000.p50} ms, p99 ${rows.of2000.p99} ms`)
  console.log(`assess  ${rows.growing.map(({ length, ms }) => `${length} characters ${ms} ms`).join(', ')}`)
  console.log(`assess  start ${rows.startMs} ms, memory ${rows.memoryMiB} MiB`)
  return { bench: 'assess', ...rows }
}

function timed(texts: readonly string[], judge: (text: string) => unknown): number[] {
  for (const text of texts) judge(text)
  return texts.flatMap(text =>
    Array.from({ length: 3 }, () => {
      const from = performance.now()
      judge(text)
      return performance.now() - from
    }),
  )
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
}

function once(text: string, length: number): number {
  const whole = text.repeat(Math.ceil(length / text.length)).slice(0, length)
  const from = performance.now()
  assess({ said: [whole] })
  return performance.now() - from
}

async function startOf(): Promise<{ startMs: number; memoryMiB: number }> {
  const script = join(import.meta.dirname, 'assess-start.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script])
  const { startMs, memoryMiB } = JSON.parse(stdout) as { startMs: number; memoryMiB: number }
  return { startMs: round(startMs), memoryMiB: round(memoryMiB) }
}
