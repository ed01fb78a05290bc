import { tells } from '../../flows/conditions.ts'
import type { Choice, FlowId, Input, Prompt } from '../../flows/contract.ts'
import { type Everywhere, everywhere, greetings, languages } from '../../flows/words.ts'
import { type Locale, locales, type MessageKey, text as wordsOf } from '../../locales/catalog.ts'
import type { Content } from '../channels/channel.ts'
import { readPayload } from '../channels/fit.ts'
import { fold } from '../shared/fold.ts'
import type { Desk } from '../triage/desk.ts'
import { hearsDanger } from '../triage/hears-danger.ts'
import { intentOf } from '../triage/intent-of.ts'
import type { FromInside } from './bodies.ts'

/** What a message means where the person stands: an input for the flow, or something the driver answers itself. */
export type Heard =
  | Input
  /** An officer wrote through the inbox. */
  | { type: 'OFFICER'; officerId: string; desk?: Desk; reportId: string; text: string }
  /** The officer leaves the talk to the bot again. */
  | { type: 'HAND_BACK'; officerId: string; desk: Desk; reportId: string }
  | { type: 'OPENED' }
  /** The same question is to be asked in another language. */
  | { type: 'LANGUAGE'; locale: Locale }
  | { type: 'NOT_UNDERSTOOD' }
  /** A button of an older question. */
  | { type: 'STALE' }
  /** Evidence that came where it was not asked for. */
  | { type: 'EVIDENCE' }
  | { type: 'UNREADABLE' }

/** The open question. */
export type Open = {
  flow: FlowId
  promptId: string
  prompt: Prompt
  /** Any question by the id that its buttons carry. */
  older: (promptId: string) => Prompt | null
}

/** Pure: the same message at the same question always means the same. */
export function interpret(content: Content | FromInside, open: Open): Heard {
  switch (content.kind) {
    case 'text':
      return readText(content.text, open)
    case 'tap':
      return readTap(content.payload, open)
    case 'media':
      return readMedia(content, open)
    case 'location': {
      const { latitude, longitude } = content
      return open.prompt.location ? { type: 'LOCATION', latitude, longitude } : { type: 'EVIDENCE' }
    }
    case 'opened':
      return { type: 'OPENED' }
    case 'unreadable':
      return { type: 'UNREADABLE' }
    case 'officer':
      return { ...content, type: 'OFFICER' }
    case 'handBack':
      return { ...content, type: 'HAND_BACK' }
    case 'timer':
      return { type: 'TIMEOUT', name: content.name as 'silence' }
  }
}

function readText(raw: string, open: Open): Heard {
  const text = raw.normalize('NFC').trim()
  if (text === '') return { type: 'NOT_UNDERSTOOD' }
  const folded = fold(text)
  const locale = locales.find(each => languages[each].includes(folded))
  if (locale) return { type: 'LANGUAGE', locale }
  const chosen = choiceOf(folded, open.prompt)
  const word = everywhereWord(text.toLowerCase(), folded, open.prompt)
  // "Không biết" skips and "thôi" cancels, unless it is an answer to this very question.
  if (word && !(chosen && (word === 'SKIP' || word === 'CANCEL'))) return { type: word }
  return chosen ?? readWords(text, folded, open)
}

function everywhereWord(text: string, folded: string, prompt: Prompt): Everywhere | undefined {
  const means = (word: Everywhere) => {
    const { written, folded: plain, foldedUnlessText } = everywhere[word]
    return (
      written.includes(text) || plain.includes(folded) || (!prompt.text && foldedUnlessText.includes(folded))
    )
  }
  const word = words.find(means)
  if (word === 'HUMAN' && prompt.silent) return undefined // with an officer already, or asked for quiet
  return word === 'SKIP' && !prompt.skip ? undefined : word
}

const words = Object.keys(everywhere) as Everywhere[]

function readWords(text: string, folded: string, open: Open): Heard {
  if (greetings.has(folded) && !listens.has(open.flow)) return { type: 'OPENED' }
  const danger = inDanger.has(open.flow) ? null : hearsDanger(text, !open.prompt.story)
  if (danger) return { type: 'DANGER', text, child: danger.child }
  return meant(text, open.prompt) ?? (open.prompt.text ? { type: 'TEXT', text } : { type: 'NOT_UNDERSTOOD' })
}

