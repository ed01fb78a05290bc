import MiniSearch from 'minisearch'
import { type Locale, locales, type Message, text } from '../locales/catalog.ts'
import { fold } from '../src/shared/fold.ts'
import { read } from '../src/triage/read.ts'
import type { Answer } from './answer.ts'
import { answers } from './answers.ts'

/** What a question finds: the text that answers it best, and another one where that is nearly as good. */
export type Found = { best: Answer; second?: Answer }

/**
 * The least relevance of an answer: below it we would rather say that we have none. Set where the tables of
 * tests/content part: what residents ask lies above, other matters lie below.
 */
const least = 4
/** How near the second must come to the first to be named with it. */
const nearlyAsGood = 0.5

/** Words that every question is made of, folded: alone they ask for nothing. */
const hollow = new Set(
  `a ah anh em chi chau con toi minh ban bac co chu oi hoi xin nhe nha di la gi nao sao the nay kia do day thi ma
  va voi hay hoac cua cai nhung cac mot khi neu de tu o trong ra vao len ve den toi bi duoc can phai muon nen biet khong
  chua roi vay a u da vang nhu lam ai dau bao nhieu lau may luc gio nguoi ta viec chuyen noi tin nghe thay rang cung rat qua
  i me my we you is are am the a an of to in on at for and or do does did what how when where who why can should if it
  this that be with about have has`.split(/\s+/u),
)

/**
 * The words of a text as they are compared: shortened and bent spellings written out, tone marks off. A syllable
 * of Vietnamese says little by itself, so each pair of neighbours counts as a word too.
 */
function wordsOf(written: string): string[] {
  const syllables = fold(read(written).line).match(/[a-z0-9]+/gu) ?? []
  const pairs = syllables.slice(1).map((next, at) => `${syllables[at]}_${next}`)
  return [...syllables, ...pairs].filter(word => !isHollow(word))
}

function isHollow(word: string): boolean {
  return word.split('_').every(part => hollow.has(part))
}

function titleIn(locale: Locale, { title }: Answer): string {
  return text({ key: title } as Message, locale)
}

/** Made at the first question: starting the server must not wait for it. */
let made: Index | undefined
type Index = ReturnType<typeof makeIndex>

function makeIndex() {
  const texts = new MiniSearch<{ id: string; title: string; words: string }>({
    fields: ['title', 'words'],
    tokenize: wordsOf,
    processTerm: word => word,
  })
  texts.addAll(
    answers.map(answer => ({
      id: answer.id,
      title: locales.map(locale => titleIn(locale, answer)).join(', '),
      words: `${answer.words.vi}, ${answer.words.en}`,
    })),
  )
  const byId = new Map<string, Answer>(answers.map(answer => [answer.id, answer]))
  const byTitle = new Map(
    answers.flatMap(answer => locales.map(locale => [fold(titleIn(locale, answer)), answer] as const)),
  )
  return { texts, byId, byTitle }
}

function index(): Index {
  made ??= makeIndex()
  return made
}

/** The text whose title was typed, or undefined. */
export function titled(typed: string): Answer | undefined {
  return index().byTitle.get(fold(typed))
}

/** The approved text that answers a question, or null where there is none. Pure: nothing leaves the process. */
export function search(question: string): Found | null {
  const asked = titled(question)
  if (asked) return { best: asked }
  const [best, second] = relevant(question)
  if (!best) return null
  return second && second.relevance >= best.relevance * nearlyAsGood
    ? { best: best.answer, second: second.answer }
    : { best: best.answer }
}

/**
 * A hit that explains half of the question counts a quarter: a chance word in common is no answer. MiniSearch counts
 * a hit as many times as it has words of the question; taken back here, so that one telling word can be enough.
 */
function relevant(question: string): { answer: Answer; relevance: number }[] {
  const asked = new Set(wordsOf(question)).size
  const { texts, byId } = index()
  return texts.search(question).flatMap(({ id, score, queryTerms }) => {
    const answer = byId.get(id)
    const matched = new Set(queryTerms).size
    const relevance = (score / matched) * (matched / asked) ** 2
    return answer && relevance >= least ? [{ answer, relevance }] : []
  })
}
