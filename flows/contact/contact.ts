import { answers } from '../answers.ts'
import { chose, hasReport, knows } from '../conditions.ts'
import { addresses, type Draft, dialogue, draft, type Facts, type Input } from '../contract.ts'
import { goAfresh, goTo, say } from '../effects.ts'
import { forget, remember, rememberText } from '../remember.ts'
import { filesWhatWasTold } from '../unfinished.ts'
import { ask, isCodeWord } from './questions.ts'

type Known = { context: Draft }
const reachedBy =
  (way: Facts['reachBy']) =>
  ({ context }: Known) =>
    context.facts.reachBy === way
const isFit = ({ event }: { event: Input }) => event.type === 'TEXT' && isCodeWord(event.text)

const rememberAddress = dialogue().assign(({ event }) => {
  const chosen = event.type === 'CHOICE' && addresses.find(address => address === event.value)
  return chosen ? { address: chosen } : {}
})

/** Nobody is the answer of who gives none. */
const byNobody = { target: 'reached', actions: [remember({ reachBy: 'nobody' }), 'addToReport'] } as const

const ways = answers({
  here: { reachBy: 'here' },
  phone: { reachBy: 'phone' },
  nobody: { reachBy: 'nobody' },
}).map(({ guard, actions }) => ({ guard, target: 'reached', actions: [actions, 'addToReport' as const] }))

/**
 * Safe contact: whether, how and when somebody may be written to or called, how to address them, and a word by which
 * they are known again. Who answers nothing is not to be contacted (DESIGN §5, rule 4). How somebody may be reached
 * goes to the report with the very answer; the code word does not, being no evidence of anything. It ends with what
 * keeps a person safe whose phone others look at.
 */
export const contact = dialogue().createMachine({
  id: 'contact',
  context: draft,
  on: filesWhatWasTold,
  initial: 'reach',
  states: {
    reach: {
      meta: { prompt: ask.reach },
      on: {
        CHOICE: ways,
        TEXT: { target: 'reachAgain', actions: [rememberText('window'), 'addToReport'] },
        SKIP: byNobody,
        BACK: 'toMenu',
      },
    },
    reachAgain: {
      description: 'Words came instead of a choice: they are kept, and only a choice allows anything.',
      meta: { prompt: ask.reachAgain },
      on: {
        CHOICE: ways,
        TEXT: { ...byNobody, actions: [rememberText('window'), ...byNobody.actions] },
        SKIP: byNobody,
        BACK: { target: 'reach', actions: forget('window') },
      },
    },
    reached: {
      always: [
        { guard: reachedBy('phone'), target: 'phone' },
        { guard: reachedBy('here'), target: 'window' },
        { target: 'address' },
      ],
    },
    phone: {
      always: { guard: knows('contact'), target: 'window' },
      meta: { prompt: ask.phone },
      on: {
        TEXT: {
          // A number to call is kept where names are.
          actions: [rememberText('contact'), remember({ identity: 'confidential' }), 'addToReport'],
        },
        SKIP: 'window',
        BACK: { target: 'reach', actions: forget('reachBy') },
      },
    },
    window: {
      always: { guard: knows('window'), target: 'address' },
      meta: { prompt: ask.window },
      on: {
        TEXT: { actions: [rememberText('window'), 'addToReport'] },
        SKIP: 'address',
        BACK: { target: 'reach', actions: forget('reachBy', 'contact') },
      },
    },
    address: {
      meta: { prompt: ask.address },
      on: {
        CHOICE: addresses.map(value => ({
          guard: chose(value),
          target: 'codeWord',
          actions: rememberAddress,
        })),
        SKIP: 'codeWord',
        BACK: { target: 'reach', actions: forget('reachBy', 'contact', 'window') },
      },
    },
    codeWord: {
      meta: { prompt: ask.codeWord },
      on: {
        TEXT: [
          { guard: isFit, target: 'ending', actions: rememberText('codeWord') },
          { actions: say({ key: 'contact.word_unfit' }) },
        ],
        SKIP: 'ending',
        BACK: 'address',
      },
    },
    ending: {
      always: [
        { guard: reachedBy('nobody'), target: 'staysSafe', actions: say({ key: 'contact.noted_nobody' }) },
        { target: 'staysSafe', actions: say({ key: 'contact.noted' }) },
      ],
    },
    staysSafe: {
      description:
        'Told here only, at the end of a talk about safety: the less it is said, the better it works.',
      always: [
        {
          guard: hasReport,
          target: 'toMenuAfresh',
          actions: [
            say({ key: 'contact.decoy' }),
            say({ key: 'contact.leaving' }),
            say({ key: 'report.delete_chat' }),
          ],
        },
        { target: 'toMenu', actions: [say({ key: 'contact.leaving' }), say({ key: 'report.delete_chat' })] },
      ],
    },
    toMenuAfresh: goAfresh('menu'),
    toMenu: goTo('menu'),
  },
})
