import type { AnyStateMachine } from 'xstate'
import type { FlowId } from './contract.ts'
import { danger } from './danger.ts'
import { followUp } from './follow-up.ts'
import { menu } from './menu.ts'
import { officer } from './officer.ts'
import { quiet } from './quiet.ts'
import { report } from './report.ts'
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
  menu: { id: 'menu', version: 1, machine: menu },
  report: { id: 'report', version: 1, machine: report },
  danger: { id: 'danger', version: 1, machine: danger },
  followUp: { id: 'followUp', version: 1, machine: followUp },
  officer: { id: 'officer', version: 1, machine: officer },
  quiet: { id: 'quiet', version: 1, machine: quiet },
}
