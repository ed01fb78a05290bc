import { writeFileSync } from 'node:fs'
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import type { Prompt } from '../../flows/contract.ts'
import { type Flow, flows } from '../../flows/flows.ts'
import { type Message, text } from '../../locales/catalog.ts'

/** The page of a flow: its machine as a chart, with the sentences that people hear. */
export function page(flow: Flow): string {
  const states = Object.values(flow.machine.states) as AnyStateNode[]
  const lines = [
    'stateDiagram-v2',
    ...states.map(state => `state "${caption(state)}" as ${state.key}`),
    `[*] --> ${String(flow.machine.root.initial.target[0]?.key)}`,
    ...states.flatMap(edges),
    ...states.filter(state => state.type === 'final').map(state => `${state.key} --> [*]`),
  ]
  return [
    `# ${flow.id}`,
    'Drawn from the machine by `npm run diagrams`. Ways back to an earlier question and the words that work everywhere are left out.',
    `\`\`\`mermaid\n${lines.join('\n  ')}\n\`\`\`\n`,
  ].join('\n\n')
}

export function pathOf(flow: Flow): URL {
  return new URL(`../../flows/diagrams/${flow.id}.md`, import.meta.url)
}

/** What the person is asked; else what the state does. */
function caption(state: AnyStateNode): string {
  const { prompt } = (state.meta ?? {}) as { prompt?: Prompt }
  if (prompt?.silent) return `${state.key} (silent)`
  if (prompt) return prompt.ask.map(key => plain(text({ key } as Message))).join(' / ')
  return [state.key, ...state.entry.flatMap(effect)].join(': ')
}

function effect(action: unknown): string[] {
  const { type, params } = action as { type?: string; params?: { flow?: string } }
  return type === undefined || type === 'xstate.assign'
    ? []
    : [[type, params?.flow].filter(Boolean).join(' ')]
}

function plain(words: string): string {
  return words.replaceAll('"', "'").replace(/\s+/gu, ' ')
}

/** One arrow for each pair of states, labelled with all that leads along it. */
function edges(state: AnyStateNode): string[] {
  const labels = new Map<string, Set<string>>()
  for (const transition of [...state.transitions.values(), state.always ?? []].flat()) {
    const target = transition.target?.[0]?.key ?? state.key
    if (transition.eventType === 'BACK' && transition.target?.[0]?.meta) continue
    labels.set(target, (labels.get(target) ?? new Set()).add(label(transition)))
  }
  return [...labels].map(([target, all]) => {
    const shown =
      labels.size > 1 || all.size > 1 ? [...all].join(', ') : [...all].filter(way => way !== 'else').join()
    return `${state.key} --> ${target}${shown && ` : ${shown}`}`
  })
}

function label({ eventType, guard }: AnyTransitionDefinition): string {
  const condition = typeof guard === 'function' ? guard.name : ''
  if (eventType === 'CHOICE') return `"${condition}"`
  return [eventType, condition && `[${condition}]`].filter(Boolean).join(' ') || 'else'
}

if (import.meta.main) {
  for (const flow of Object.values(flows)) writeFileSync(pathOf(flow), page(flow))
}
