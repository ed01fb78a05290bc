import { setup } from 'xstate'
import type { SpokenLanguage } from '../content/languages.ts'
import type { Address } from '../locales/address.ts'
import type { Locale, Message, MessageKey } from '../locales/catalog.ts'

export { type Address, addresses } from '../locales/address.ts'

/** The dialogues. A person is always in exactly one. */
export const flowIds = [
  'welcome',
  'menu',
  'report',
  'danger',
  'child',
  'relative',
  'returned',
  'offer',
  'learn',
  'followUp',
  'contact',
  'staff',
  'language',
  'officer',
  'quiet',
] as const
export type FlowId = (typeof flowIds)[number]

export type MediaKind = 'photo' | 'voice' | 'video' | 'file'

/** What a flow hears: what the person did, that time has passed, or the answer to an effect. */
export type Input =
  /**
   * One of the choices of the open prompt, tapped, typed in words or by its number. `text`: the story that was told
   * instead of choosing, where it leaves no doubt about which it means.
   */
  | { type: 'CHOICE'; value: string; text?: string }
  /** Free words, as written (NFC, trimmed), where the open prompt accepts them. */
  | { type: 'TEXT'; text: string }
  /** A photo, voice, video or file, already kept under this id. */
  | { type: 'MEDIA'; media: MediaKind; attachment: string; text?: string }
  | { type: 'LOCATION'; latitude: number; longitude: number }
  /** Words that work everywhere. */
  | { type: 'SKIP' | 'BACK' | 'CANCEL' | 'MENU' | 'EXIT' | 'HUMAN' }
  /** Words of immediate danger in a message, or a late tap on such a choice: opens the danger flow from any state. */
  | { type: 'DANGER'; text: string; child: boolean; tapped?: string }
  /** Twice not understood: a person should read this. */
  | { type: 'LOST' }
  /** A timer that the flow set has come due. */
  | { type: 'TIMEOUT'; name: TimerName }
  /** Answer to `fileReport`. */
  | { type: 'FILED'; reportId: string; code: string; level: Level }
  /** Answers to `findReport`. */
  | { type: 'FOUND'; reportId: string; status: ReportStatus }
  /** The code that a person gives who is made to give one. */
  | { type: 'DECOY' }
  | { type: 'NOT_FOUND' }
  | { type: 'TOO_MANY_TRIES' }
  /** Answer to `verifyStaff`, beside NOT_FOUND and TOO_MANY_TRIES. */
  | { type: 'VERIFIED'; role: StaffRole }

export type Level = 'P0' | 'P1' | 'P2' | 'P3' | 'PX'
export type ReportStatus = 'new' | 'acknowledged' | 'closed'

export type TimerName = 'silence'

/** Who writes on duty (plans, section on the village boards; triage-model §5, role of sender). */
export type StaffRole = 'village' | 'security' | 'health' | 'school' | 'union'

export type YesNo = 'yes' | 'no' | 'unsure'

