import { type Answer, type Theme, themes } from '../../content/answer.ts'
import { answersAbout } from '../../content/answers.ts'
import { type Found, search, titled } from '../../content/search.ts'
import { tellsOfSomebody } from '../../content/tells-of-somebody.ts'
import type { Message, MessageKey } from '../../locales/catalog.ts'
import { chose, hasReport, isStory, knows } from '../conditions.ts'
import { type Draft, dialogue, draft, type Effects, type Input } from '../contract.ts'
import { goTo, say } from '../effects.ts'
import { forget } from '../remember.ts'
import { filesWhatWasTold, keepsStory, waitForMore } from '../unfinished.ts'
import { ask, askTitles } from './questions.ts'

type Heard = { context: Draft; event: Input }

/** `told`: somebody's story, though it may hold the words of a text. `found`: the texts that answer it. */
type Understood = { told: boolean; found: Found | null }

function understand(words: string): Understood {
  return { told: !titled(words) && tellsOfSomebody(words), found: search(words) }
}

/** Every guard of a step asks the same of the same words; once is enough. */
const understood = new WeakMap<Input, Understood>()

/** Of what was just typed; at the opening, of what the person had said when this dialogue was chosen for it. */
function meaning({ context, event }: Heard): Understood {
  if (event.type !== 'TEXT') return understand(context.facts.what ?? '')
  const known = understood.get(event) ?? understand(event.text)
  understood.set(event, known)
  return known
}

const isTold = (heard: Heard) => isStory(heard) && meaning(heard).told
const findsOne = (heard: Heard) => meaning(heard).found !== null
const findsTwo = (heard: Heard) => meaning(heard).found?.second !== undefined
const cameWithQuestion = (heard: Heard) =>
  knows('what')(heard) && !hasReport(heard) && !meaning(heard).told && findsOne(heard)

/** A text as it was approved; where it names its law, the law with its article. */
function message({ body, source }: Answer): Message {
  return { key: body, params: { source: source.document } } as Message
}

/** What a search found, as a line to say. Only where the guard has seen that there is something. */
function sayFound(line: (found: Found) => Message) {
  const params = (heard: Heard): Effects['say'] => {
    const { found } = meaning(heard)
    if (!found) throw new Error('Nothing was found to say')
    return { message: line(found) }
  }
  return { type: 'say', params } as const
}
const sayBest = sayFound(({ best }) => message(best))
const sayAlso = sayFound(({ best, second }) => ({ key: (second ?? best).title }) as Message)
const sayBoth = [sayBest, say({ key: 'learn.see_also' }), sayAlso] as const

/** Told here instead of asked: an officer who has the person's report reads it, else the menu takes it on. */
function keeps(thanks: Extract<MessageKey, 'learn.kept_story' | 'learn.kept_unanswered'>) {
  return [...keepsStory, 'addToReport', say({ key: thanks })] as const
}

/** Free words, in any state: a story is kept, a question is looked up. */
function hears(shown: 'shown' | 'shownAgain') {
  const target = `#learn.${shown}`
  return [
    { guard: isTold, target: '#learn.toMenu', actions: keeps('learn.kept_story') },
    { guard: findsTwo, target, actions: sayBoth },
    { guard: findsOne, target, actions: sayBest },
    { guard: isStory, target: '#learn.toMenu', actions: keeps('learn.kept_unanswered') },
    { target, actions: say({ key: 'learn.no_answer' }) },
  ]
}

const toErrand = { guard: chose('otherErrand'), target: 'toMenu' }
const elsewhere = [{ guard: chose('otherTheme'), target: 'themes' }, toErrand]

/** The titles of a theme; a text that was read leads to the same list in its other state, which is asked anew. */
function titles(theme: Theme, other: string) {
  const texts = answersAbout(theme).map(answer => ({
    guard: chose(answer.id),
    target: other,
    actions: { type: 'say', params: { message: message(answer) } } as const,
  }))
  return {
    meta: { prompt: askTitles(theme) },
    on: { CHOICE: [...texts, ...elsewhere], BACK: 'themes' },
  }
}

const titlesOfThemes = Object.fromEntries(
  themes.flatMap(theme => [
    [theme, titles(theme, `${theme}Again`)],
    [`${theme}Again`, titles(theme, theme)],
  ]),
)

/**
 * What there is to know: numbers to call, then approved texts, by theme or by a question in free words. Nothing is
 * made up: what no text answers gets an honest no. A story told here is kept and goes on in the menu.
 */
export const learn = dialogue().createMachine({
  id: 'learn',
  context: draft,
  entry: [waitForMore, say({ key: 'common.numbers' })],
  on: { ...filesWhatWasTold, TEXT: hears('shown') },
  initial: 'opening',
  states: {
    opening: {
      always: [
        { guard: cameWithQuestion, target: 'shown', actions: [sayBest, forget('what')] },
        { target: 'themes' },
      ],
    },
    themes: {
      meta: { prompt: ask.themes },
      on: {
        CHOICE: [...themes.map(theme => ({ guard: chose(theme), target: theme })), toErrand],
        BACK: 'toMenu',
      },
    },
    ...titlesOfThemes,
    shown: {
      description: 'After the answer to a question in free words.',
      meta: { prompt: ask.more },
      on: { TEXT: hears('shownAgain'), CHOICE: elsewhere, BACK: 'themes' },
    },
    shownAgain: {
      description: 'After the answer to one more question, so that the choices come with it again.',
      meta: { prompt: ask.more },
      on: { CHOICE: elsewhere, BACK: 'themes' },
    },
    toMenu: goTo('menu'),
  },
})
