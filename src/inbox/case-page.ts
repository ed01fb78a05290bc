import type { Facts } from '../../flows/contract.ts'
import { listAttachments } from '../reports/attachment.ts'
import { acknowledgeBy } from '../reports/case-clock.ts'
import type { OpenedCase } from '../reports/open-case.ts'
import type { CaseSummary } from '../reports/queue.ts'
import { gravestAssessment, readNotes, readTimeline } from '../reports/store.ts'
import { readTranscript } from '../reports/transcript.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import { answersOf } from './answers.ts'
import type { CasePage, CaseRow } from './contract.ts'
import { officerNames } from './store.ts'
import { attachmentsIn, type OpenedLine, transcriptOf, withoutCode } from './transcript.ts'

type Deps = { db: Db; vault: Vault }
type Names = ReadonlyMap<string, string>

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
export async function casePage(deps: Deps, opened: OpenedCase, before: string | null): Promise<CasePage> {
  const { db, vault } = deps
  const { id, commune_id } = opened
  const officers = await officerNames(deps, commune_id)
  const [transcript, assessment, notes, timeline] = await Promise.all([
    readLines(deps, opened, before, officers),
    gravestAssessment(db, commune_id, id),
    readNotes(db, commune_id, id),
    readTimeline(db, commune_id, id),
  ])
  return {
    ...caseRow(opened, officers),
    anonymous: opened.anonymous,
    identity: read<CasePage['identity']>(vault, opened.identity_sealed),
    answers: answersOf(read<Facts>(vault, opened.answers_sealed) ?? {}),
    assessment: {
      level: (assessment?.level ?? opened.level) as CasePage['level'],
      score: assessment?.score ?? opened.score,
      rulesVersion: assessment?.rulesVersion ?? '',
      assessedAt: (assessment?.assessedAt ?? opened.filed_at).toISOString(),
      reasons: read(vault, assessment?.reasonsSealed ?? null) ?? [],
    },
    ...transcript,
    notes: notes.map(note => ({
      id: note.id,
      at: note.at.toISOString(),
      officer: officers.get(note.officerId) ?? '',
      text: read<string>(vault, note.bodySealed) ?? '',
    })),
    timeline: timeline.map(event => ({
      id: String(event.id),
      at: event.at.toISOString(),
      kind: event.kind,
      officer: (event.officerId && officers.get(event.officerId)) ?? null,
      detail: event.detail,
    })),
    canReply: mayWrite(vault, opened),
  }
}

/** Nobody is written to who said that it is not safe (DESIGN §5, rule 4). */
export function mayWrite(vault: Vault, opened: OpenedCase): boolean {
  return opened.can_reply && read<Facts>(vault, opened.answers_sealed)?.canTalk !== 'no'
}

async function readLines({ db, vault }: Deps, opened: OpenedCase, before: string | null, officers: Names) {
  const { lines, more } = await readTranscript(db, opened.commune_id, opened.id, before)
  const open = lines.map(line => ({ ...line, body: read(vault, line.body_sealed) }) as OpenedLine)
  const ids = attachmentsIn(open)
  const attachments = ids.length > 0 ? await listAttachments(db, opened.commune_id, ids) : []
  const isCode = (digits: string) =>
    vault.index('return-code', opened.commune_id, digits) === opened.code_index
  return {
    transcript: transcriptOf(open, attachments, officers).map(line => withoutCode(line, isCode)),
    more,
  }
}

/** Null when there is nothing, or when it cannot be opened: one lost key must not hide the whole case. */
function read<T>(vault: Vault, sealed: string | null): T | null {
  if (sealed === null) return null
  try {
    return JSON.parse(vault.open(sealed)) as T
  } catch {
    return null
  }
}
