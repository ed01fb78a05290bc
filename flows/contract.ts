import { setup } from 'xstate'
import type { Message, MessageKey } from '../locales/catalog.ts'

/** The dialogues. A person is always in exactly one. */
export const flowIds = ['welcome', 'menu', 'report', 'danger', 'followUp', 'officer', 'quiet'] as const
export type FlowId = (typeof flowIds)[number]

export type MediaKind = 'photo' | 'voice' | 'video' | 'file'

/** What a flow hears: what the person did, that time has passed, or the answer to an effect. */
export type Input =
  /** One of the choices of the open prompt, tapped, typed in words or by its number. */
  | { type: 'CHOICE'; value: string }
  /** Free words, as written (NFC, trimmed), where the open prompt accepts them. */
  | { type: 'TEXT'; text: string }
  /** A photo, voice, video or file, already kept under this id. */
  | { type: 'MEDIA'; media: MediaKind; attachment: string; text?: string }
  | { type: 'LOCATION'; latitude: number; longitude: number }
  /** Words that work everywhere. */
  | { type: 'SKIP' | 'BACK' | 'CANCEL' | 'MENU' | 'EXIT' }
  /** Words of immediate danger in a message: opens the danger flow from any state. */
  | { type: 'DANGER'; text: string; child: boolean }
  /** Twice not understood: a person should read this. */
  | { type: 'LOST' }
  /** A timer that the flow set has come due. */
  | { type: 'TIMEOUT'; name: TimerName }
  /** Answer to `fileReport`. */
  | { type: 'FILED'; reportId: string; code: string; level: Level }
  /** Answers to `findReport`. */
  | { type: 'FOUND'; reportId: string; status: ReportStatus }
  | { type: 'NOT_FOUND' }
  | { type: 'TOO_MANY_TRIES' }

export type Level = 'P0' | 'P1' | 'P2' | 'P3' | 'PX'
export type ReportStatus = 'new' | 'acknowledged' | 'closed'

export type TimerName = 'silence'

/** What the person told so far. Shared by all flows, so that an interruption or an update loses no answer. */
export type Facts = {
  dangerNow?: 'yes' | 'no' | 'unsure'
  /** Who is in danger: a witness is not asked what only the person in danger knows. */
  dangerTo?: 'self' | 'other'
  childInvolved?: 'yes' | 'no' | 'unsure'
  what?: string
  where?: string
  when?: string
  ongoing?: 'yes' | 'no' | 'unsure'
  who?: string
  source?: 'saw' | 'heard' | 'online'
  identity?: 'named' | 'confidential' | 'anonymous'
  name?: string
  contact?: string
  canTalk?: 'yes' | 'no' | 'short'
  need?: 'police' | 'unsafe' | 'advice'
  stillThere?: 'yes' | 'no' | 'unsure'
  hurt?: 'yes' | 'no' | 'unsure'
  place?: { latitude: number; longitude: number }
  attachments?: string[]
}

/** The memory of a flow. Everything here is sealed at rest. */
export type Draft = {
  facts: Facts
  /** The report that this talk belongs to, once filed or found. */
  reportId?: string
  /** Return code just issued, until it was shown. */
  code?: string | undefined
  level?: Level
  status?: ReportStatus
  /** The danger flow opened because of a child, or the person is one. */
  child?: boolean
}

/** What a flow wants done. The driver performs it in the transaction of the turn. */
export type Effects = {
  /** A line without a question. The question of the reached state follows by itself. */
  say: { message: Message }
  /**
   * File what is known; the flow hears FILED. An errand makes one report: filed again, the first is added to and
   * judged by the new intent too. `partial`: the talk is not over.
   */
  fileReport: { intent: Intent; partial: boolean }
  /** What the person just said goes to the draft's report, which is judged again (never lower). */
  addToReport: undefined
  /** Look a report up by the code the person typed; the flow hears FOUND, NOT_FOUND or TOO_MANY_TRIES. */
  findReport: { code: string }
  setTimer: { name: TimerName; minutes: number }
  clearTimer: { name: TimerName }
  /** Go on in another flow, which starts at its first state with the same facts. */
  enterFlow: { flow: FlowId }
  /** The errand is over: what comes next is not shown to whoever reads this report. Forgets the draft. */
  endEpisode: undefined
}
export type Effect = {
  [K in keyof Effects]: Effects[K] extends undefined ? { type: K } : { type: K; params: Effects[K] }
}[keyof Effects]

/** Citizens' intents that the first dialogues can file (reference: triage-model §4). */
export type Intent = 'sos_self' | 'sos_other' | 'report_person' | 'human' | 'silent_code'

/** What a waiting state asks. `ask` may be several messages; the last one carries the choices. */
export type Prompt = {
  ask: readonly MessageKey[]
  choices?: readonly Choice[]
  /** Free words are an answer here (else only choices are). */
  text?: boolean
  /** Photos, voices, files are an answer here. Elsewhere they are kept as evidence and the question stands. */
  media?: boolean
  location?: boolean
  /** Offers "Bỏ qua". */
  skip?: boolean
  /** Say nothing when the state is reached (the talk is with an officer, or quiet was asked for). */
  silent?: boolean
}
export type Choice = {
  value: string
  label: MessageKey
  /** Further words that mean this choice, folded (lower case, no tone marks): "co", "dung roi". */
  words?: readonly string[]
  /** Intents of triage (triage-model §4) that mean this choice, where a text is understood beyond doubt. */
  intents?: readonly string[]
  /** Tapped late, from an older question, it still counts as a sign of danger. */
  danger?: boolean
}

const nothing = () => {}

/**
 * The one way to make a flow: `dialogue().createMachine({ id, context: draft, … })`. Effects are actions
 * with an empty body, read as data by the driver; a state that waits carries `meta.prompt`.
 */
export function dialogue() {
  return setup({
    types: {
      context: {} as Draft,
      input: {} as Draft,
      events: {} as Input,
      meta: {} as { prompt: Prompt },
    },
    actions: {
      say: (_, _params: Effects['say']) => {},
      fileReport: (_, _params: Effects['fileReport']) => {},
      addToReport: nothing,
      findReport: (_, _params: Effects['findReport']) => {},
      setTimer: (_, _params: Effects['setTimer']) => {},
      clearTimer: (_, _params: Effects['clearTimer']) => {},
      enterFlow: (_, _params: Effects['enterFlow']) => {},
      endEpisode: nothing,
    },
  })
}

/** Start of every flow: what is already known. */
export const draft = ({ input }: { input?: Draft }): Draft => input ?? nothingKnown

/** XState makes an actor without input at every step, only to throw it away. */
const nothingKnown: Draft = { facts: {} }
