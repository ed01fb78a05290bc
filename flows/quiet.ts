import { isStory } from './conditions.ts'
import { dialogue, draft } from './contract.ts'
import { goTo, say } from './effects.ts'
import { rememberMedia, rememberStory } from './remember.ts'

/**
 * After "Thoát": one harmless line for whoever looks at the phone, everything forgotten, silence. The next
 * message begins at the first words again and learns nothing of what was (triage-model §6, exit).
 */
export const quiet = dialogue().createMachine({
  id: 'quiet',
  context: draft,
  initial: 'leaving',
  states: {
    leaving: {
      entry: [say({ key: 'common.quiet_line' }), 'endEpisode'],
      always: 'resting',
    },
    resting: {
      meta: { prompt: { ask: [], silent: true, text: true, story: true, media: true, location: true } },
      on: {
        TEXT: [{ guard: isStory, target: 'toWelcome', actions: rememberStory }, { target: 'toWelcome' }],
        MEDIA: { target: 'toWelcome', actions: rememberMedia },
        LOCATION: 'toWelcome',
        BACK: 'toWelcome',
        CANCEL: 'toWelcome',
      },
    },
    toWelcome: goTo('welcome'),
  },
})
