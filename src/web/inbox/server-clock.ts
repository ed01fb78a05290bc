import { type Clock, systemClock } from '../../shared/clock.ts'

let aheadMs = 0

/** Learns from an answer's Date header how far this device's clock is off: old desk PCs are wrong by hours. */
export function noteServerTime(date: string | null): void {
  const told = date ? Date.parse(date) : Number.NaN
  if (!Number.isNaN(told)) aheadMs = offsetOf(told, systemClock().getTime())
}

/** The header has whole seconds, so small differences mean nothing. */
export function offsetOf(serverMs: number, deviceMs: number): number {
  const offset = serverMs - deviceMs
  return Math.abs(offset) < 2000 ? 0 : offset
}

/** The server's present, by which all deadlines run. */
export const serverTime = (clock: Clock = systemClock): number => clock().getTime() + aheadMs
