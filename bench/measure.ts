import { readFile } from 'node:fs/promises'

export type Latency = { p50: number; p99: number; max: number }

/** Ticks of the clock that Linux counts processor time in, a second (`getconf CLK_TCK`). */
const ticksPerSecond = 100

/** Nearest rank. Milliseconds in, milliseconds out; zeros when there is nothing to measure. */
export function latencyOf(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
  return { p50: round(at(0.5)), p99: round(at(0.99)), max: round(at(1)) }
}

/** Processor time that a process has used, its threads included, in milliseconds. Null where there is no /proc. */
export async function cpuOf(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  return stat === null ? null : cpuIn(stat)
}

/** The name of the process stands in brackets and may itself hold spaces and brackets. */
export function cpuIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}

/** The most memory that a process ever had resident, in MiB. Null where there is no /proc. */
export async function peakMemoryOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? []
  return kib ? Math.round(Number(kib) / 1024) : null
}

/** How many times as much, to two places; null when one of the two is missing. */
export function ratio(ours: number | null, theirs: number | null | undefined): number | null {
  return ours === null || !theirs ? null : round(ours / theirs)
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