/** The choice that a text beyond doubt asks for, where choices say what they stand for; in doubt the question stands. */
function meant(text: string, prompt: Prompt): Heard | undefined {
  if (!prompt.choices?.some(({ intents }) => intents)) return undefined
  const { intent, sure } = intentOf(text)
  const choice = sure && prompt.choices.find(({ intents }) => intents?.includes(intent))
  const chosen = choice ? choose(choice.value, prompt) : undefined
  return chosen?.type === 'CHOICE' && tells(text) ? { ...chosen, text } : chosen
}

/** Here every word belongs to the talk, a hello too. */
const listens: ReadonlySet<FlowId> = new Set(['danger', 'child', 'officer', 'quiet'])

/** Dialogues about danger itself: words of danger are answers there. */
const inDanger: ReadonlySet<FlowId> = new Set(['danger', 'child'])

function readTap(payload: string, open: Open): Heard {
  const tapped = readPayload(payload)
  if (!tapped) return readText(payload.replace(/^#/, ''), open)
  if (tapped.prompt === open.promptId) return choose(tapped.value, open.prompt) ?? { type: 'STALE' }
  // A late tap on "not safe" is still a cry for help, whatever is asked by now.
  const late = open.older(tapped.prompt)?.choices?.find(choice => choice.value === tapped.value)
  return late?.danger && !inDanger.has(open.flow)
    ? { type: 'DANGER', text: '', child: false, tapped: late.value }
    : { type: 'STALE' }
}

function readMedia(content: Content & { kind: 'media' }, open: Open): Heard {
  const { media, attachment, text } = content
  const danger = text && !inDanger.has(open.flow) ? hearsDanger(text) : null
  if (text && danger) return { type: 'DANGER', text, child: danger.child }
  if (!open.prompt.media) return { type: 'EVIDENCE' }
  return { type: 'MEDIA', media, attachment, ...(text && { text }) }
}

/** The choices as they are shown and numbered: the prompt's own, then "Bỏ qua" where it may be skipped. */
export function choicesOf(prompt: Prompt): readonly Choice[] {
  const shown = prompt.choices?.filter(({ hidden }) => !hidden) ?? []
  return prompt.skip ? [...shown, { value: 'skip', label: 'common.skip' }] : shown
}

/** "2", "so 2", "cau 2 nhe": polite words around a number or an answer change nothing. */
const numbered = /^(?:so |chon |cau )?(\d{1,2})[.)]?$/
const politeness = /^(?:da |vang |u )|(?: (?:a|ah|nhe|nha|di|em|em oi|chi oi|ban oi))+$/g

function choiceOf(folded: string, prompt: Prompt): Heard | undefined {
  return chosenBy(folded, prompt) ?? chosenBy(folded.replace(politeness, ''), prompt)
}

function chosenBy(folded: string, prompt: Prompt): Heard | undefined {
  const number = numbered.exec(folded)?.[1]
  const hidden = prompt.choices?.filter(choice => choice.hidden) ?? []
  const chosen = number
    ? choicesOf(prompt)[Number(number) - 1]
    : [...choicesOf(prompt), ...hidden].find(choice => means(choice, folded))
  return chosen && choose(chosen.value, prompt)
}

function choose(value: string, prompt: Prompt): Heard | undefined {
  if (value === 'skip' && prompt.skip) return { type: 'SKIP' }
  return prompt.choices?.some(choice => choice.value === value) ? { type: 'CHOICE', value } : undefined
}

/** A label counts in every language: the question may stand above in another one. */
function means(choice: Choice, folded: string): boolean {
  return foldedLabels(choice.label).includes(folded) || (choice.words?.includes(folded) ?? false)
}

const labelsByKey = new Map<MessageKey, readonly string[]>()

function foldedLabels(key: MessageKey): readonly string[] {
  const known = labelsByKey.get(key) ?? locales.map(locale => fold(wordsOf({ key } as never, locale)))
  labelsByKey.set(key, known)
  return known
}