/** What the person told so far. Shared by all flows, so that an interruption or an update loses no answer. */
export type Facts = {
  dangerNow?: YesNo
  /** Who is in danger: a witness is not asked what only the person in danger knows. */
  dangerTo?: 'self' | 'other'
  childInvolved?: YesNo
  /** Seen among people, at a place, or online. */
  setting?: 'inPerson' | 'place' | 'online'
  what?: string
  where?: string
  when?: string
  ongoing?: YesNo
  who?: string
  /** An officer, an official, a village head or somebody close to one is part of it: the conflict route (triage-model §7). */
  official?: YesNo
  source?: 'saw' | 'heard' | 'online'
  identity?: 'named' | 'confidential' | 'anonymous'
  name?: string
  contact?: string
  canTalk?: 'yes' | 'no' | 'short'
  need?: 'police' | 'unsafe' | 'advice'
  stillThere?: YesNo
  hurt?: YesNo
  place?: { latitude: number; longitude: number }
  attachments?: string[]

  /** A person in danger: whether police may come in uniform, whether a call may ring. */
  uniform?: YesNo
  mayCall?: YesNo
  abroad?: YesNo
  country?: string
  /** A child: an adult whom it trusts. */
  trustedAdult?: string

  /** A relative: who is gone, how old, when and how last heard of, with whom and for what they went. */
  relation?: string
  age?: '<16' | '16-17' | '18+' | 'unsure'
  lastContact?: 'today' | 'week' | 'month' | 'longer'
  lastHeard?: string
  wentWith?: string
  ransom?: 'no' | 'asked' | 'deadline'
  wants?: 'home' | 'news' | 'advice'
  /** Whether we may write to or call the person who is gone. */
  mayReach?: YesNo
  toldTo?: string

  /** A person who came back. */
  state?: 'fine' | 'noShelter' | 'hurt' | 'pregnant' | 'threatened'
  withChildren?: YesNo
  needs?: Need[]
  meets?: 'woman' | 'health' | 'womensUnion' | 'anyone'
  /** Units that may be told, each agreed to by itself. */
  consent?: ConsentUnit[]

  /** An offer that somebody asks about: its kind, the warning signs that it shows, when they would leave. */
  offer?: 'work' | 'marriage' | 'study' | 'baby' | 'easy'
  flags?: string[]
  departs?: 'day' | 'week' | 'later' | 'none'

  /** Staff: who writes on duty, what was done already, the counts of a period by their name. */
  staff?: StaffRole
  done?: string
  counts?: Record<string, number>

  /** A language that somebody who helps should speak. */
  language?: SpokenLanguage['id']

  /** When and how the person may be written to, and the word by which they know each other again. */
  window?: string
  reachBy?: 'here' | 'phone' | 'nobody'
  codeWord?: string
}

/** What a person who came back may want first (triage-model §6e). */
export type Need = 'health' | 'shelter' | 'papers' | 'money' | 'mind' | 'study' | 'legal' | 'work' | 'unknown'

/** Units that learn of a person only with their consent (triage-model §7). */
export type ConsentUnit = 'cultureOffice' | 'health' | 'legalAid' | 'womensUnion'

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
  /** Language that the person chose; none: Vietnamese. Outlives the errand. */
  locale?: Locale
  /** How the person wants to be addressed. Outlives the errand. */
  address?: Address
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
  /** Look a report up by the code the person typed; the flow hears FOUND, DECOY, NOT_FOUND or TOO_MANY_TRIES. */
  findReport: { code: string }
  /** Check the one-time code of a staff member; the flow hears VERIFIED, NOT_FOUND or TOO_MANY_TRIES. */
  verifyStaff: { code: string }
  /** What the person asks of us about the draft's report: their right (Luật 91/2025/QH15, triage-model §2 T_data). */
  askFor: { request: DataRequest }
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

export type DataRequest = 'see' | 'correct' | 'delete' | 'withdraw'

/** Intents that a dialogue files under (reference: triage-model §4). */
export type Intent =
  | 'sos_self'
  | 'sos_other'
  | 'silent_code'
  | 'report_person'
  | 'report_place'
  | 'report_online'
  | 'check_job'
  | 'check_marriage'
  | 'check_study_visa'
  | 'check_baby_organ'
  | 'missing'
  | 'ransom'
  | 'relative_abroad'
  | 'returned_self'
  | 'officer_complaint'
  | 'village_incident'
  | 'village_periodic'
  | 'village_nil'
  | 'data_rights'
  | 'withdraw'
  | 'human'
  | 'language'

/** What a waiting state asks. `ask` may be several messages; the last one carries the choices. */
export type Prompt = {
  ask: readonly MessageKey[]
  choices?: readonly Choice[]
  /** Free words are an answer here (else only choices are). */
  text?: boolean
  /** Asks for nothing in particular: whatever is written here is told, and judged as a story. */
  story?: true
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
  /** Neither shown nor numbered: only its words reach it. */
  hidden?: boolean
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
      verifyStaff: (_, _params: Effects['verifyStaff']) => {},
      askFor: (_, _params: Effects['askFor']) => {},
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
