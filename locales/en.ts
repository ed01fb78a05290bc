import { chat } from './en/chat.ts'
import { child } from './en/child.ts'
import { common } from './en/common.ts'
import { contact } from './en/contact.ts'
import { danger } from './en/danger.ts'
import { followUp } from './en/follow-up.ts'
import { language } from './en/language.ts'
import { learn } from './en/learn.ts'
import { menu } from './en/menu.ts'
import { offer } from './en/offer.ts'
import { relative } from './en/relative.ts'
import { report } from './en/report.ts'
import { returned } from './en/returned.ts'
import { staff } from './en/staff.ts'
import { welcome } from './en/welcome.ts'
import type { Spoken } from './vi.ts'

/** What is said to residents, in English. */
export const en: Spoken = {
  common,
  welcome,
  menu,
  report,
  danger,
  child,
  relative,
  returned,
  offer,
  learn,
  followUp,
  contact,
  staff,
  language,
  chat,
}
