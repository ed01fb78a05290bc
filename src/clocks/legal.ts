import type { Level } from '../../flows/contract.ts'
import type { Amount } from './amount.ts'

/** What decides which of the law's clocks run. */
export type LegalFacts = {
  level: Level
  ageBand: '<16' | '16-17' | '18+' | 'unknown'
  /** Ids of triage-model §4. */
  intents: readonly string[]
  /** Somebody said, or something shows, that a child or somebody under 18 is concerned. */
  childSigns?: boolean
  /** The commune is remote or an island: files may take 48 hours instead of 24. */
  remote?: boolean
  /** When the person first asked to see, correct or delete their data, or to withdraw. */
  dataAskedAt?: Date
}

/**
 * `id`, `source` and `actor` (who must act) have their words in locales/vi/clocks.ts. `confidence`: domain.md's
 * mark of the rule, or of what was made of it here where that is weaker; only H counts as verified. `from`: what it
 * is counted from. `info`: to know, not to do; nobody here is late when it has passed.
 */
export type LegalClock = {
  id: string
  source: string
  confidence: 'H' | 'M' | 'GK'
  actor: string
  amount: Amount
  from: 'first message' | 'application' | 'data request'
  info: boolean
  applies: (facts: LegalFacts) => boolean
}

/** Nobody reports a crime with these. All others may be a report until a person has read them. */
export const noReport: readonly string[] = [
  'support_how',
  'village_periodic',
  'village_nil',
  'law_info',
  'hotline_info',
  'campaign',
  'status',
  'data_rights',
  'withdraw',
  'mental_health',
]
/** Reports of crimes that are not Articles 150, 151 or 154. */
export const otherCrimes: readonly string[] = ['other_crime', 'child_abuse', 'dv']
/** Who is back and may be a victim: for the law they came in when they wrote. */
export const returned: readonly string[] = ['returned_self', 'returned_afraid']
export const aboutData: readonly string[] = ['data_rights', 'withdraw']

const has = (facts: LegalFacts, ids: readonly string[]) => facts.intents.some(id => ids.includes(id))
const hasOther = ({ intents }: LegalFacts, ids: readonly string[]) =>
  intents.length === 0 || intents.some(id => !ids.includes(id))

const isGrave = ({ level }: LegalFacts) => level === 'P0' || level === 'P1'
const isCase = (facts: LegalFacts) => isGrave(facts) || facts.level === 'P2'

const isReport = (facts: LegalFacts) => isCase(facts) && hasOther(facts, noReport)
const isTrafficking = (facts: LegalFacts) => isCase(facts) && hasOther(facts, [...noReport, ...otherCrimes])
const isVictimHere = (facts: LegalFacts) => isCase(facts) && has(facts, returned)
const isUnder16 = (facts: LegalFacts) => isGrave(facts) && facts.ageBand === '<16'
const mayBeUnder18 = (facts: LegalFacts) =>
  isGrave(facts) && !isUnder16(facts) && (facts.ageBand === '16-17' || facts.childSigns === true)

const common = { from: 'first message', info: false } as const

/**
 * The law's clocks of triage-model §2, as domain.md §1.1–1.6 has them. Its texts were read in excerpts, and domain.md
 * §8 lists what may have changed since. Rows of one id never apply to the same case.
 *
 * Where the model leaves open what a clock applies to, more cases rather than fewer (◇):
 * `report_phone`: the duty is H, that Articles 150 and 151 fall under it is reasoning; whether a report is credible
 * is for a person to say. `child_*`: the law says under 16, on serious risk; for 16 and 17 and where only signs of a
 * child are there it is a choice. `housing` is a limit of help, counted from the first message for want of its day.
 */
export const legalClocks = [
  {
    ...common,
    id: 'report_phone',
    source: 'report_phone', // D§1.4 [36]
    confidence: 'GK',
    actor: 'police',
    amount: [0, 'hours'],
    applies: isTrafficking,
  },
  {
    ...common,
    id: 'report_file',
    source: 'report_file', // D§1.4 [35]
    confidence: 'M',
    actor: 'police',
    amount: [24, 'hours'],
    applies: facts => isReport(facts) && !facts.remote,
  },
  {
    ...common,
    id: 'report_file',
    source: 'report_file', // D§1.4 [35]
    confidence: 'M',
    actor: 'police',
    amount: [48, 'hours'],
    applies: facts => isReport(facts) && facts.remote === true,
  },
  {
    ...common,
    id: 'child_measures',
    source: 'child', // D§1.5 [43][44]
    confidence: 'H',
    actor: 'chair',
    amount: [12, 'hours'],
    applies: isUnder16,
  },
  {
    ...common,
    id: 'child_plan',
    source: 'child', // D§1.5 [43][44]
    confidence: 'H',
    actor: 'child_worker',
    amount: [5, 'working days'],
    applies: isUnder16,
  },
  {
    ...common,
    id: 'child_measures',
    source: 'child_wider',
    confidence: 'GK',
    actor: 'chair',
    amount: [12, 'hours'],
    applies: mayBeUnder18,
  },
  {
    ...common,
    id: 'child_plan',
    source: 'child_wider',
    confidence: 'GK',
    actor: 'child_worker',
    amount: [5, 'working days'],
    applies: mayBeUnder18,
  },
  {
    ...common,
    id: 'victim_notice',
    source: 'victim', // D§1.1 [4]
    confidence: 'H',
    actor: 'commune',
    amount: [0, 'hours'],
    applies: isVictimHere,
  },
  {
    ...common,
    id: 'victim_check',
    source: 'victim', // D§1.1 [4]
    confidence: 'H',
    actor: 'health',
    amount: [3, 'days'],
    applies: isVictimHere,
  },
  {
    ...common,
    id: 'support',
    source: 'support', // D§1.2 [26]
    confidence: 'H',
    actor: 'support',
    amount: [9, 'working days'],
    from: 'application',
    applies: () => true,
  },
  {
    ...common,
    id: 'resolve',
    source: 'resolve', // D§1.4 [37][38]
    confidence: 'H',
    actor: 'investigators',
    amount: [20, 'days'],
    info: true,
    applies: isReport,
  },
  {
    ...common,
    id: 'resolve_complex',
    source: 'resolve', // D§1.4 [37][38]
    confidence: 'H',
    actor: 'investigators',
    amount: [2, 'months'],
    info: true,
    applies: isReport,
  },
  {
    ...common,
    id: 'resolve_extended',
    source: 'resolve', // D§1.4 [37][38]: one extension of two more months
    confidence: 'H',
    actor: 'investigators',
    amount: [4, 'months'],
    info: true,
    applies: isReport,
  },
  {
    ...common,
    id: 'housing',
    source: 'housing', // D§1.2 [22]
    confidence: 'M',
    actor: 'commune',
    amount: [120, 'days'],
    info: true,
    applies: isVictimHere,
  },
  {
    ...common,
    id: 'data',
    source: 'data', // D§1.6 [51]
    confidence: 'H',
    actor: 'holder',
    amount: [2, 'working days'],
    from: 'data request',
    applies: facts => has(facts, aboutData) || facts.dataAskedAt !== undefined,
  },
] as const satisfies readonly LegalClock[]
