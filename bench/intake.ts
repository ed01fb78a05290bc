import { peakMemoryOf, ratio, round } from './measure.ts'
import { type Setup, startTargets, type Target } from './setup.ts'

const connections = 50
const warmUpSeconds = 1

export type IntakeRow = {
  target: string
  acceptedPerSecond: number
  refused: number
  /** Share of the accepted ones whose reply had arrived when the last was accepted. */
  answered: number
  /** Accepted, and found in the store after the server was killed at once. */
  accepted: number
  kept: number
  peakMiB: number | null
  loadCpu: number
  ratio: number | null
}

/** Messages of strangers, as fast as they are accepted; then the server is killed and the store is counted. */
export async function benchIntake(setup: Setup) {
  const rows: IntakeRow[] = []
  for (const target of await startTargets(setup)) {
    const row = await flood(setup, target)
    const base = rows.find(other => other.target === 'hand-written')
    rows.push({ ...row, ratio: ratio(row.acceptedPerSecond, base?.acceptedPerSecond) })
    console.log(lineOf(rows.at(-1) as IntakeRow))
    if (row.kept < row.accepted)
      throw new Error(`${row.target} lost ${row.accepted - row.kept} accepted messages`)
  }
  return { bench: 'intake', seconds: setup.options.seconds, rows }
}

async function flood({ crowd, options }: Setup, target: Target): Promise<Omit<IntakeRow, 'ratio'>> {
  const { url, secret, pid } = target.server
  const load = { kind: 'intake', url, secret, connections } as const
  const first = await crowd.does({ ...load, seconds: warmUpSeconds })
  const done = await crowd.does({ ...load, seconds: options.seconds })
  const peakMiB = await peakMemoryOf(pid)
  await target.server.stop('SIGKILL')
  const table = target.kind === 'product' ? 'inbound' : 'seen'
  return {
    target: target.name,
    acceptedPerSecond: Math.round(done.accepted / done.seconds),
    refused: first.refused + done.refused,
    answered: round((first.answered + done.answered) / (first.accepted + done.accepted)),
    accepted: first.accepted + done.accepted,
    kept: await target.store.ask(`SELECT count(*) FROM ${table}`),
    peakMiB,
    loadCpu: round(done.loadCpu),
  }
}

function lineOf({
  target,
  acceptedPerSecond,
  answered,
  accepted,
  kept,
  peakMiB,
  loadCpu,
  ...row
}: IntakeRow): string {
  const speed = `${String(acceptedPerSecond).padStart(6)} accepted/s  ${Math.round(answered * 100)} % answered meanwhile`
  const safe = `${kept} of ${accepted} kept after kill -9  peak ${peakMiB ?? '?'} MiB  (load ${Math.round(loadCpu * 100)} %)`
  return `intake  ${target.padEnd(13)} ${speed}  ${safe}${target === 'hand-written' ? '' : `  ratio ${row.ratio ?? '?'}`}`
}
