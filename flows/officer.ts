import { takesNotes } from './answers.ts'
import { dialogue, draft, type Prompt } from './contract.ts'
import { goTo } from './effects.ts'

const listening: Prompt = { ask: [], silent: true, text: true, story: true, media: true, location: true }

/**
 * The person and an officer talk; the bot keeps quiet. Only the first words get an answer, which says where they
 * went and not that somebody reads them now. Leaves by the words that work everywhere.
 */
export const officer = dialogue().createMachine({
  id: 'officer',
  context: draft,
  initial: 'ready',
  states: {
    ready: {
      meta: { prompt: listening },
      on: { ...takesNotes('common.officer_received', { target: 'talking' }), BACK: 'toMenu' },
    },
    talking: { meta: { prompt: listening }, on: { ...takesNotes(), BACK: 'toMenu' } },
    toMenu: goTo('menu'),
  },
})
