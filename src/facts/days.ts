import { dateSayings } from './dates.ts'
import type { FactOf } from './fact.ts'
import { feastSayings } from './feasts.ts'
import { monthSayings } from './months.ts'
import type { Reading } from './reading.ts'
import { relativeDays } from './relative-days.ts'
import { factsSaid } from './sayings.ts'
import { weekdaySayings } from './weekdays.ts'

const sayings = [...relativeDays, ...weekdaySayings, ...dateSayings, ...feastSayings, ...monthSayings]

/** Days, told from the moment of the message in Vietnam: "mai", "thứ 6 này", "3 bữa nữa", "ngày 5", "rằm", "29 tết". */
export function daysIn(reading: Reading, at: Date): FactOf<'day'>[] {
  return factsSaid('day', reading, sayings, at)
}
