import type { InboundBody } from './bodies.ts'
import { type Heard, interpret } from './interpret.ts'
import { promptById, promptId, promptOf } from './step.ts'
import type { Talk } from './talk.ts'

/** Asks for nothing and takes anything: where a person stands before the first question. */
const nothing = { ask: [], text: true, story: true as const, media: true }

/** What a message means to this conversation. */
export function hear({ memory }: Talk, content: InboundBody['content']): Heard {
  const open = {
    flow: memory.flow,
    promptId: promptId(memory),
    prompt: promptOf(memory) ?? nothing,
    older: promptById,
  }
  const heard = interpret(content, open)
  if (memory.value === '') return beforeWelcome(heard)
  return memory.flow === 'welcome' ? beforeSafety(heard) : heard
}

/** The very first message: nothing was asked yet, so nothing is an answer. Safety comes first. */
function beforeWelcome(heard: Heard): Heard {
  switch (heard.type) {
    case 'DANGER':
    case 'EXIT':
    case 'LANGUAGE':
    case 'TEXT':
    case 'MEDIA':
    case 'EVIDENCE':
      return heard
    default:
      return { type: 'OPENED' }
  }
}

const detours: ReadonlySet<Heard['type']> = new Set(['MENU', 'CANCEL', 'BACK', 'HUMAN'])

/** No word leads around the question whether it is safe to talk (DESIGN §5, rule 1). */
function beforeSafety(heard: Heard): Heard {
  const detour = detours.has(heard.type)
  return detour ? { type: 'OPENED' } : heard
}
