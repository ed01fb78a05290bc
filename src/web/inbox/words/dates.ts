const timeZone = 'Asia/Ho_Chi_Minh'

const hour = new Intl.DateTimeFormat('vi-VN', { timeZone, hour: '2-digit', minute: '2-digit' })
const second = new Intl.DateTimeFormat('vi-VN', { timeZone, timeStyle: 'medium' })
const day = new Intl.DateTimeFormat('vi-VN', {
  timeZone,
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
const moment = new Intl.DateTimeFormat('vi-VN', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

/** "14:02", in Vietnam, wherever the device thinks it is. */
export function hourOf(at: string): string {
  return hour.format(Date.parse(at))
}

/** "14:02:07" of a number of milliseconds. */
export function secondOf(at: number): string {
  return second.format(at)
}

/** "Chủ Nhật, 22/11/2026": also what tells two days of a transcript apart. */
export function dayOf(at: string): string {
  return day.format(Date.parse(at))
}

/** "14:02 22/11/2026" */
export function momentOf(at: string): string {
  return moment.format(Date.parse(at))
}
