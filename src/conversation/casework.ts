import type { Facts, Input, Intent, Level } from '../../flows/contract.ts'
import { newRef } from '../reports/ref.ts'
import { newReturnCode } from '../reports/return-code.ts'
import { assess } from '../triage/assess.ts'
import type { Assessment, RuleSet } from '../triage/assessment.ts'
import { type Desk, deskOf } from '../triage/desk.ts'
import { atLeastAsAsked } from '../triage/intent-floor.ts'
import type { Vault } from '../vault/vault.ts'
import { isOutOfTouch, planFollowUps } from './follow-ups.ts'
import { factRows } from './named-facts.ts'
import { note, type Talk, tie } from './talk.ts'
import { findVillage, type Village } from './village.ts'

/** What filing needs from outside. Ids and chance are given, so that a test decides them. */
export type CaseDeps = {
  vault: Vault
  newId: () => string
  /** An integer from 0 up to, not including, `below`. */
  randomInt: (below: number) => number
  villages: (communeId: string) => readonly Village[]
  /** The weights that a commune set; none: those of the code. */
  rules: (communeId: string) => RuleSet | undefined
}

const order: readonly Level[] = ['P0', 'P1', 'P2', 'P3', 'PX']

/** Files what is known, or adds to the report that this errand already has: an errand never makes two. */
export function fileReport(
  deps: CaseDeps,
  talk: Talk,
  { intent, partial }: { intent: Intent; partial: boolean },
): Extract<Input, { type: 'FILED' }> {
  const { memory } = talk
  const judged = judge(deps, talk, intent)
  const missing = isOutOfTouch(memory.draft.facts, judged.intents)
  if (memory.draft.reportId && memory.code) {
    if (missing) planFollowUps(talk, memory.draft.reportId)
    add(deps, talk, memory.draft.reportId, judged, deskOfNewest(deps, talk), partial ? null : intent)
    noteContact(talk, memory.draft.reportId)
    return { type: 'FILED', reportId: memory.draft.reportId, code: memory.code, level: judged.level }
  }
  const id = deps.newId()
  const code = newReturnCode(deps.randomInt)
  talk.report = {
    id,
    conversation_id: talk.id,
    commune_id: talk.communeId,
    ref: newRef(talk.communeId, deps.randomInt),
    code_index: deps.vault.index('return-code', talk.communeId, code),
    intent,
    partial,
    first_message_at: memory.since === '' ? talk.now : new Date(memory.since), // it may begin with a tap in this very turn
    ...sealedJudgement(deps, judged),
    ...sealedFacts(deps, talk),
  }
  memory.code = code
  delete memory.answering // from here on they tell this one
  memory.draft = { ...memory.draft, reportId: id, code, level: judged.level }
  tie(talk, id)
  keepFacts(deps, talk, id, talk.memory.said)
  note(talk, id, 'filed')
  noteContact(talk, id)
  if (missing) planFollowUps(talk, id)
  return { type: 'FILED', reportId: id, code, level: judged.level }
}

/** Adds what was just said to a report and judges again; the store keeps the higher level. */
export function addToReport(deps: CaseDeps, talk: Talk, kind: 'added' | 'silent'): void {
  const { reportId } = talk.memory.draft
  if (!reportId) return
  const judged = judge(deps, talk, undefined, newest)
  const desk = kind === 'added' ? deskOfNewest(deps, talk) : 'commune'
  add(deps, talk, reportId, judged, desk)
  note(talk, reportId, kind)
  noteContact(talk, reportId)
}

/** How the person wants to be reached stands on the case by itself: whoever answers must not overlook it. */
function noteContact(talk: Talk, reportId: string): void {
  const { draft, reach } = talk.memory
  const { reachBy } = draft.facts
  if (!reachBy || reachBy === reach) return
  talk.memory.reach = reachBy
  note(talk, reportId, `contact_${reachBy}`)
}

/** What was heard before has its desk, and a person may have given it back: only new words accuse anew. */
function deskOfNewest(deps: CaseDeps, talk: Talk): Desk {
  return deskOf(judge(deps, talk, undefined, 1))
}

