import { dayNumberAt } from '../calendar/day.ts'
import { dayMeant, mondayOf, weekdayOf } from './day-meaning.ts'
import type { Groups, Match, Meaning, Saying } from './sayings.ts'
import { current, last, next, parts, weekdays as written } from './tables/day-words.ts'
import { byForm, endsWith, oneOf, wording } from './wording.ts'

const part = `(?:${oneOf(Object.keys(parts))} )?`
const which = `(?: (?:(?<thatWeek>tuần (?:${next})|sau)|(?<lastWeek>tuần (?:${last}))|(?<thisWeek>tuần (?:${current}))|(?<next>tới|sắp tới)|(?<last>${last})|(?<current>${current})))`

/** Days of the week: "thứ 6 này", "t2 tới", "chủ nhật tuần sau". */
export const weekdaySayings: readonly Saying<'day'>[] = [
  {
    said: wording(
      `${part}thứ (?<weekday>${Object.keys(written).join('|')})${which}?(?! (?:mươi|là|nhất) )`,
      `${part}(?<short>t) (?<weekday>[2-7])${which}?(?! [/:])`,
      `${part}(?<sunday>chủ nhật|chủ nhựt|chúa nhật)${which}?`,
      `(?:ngày|sáng|chiều|tối|trưa|đêm) (?<sunday>cn)${which}?`,
      `(?<sunday>cn)${which}`,
    ),
    means: weekday,
  },
]

const ordered = endsWith(
  '(?:lần|con|đứa|người|vợ|chồng|tầng|thai|tháng|tuần|năm|bậc|hạng|đời|vòng|bên|lớp|cái|chuyện|điều|nhà|nước|tập|loại|mũi|đợt|nạn nhân|vụ|gái|trai|đồng phạm)',
)
const goneBy = endsWith('(?:hôm|từ|hồi|bữa|từ hôm|kể từ|từ bữa)')

const numberOfDay = byForm(written)

function weekday(match: Match): Meaning<'day'> | null {
  const { groups, typed, before, at } = match
  const day = groups.sunday ? 6 : numberOfDay.get(groups.weekday ?? '')
  if (day === undefined) return null
  if (groups.short && (!/t[2-7]/i.test(typed) || /\d $/.test(before))) return null
  if (!groups.sunday && isUnsaid(groups) && isOrder(match)) return null
  return dayMeant(resolve(day, groups, dayNumberAt(at), goneBy.test(before)), at)
}

/** "con thứ hai", "Thứ ba, tôi muốn…". */
function isOrder({ typed, before, after }: Match): boolean {
  return ordered.test(before) || (/^Th/.test(typed) && /^ [,:]/.test(after))
}

const isUnsaid = (groups: Groups) =>
  !groups.next && !groups.last && !groups.thisWeek && !groups.thatWeek && !groups.lastWeek && !groups.current

/** Without a word that says which, it is the coming one, or the last one after "hôm". */
function resolve(day: number, groups: Groups, today: number, past: boolean): number {
  const monday = mondayOf(today)
  if (groups.thatWeek) return monday + 7 + day
  if (groups.lastWeek) return monday - 7 + day
  if (groups.thisWeek) return monday + day
  const ahead = (day - weekdayOf(today) + 7) % 7
  if (groups.next) return today + (ahead || 7)
  if (groups.last || (past && isUnsaid(groups))) return today + ahead - 7
  return today + ahead
}
