import { cpuOf, latencyOf, peakMemoryOf, ratio, round } from './measure.ts'
import { type Setup, startTargets, type Target } from './setup.ts'

/** How many people talk at once. One shows what a turn takes when nothing else goes on. */
const crowds = [1, 50, 400]
const warmUpSeconds = 1

export type TurnsRow = {
  target: string
  people: number
  turnsPerSecond: number
  p50: number
  p99: number
  max: number
  cpuMsPerTurn: number | null
  /** Of the load's own core; near 1, the load held the server back and only the CPU figures compare. */
  loadCpu: number
  ratio: number | null
  cpuRatio: number | null
}

/** Whole turns: an answer goes in, the reply arrives at the channel; many people, each at their own pace. */
export async function benchTurns(setup: Setup) {
  const targets = await startTargets(setup)
  const filed = new Map<Target, number>()
  const rows: TurnsRow[] = []
  for (const target of targets) await talk(setup, target, 50, warmUpSeconds, filed)
  for (const people of crowds) {
    for (const target of targets) {
      const row = await talk(setup, target, people, setup.options.seconds, filed)
      const base = rows.find(other => other.target === 'hand-written' && other.people === people)
      rows.push({ ...row, ...compared(row, base) })
      console.log(lineOf(rows.at(-1) as TurnsRow))
    }
  }
  const memory = await Promise.all(targets.map(end(filed)))
  return { bench: 'turns', seconds: setup.options.seconds, rows, memory }
}

type Measured = Omit<TurnsRow, 'ratio' | 'cpuRatio'>

async function talk(
  { crowd }: Setup,
  target: Target,
  people: number,
  seconds: number,
  filed: Map<Target, number>,
): Promise<Measured> {
  const { url, secret, pid } = target.server
  const before = await cpuOf(pid)
  const done = await crowd.does({ kind: 'turns', url, secret, seconds, people })
  const after = await cpuOf(pid)
  filed.set(target, (filed.get(target) ?? 0) + done.filed)
  return {
    target: target.name,
    people,
    turnsPerSecond: Math.round(done.turns / done.seconds),
    ...latencyOf(done.times),
    cpuMsPerTurn:
      before === null || after === null ? null : Math.round(((after - before) / done.turns) * 1000) / 1000,
    loadCpu: round(done.loadCpu),
  }
}

function compared(row: Measured, base: Measured | undefined) {
  return {
    ratio: ratio(row.turnsPerSecond, base?.turnsPerSecond),
    cpuRatio: base?.cpuMsPerTurn ? ratio(base.cpuMsPerTurn, row.cpuMsPerTurn) : null,
  }
}

/** Stops a bot and looks whether all reports are there: a dialogue that went another way is not measured. */
function end(filed: Map<Target, number>) {
  return async (target: Target) => {
    const peakMiB = await peakMemoryOf(target.server.pid)
    await target.server.stop()
    const { readyMiB } = target
    const reports = await target.store.ask('SELECT count(*) FROM report')
    const expected = filed.get(target)
    if (reports !== expected) throw new Error(`${target.name}: ${reports} reports instead of ${expected}`)
    console.log(
      `turns   ${target.name.padEnd(13)} ${reports} reports filed, memory ${readyMiB ?? '?'} MiB when ready, ${peakMiB ?? '?'} MiB at most`,
    )
    return { target: target.name, reports, readyMiB, peakMiB }
  }
}

function lineOf({
  target,
  people,
  turnsPerSecond,
  p50,
  p99,
  cpuMsPerTurn,
  loadCpu,
  ...row
}: TurnsRow): string {
  const speed = `${String(turnsPerSecond).padStart(6)} turns/s  p50 ${p50} ms  p99 ${p99} ms`
  const cost = `CPU ${cpuMsPerTurn ?? '?'} ms a turn  (load ${Math.round(loadCpu * 100)} %)`
  const than = target === 'hand-written' ? '' : `  ratio ${row.ratio ?? '?'}, by CPU ${row.cpuRatio ?? '?'}`
  return `turns   ${target.padEnd(13)} ${String(people).padStart(3)} people ${speed}  ${cost}${than}`
}
