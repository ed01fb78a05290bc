import { caseWords } from './vi/case.ts'
import { chat } from './vi/chat.ts'
import { clocks } from './vi/clocks.ts'
import { common } from './vi/common.ts'
import { danger } from './vi/danger.ts'
import { followUp } from './vi/follow-up.ts'
import { inbox } from './vi/inbox.ts'
import { links } from './vi/links.ts'
import { menu } from './vi/menu.ts'
import { problem } from './vi/problem.ts'
import { report } from './vi/report.ts'
import { routing } from './vi/routing.ts'
import { rules } from './vi/rules.ts'
import { triage } from './vi/triage.ts'
import { welcome } from './vi/welcome.ts'

/** All Vietnamese texts, one file a speaker: each dialogue, the chat page, the inbox, the reasons of triage. */
export const vi = {
  common,
  welcome,
  menu,
  report,
  danger,
  followUp,
  triage,
  chat,
  inbox,
  case: caseWords,
  clocks,
  routing,
  links,
  rules,
  problem,
} as const
