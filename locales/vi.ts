import { caseWords } from './vi/case.ts'
import { chat } from './vi/chat.ts'
import { child } from './vi/child.ts'
import { clocks } from './vi/clocks.ts'
import { common } from './vi/common.ts'
import { contact } from './vi/contact.ts'
import { danger } from './vi/danger.ts'
import { followUp } from './vi/follow-up.ts'
import { inbox } from './vi/inbox.ts'
import { language } from './vi/language.ts'
import { learn } from './vi/learn.ts'
import { links } from './vi/links.ts'
import { menu } from './vi/menu.ts'
import { offer } from './vi/offer.ts'
import { problem } from './vi/problem.ts'
import { relative } from './vi/relative.ts'
import { report } from './vi/report.ts'
import { returned } from './vi/returned.ts'
import { routing } from './vi/routing.ts'
import { rules } from './vi/rules.ts'
import { staff } from './vi/staff.ts'
import { staffAccess } from './vi/staff-access.ts'
import { triage } from './vi/triage.ts'
import { welcome } from './vi/welcome.ts'

/** All Vietnamese texts, one file a speaker: each dialogue, the chat page, the inbox, the reasons of triage. */
export const vi = {
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
  triage,
  chat,
  inbox,
  case: caseWords,
  clocks,
  routing,
  links,
  rules,
  staffAccess,
  problem,
} as const

/** What is said to residents: every language has it. Officers read Vietnamese. */
export type Spoken = Words<
  Pick<
    typeof vi,
    | 'common'
    | 'welcome'
    | 'menu'
    | 'report'
    | 'danger'
    | 'child'
    | 'relative'
    | 'returned'
    | 'offer'
    | 'learn'
    | 'followUp'
    | 'contact'
    | 'staff'
    | 'language'
    | 'chat'
  >
>

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
