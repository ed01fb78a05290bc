import { randomInt } from 'node:crypto'
import type { Facts } from '../../flows/contract.ts'
import { handOnCase } from '../reports/hand-on.ts'
import type { HandedOver } from '../reports/hand-over.ts'
import type { OpenedCase } from '../reports/open-case.ts'
import type { Deed } from '../reports/reader.ts'
import { newRef } from '../reports/ref.ts'
import { gravestAssessments } from '../reports/store.ts'
import { coverIdentity } from '../routing/cover.ts'
import { packetFor } from '../routing/packet.ts'
import type { Db } from '../shared/db.ts'
import type { Reason } from '../triage/assessment.ts'
import type { Vault } from '../vault/vault.ts'
import type { CasePage } from './contract.ts'
import { readSealed } from './read-sealed.ts'

type Deps = { db: Db; vault: Vault }
type Given = Deed & { handOverId: string; opened: OpenedCase; toCommuneId: string; note: string }

/**
 * Files a case in another commune: what responders need, without who reported it and without the talk. False when
 * there is no such other commune. Nobody holds a return code to the new case: its index is none of a code.
 */
export async function handOn({ db, vault }: Deps, given: Given): Promise<boolean> {
  const { opened, handOverId, toCommuneId, note, ...deed } = given
  const judgements = await gravestAssessments(db, deed.reader, deed.caseId)
  const reasonsOf = (sealed: string) => readSealed<Reason[]>(vault, sealed) ?? []
  const identity = readSealed<CasePage['identity']>(vault, opened.identity_sealed)
  const rules = judgements.flatMap(({ reasonsSealed }) => reasonsOf(reasonsSealed)).map(({ rule }) => rule)
  const [gravest] = judgements
  const { facts, reasons, desk } = packetFor({
    facts: readSealed<Facts>(vault, opened.answers_sealed) ?? {},
    reasons: gravest ? reasonsOf(gravest.reasonsSealed) : [],
    rules,
    intents: opened.intents,
    identity,
  })
  const seal = (value: unknown) => vault.seal(JSON.stringify(value))
  return handOnCase(db, {
    ...deed,
    handOverId,
    toCommuneId,
    sealed: seal({ note: coverIdentity(identity)(note) } satisfies HandedOver),
    ref: newRef(toCommuneId, below => randomInt(below)),
    codeIndex: vault.index('handed-on', handOverId),
    desk,
    answersSealed: seal(facts),
    reasonsSealed: seal(reasons),
    rulesVersion: gravest?.rulesVersion ?? '',
    assessmentId: vault.indexId('handed-on-assessment', handOverId),
  })
}
