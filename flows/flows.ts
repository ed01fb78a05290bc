import type { AnyStateMachine } from 'xstate'
import { child } from './child/child.ts'
import { contact } from './contact/contact.ts'
import type { FlowId } from './contract.ts'
import { danger } from './danger/danger.ts'
import { followUp } from './follow-up/follow-up.ts'
import { language } from './language.ts'
import { learn } from './learn/learn.ts'
import { menu } from './menu.ts'
import { offer } from './offer/offer.ts'
import { officer } from './officer.ts'
import { quiet } from './quiet.ts'
import { relative } from './relative/relative.ts'
import { report } from './report/report.ts'
import { returned } from './returned/returned.ts'
import { staff } from './staff/staff.ts'
import { welcome } from './welcome.ts'

export type Flow = {
  id: FlowId
  /** Raised when a state is renamed, removed or means something else: saved talks then begin it anew, facts kept. */
  version: number
  machine: AnyStateMachine
}

/** Every dialogue. */
export const flows: Record<FlowId, Flow> = {
  welcome: { id: 'welcome', version: 1, machine: welcome },
  menu: { id: 'menu', version: 2, machine: menu },
  report: { id: 'report', version: 2, machine: report },
  danger: { id: 'danger', version: 2, machine: danger },
  child: { id: 'child', version: 1, machine: child },
  relative: { id: 'relative', version: 1, machine: relative },
  returned: { id: 'returned', version: 1, machine: returned },
  offer: { id: 'offer', version: 1, machine: offer },
  learn: { id: 'learn', version: 1, machine: learn },
  followUp: { id: 'followUp', version: 2, machine: followUp },
  contact: { id: 'contact', version: 1, machine: contact },
  staff: { id: 'staff', version: 1, machine: staff },
  language: { id: 'language', version: 1, machine: language },
  officer: { id: 'officer', version: 1, machine: officer },
  quiet: { id: 'quiet', version: 1, machine: quiet },
}
