import type { Facts } from '../../flows/contract.ts'
import { clocksOf } from '../clocks/clocks.ts'
import { acknowledgeBy } from '../clocks/reaction.ts'
import { listAttachments } from '../reports/attachment.ts'
import type { OpenedCase } from '../reports/open-case.ts'
import type { CaseSummary } from '../reports/queue.ts'
import type { Reader } from '../reports/reader.ts'
import { gravestAssessments, readNotes, readTimeline } from '../reports/store.ts'
import { readTranscript } from '../reports/transcript.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import { answersOf } from './answers.ts'
import { namedIn } from './case-links.ts'
import { handedTo, passedOn, routingOf } from './case-routing.ts'
import type { CasePage, CaseRow } from './contract.ts'
import { readSealed } from './read-sealed.ts'
import { officerNames } from './store.ts'
import { attachmentsIn, type OpenedLine, transcriptOf, withoutCode } from './transcript.ts'

type Deps = { db: Db; vault: Vault }
type Names = ReadonlyMap<string, string>
type Reasons = CasePage['assessment']['reasons']

/** A line of the queue. */
export function caseRow(found: CaseSummary, officers: Names): CaseRow {
  const by = found.acknowledged_by
  const level = found.level as CaseRow['level']
  return {
    id: found.id,
    ref: found.ref,
    level,
    score: found.score,
    intent: found.intent,
    status: found.status as CaseRow['status'],
    village: found.village,
    ageBand: found.age_band as CaseRow['ageBand'],
    channel: found.channel as CaseRow['channel'],
    partial: found.partial,
    waitingForUs: found.waiting_for_us,
    filedAt: found.filed_at.toISOString(),
    acknowledgeBy: (found.status === 'new' && acknowledgeBy(level, found.level_at)?.toISOString()) || null,
    acknowledgedBy: (by && officers.get(by)) ?? null,
  }
}

/** Everything that an officer sees of a case that was opened for them (`openCase`). */
export async function casePage(
  deps: Deps,
  reader: Reader,
  opened: OpenedCase,
  before: string | null,
): Promise<CasePage> {
  const { db, vault } = deps
  const { id, commune_id } = opened
  const officers = await officerNames(deps, commune_id)
  const [transcript, judgements, notes, timeline, passed, named] = await Promise.all([
    readLines(deps, reader, opened, before, officers),
    gravestAssessments(db, reader, id),
    readNotes(db, reader, id),
    readTimeline(db, reader, id),
    passedOn(deps, reader, id, officers),
    namedIn(deps, reader, id),
  ])
  const [assessment] = judgements
  const reasonsOf = (sealed: string | null) => readSealed<Reasons>(vault, sealed) ?? []
  const rules = judgements.flatMap(judged => reasonsOf(judged.reasonsSealed)).map(({ rule }) => rule)
  const row = caseRow(opened, officers)
  const facts = readSealed<Facts>(vault, opened.answers_sealed) ?? {}
  return {
    ...row,
    anonymous: opened.anonymous,
    identity: readSealed<CasePage['identity']>(vault, opened.identity_sealed),
    answers: answersOf(facts),
    assessment: {
      level: (assessment?.level ?? opened.level) as CasePage['level'],
      score: assessment?.score ?? opened.score,
      rulesVersion: assessment?.rulesVersion ?? '',
      assessedAt: (assessment?.assessedAt ?? opened.filed_at).toISOString(),
      reasons: reasonsOf(assessment?.reasonsSealed ?? null),
    },
    clocks: clocksIn(row, opened, facts, dataAskedAt(timeline)),
    ...routingOf(opened, { facts, rules, ...heardIn(transcript.transcript) }),
    ...passed,
    ...named,
    ...transcript,
    notes: notes.map(note => ({
      id: note.id,
      at: note.at.toISOString(),
      officer: officers.get(note.officerId) ?? '',
      text: readSealed<string>(vault, note.bodySealed) ?? '',
    })),
    timeline: timeline.map(event => ({
      id: vault.indexId('event', String(event.id)),
      at: event.at.toISOString(),
      kind: event.kind,
      officer: (event.officerId && officers.get(event.officerId)) ?? null,
      detail: event.kind === 'handed_over' ? handedTo(event.detail) : event.detail,
    })),
    canReply: mayWrite(vault, opened),
  }
}

/** When the person first asked for their data (`askFor`): the legal time to answer runs from then. */
function dataAskedAt(timeline: readonly { kind: string; at: Date }[]): Date | undefined {
  return timeline.find(({ kind }) => kind.startsWith('asked_'))?.at
}

/** None on a closed case. Who answered that a child is concerned has shown a sign of one. */
function clocksIn(
  { level, ageBand, intent, status }: CaseRow,
  opened: OpenedCase,
  facts: Facts,
  dataAskedAt: Date | undefined,
) {
  if (status === 'closed') return []
  const clocks = clocksOf({
    level,
    ageBand,
    intents: [intent],
    childSigns: facts.childInvolved === 'yes',
    firstMessageAt: opened.first_message_at,
    levelAt: opened.level_at,
    acknowledged: status === 'acknowledged',
    ...(dataAskedAt && { dataAskedAt }),
  })
  return clocks.map(clock => ({
    ...clock,
    startsAt: clock.startsAt.toISOString(),
    dueAt: clock.dueAt.toISOString(),
  }))
}

/** What the person wrote, and whether they sent files. */
function heardIn(lines: CasePage['transcript']) {
  const own = lines.filter(({ from }) => from === 'person')
  return {
    said: own.map(({ text }) => text),
    attachments: own.some(({ attachments }) => attachments.length > 0),
  }
}

/** Nobody is written to who said that it is not safe (DESIGN §5, rule 4). */
export function mayWrite(vault: Vault, opened: OpenedCase): boolean {
  return opened.can_reply && readSealed<Facts>(vault, opened.answers_sealed)?.canTalk !== 'no'
}

async function readLines(
  { db, vault }: Deps,
  reader: Reader,
  opened: OpenedCase,
  before: string | null,
  officers: Names,
) {
  const { lines, more } = await readTranscript(db, reader, opened.id, before)
  const open = lines.map(line => ({ ...line, body: readSealed(vault, line.body_sealed) }) as OpenedLine)
  const ids = attachmentsIn(open)
  const attachments = ids.length > 0 ? await listAttachments(db, reader, ids) : []
  const isCode = (digits: string) =>
    vault.index('return-code', opened.commune_id, digits) === opened.code_index
  return {
    // Numbers that run through all cases would tell how many there are that this officer does not see.
    transcript: transcriptOf(open, attachments, officers).map(line => ({
      ...withoutCode(line, isCode),
      id: vault.indexId('line', line.id),
    })),
    more,
  }
}
