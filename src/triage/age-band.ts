import type { Assessment } from './assessment.ts'
import type { Look } from './look.ts'
import type { Sign } from './signs/signs.ts'

type AgeBand = Assessment['ageBand']

/** Youngest first: who is youngest decides what must be done (D§1.4, H5, H9). */
export const ageBands: readonly AgeBand[] = ['<16', '16-17', '18+', 'unknown']

const shownBy: Record<Exclude<AgeBand, 'unknown'>, readonly Sign[]> = {
  '<16': ['exactUnder16', 'infant', 'under16'],
  '16-17': ['teen'],
  '18+': ['adult'],
}

/** The youngest age that the words speak of. */
export function ageBandOf(see: Look): AgeBand {
  for (const band of ageBands) {
    if (band !== 'unknown' && shownBy[band].some(sign => see(sign) !== null)) return band
  }
  return 'unknown'
}