/** Keeps what these words and the answers name. */
function keepFacts(
  { vault, villages }: CaseDeps,
  talk: Talk,
  reportId: string,
  said: readonly string[],
): void {
  const { where, when, who } = talk.memory.draft.facts
  const texts = [...said, where, when, who].filter(text => text !== undefined)
  const of = { report_id: reportId, commune_id: talk.communeId, conversation_id: talk.id }
  talk.facts.push(...factRows({ vault, villages: villages(talk.communeId) }, of, texts, talk.now))
}

/** `told`: the intent of an errand that was told to its end. */
function add(
  deps: CaseDeps,
  talk: Talk,
  reportId: string,
  judged: Assessment,
  desk: Desk,
  told: Intent | null = null,
): void {
  keepFacts(deps, talk, reportId, talk.memory.said.slice(-newest))
  const own = talk.memory.code !== undefined
  const judgement = { ...sealedJudgement(deps, judged), desk }
  const { answers_sealed, identity_sealed, age_band, ...rest } = { ...judgement, ...sealedFacts(deps, talk) }
  if (talk.report?.id === reportId) {
    if (judgement.rank < talk.report.rank) Object.assign(talk.report, judgement)
    if (judgement.desk === 'province') talk.report.desk = judgement.desk
    Object.assign(talk.report, sealedFacts(deps, talk), told && { partial: false })
    return
  }
  const { anonymous: _, village_id: __, ...columns } = rest
  const { id: conversation_id, communeId: commune_id } = talk
  const before = talk.additions.get(reportId)
  const judgedHigher = !before || judgement.rank <= before.rank
  talk.additions.set(reportId, {
    ...(judgedHigher || !before ? columns : before),
    intent: told ?? before?.intent ?? null,
    whole: told !== null || (before?.whole ?? false),
    desk: before?.desk === 'province' ? before.desk : judgement.desk,
    age_band,
    report_id: reportId,
    commune_id,
    conversation_id,
    answers_sealed: own ? answers_sealed : null,
    identity_sealed: own ? identity_sealed : null,
  })
  tie(talk, reportId)
}

/**
 * How many of the last messages are judged again with each addition: triage reads a message together with three
 * before it, older ones were judged when they came, and the store keeps the highest level. A long talk must not
 * cost more with every word.
 */
const newest = 4

function judge({ rules }: CaseDeps, talk: Talk, intent?: Intent, last?: number): Assessment {
  const { said, draft } = talk.memory
  const evidence = { said: last ? said.slice(-last) : said, facts: draft.facts }
  const judged = assess(evidence, rules(talk.communeId))
  return intent ? atLeastAsAsked(judged, intent) : judged
}

/** How many of the intents that triage ranked are kept with a case. */
const mostIntents = 5

function sealedJudgement({ vault, newId }: CaseDeps, judged: Assessment) {
  return {
    assessment_id: newId(),
    intents: judged.intents.slice(0, mostIntents),
    desk: deskOf(judged),
    level: judged.level,
    rank: order.indexOf(judged.level),
    score: judged.score,
    age_band: judged.ageBand,
    reasons_sealed: vault.seal(JSON.stringify(judged.reasons)),
    rules_version: judged.rulesVersion,
  }
}

/** Answers and identity are sealed apart: most who may read what happened need not know who told it. */
function sealedFacts({ vault, villages }: CaseDeps, talk: Talk) {
  const { name, contact, attachments: _, ...answers } = talk.memory.draft.facts
  const named = answers.identity === 'named' || answers.identity === 'confidential'
  const ofStaff = (answers.staff && talk.memory.staffVillage) ?? null
  const identity = named && (name || contact) ? { name: name ?? null, contact: contact ?? null } : null
  return {
    anonymous: identity === null,
    answers_sealed: vault.seal(JSON.stringify(answers satisfies Facts)),
    identity_sealed: identity && vault.seal(JSON.stringify(identity)),
    village_id: villageNamed(villages(talk.communeId), [answers.where ?? '', ...talk.memory.said]) ?? ofStaff,
  }
}

/** The first village that any of these texts names. */
function villageNamed(villages: readonly Village[], texts: readonly string[]): string | null {
  for (const text of texts) {
    const village = findVillage(villages, text)
    if (village) return village.id
  }
  return null
}
