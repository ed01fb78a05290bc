import { uuid } from '../../shared/uuid.ts'
import { type Draft, edited } from './draft.ts'

export type DraftKind = 'reply' | 'note'

/**
 * What officers are writing, by case: survives leaving the case, a new sign-in and a reload of this tab,
 * and nothing else. It may hold personal words, so it is never kept beyond the tab.
 */
const place = 'inbox-drafts'
type Kept = { officerId: string | null; drafts: Record<string, Draft> }

let kept: Kept = recall()
const watchers = new Set<() => void>()

export const drafts = { belongTo, read, edit, tried, sent, clear, isEmpty, watch }

/** Another officer on the same machine does not see the words of the one before. */
function belongTo(officerId: string): void {
  const drafts = kept.officerId === officerId ? kept.drafts : {}
  if (kept.officerId !== officerId) keep({ officerId, drafts })
}

function read(caseId: string, kind: DraftKind): Draft | undefined {
  return kept.drafts[`${kind}:${caseId}`]
}

function edit(caseId: string, kind: DraftKind, text: string): void {
  put(caseId, kind, edited(read(caseId, kind), text, uuid))
}

/** Call before sending, so that even a page closed in between knows that the text may have arrived. */
function tried(caseId: string, kind: DraftKind): void {
  const draft = read(caseId, kind)
  if (draft) put(caseId, kind, { ...draft, tried: true })
}

/** The server has the text with this key; what was written after it stays. */
function sent(caseId: string, kind: DraftKind, key: string): void {
  if (read(caseId, kind)?.key !== key) return
  const { [`${kind}:${caseId}`]: _, ...others } = kept.drafts
  keep({ ...kept, drafts: others })
}

function clear(): void {
  keep({ officerId: null, drafts: {} })
}

function isEmpty(): boolean {
  return Object.values(kept.drafts).every(draft => draft.text.trim() === '')
}

function watch(changed: () => void): () => void {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

function put(caseId: string, kind: DraftKind, draft: Draft): void {
  keep({ ...kept, drafts: { ...kept.drafts, [`${kind}:${caseId}`]: draft } })
}

function keep(next: Kept): void {
  kept = next
  try {
    sessionStorage.setItem(place, JSON.stringify(kept))
  } catch {} // storage switched off: the page still remembers
  for (const changed of watchers) changed()
}

function recall(): Kept {
  try {
    return {
      officerId: null,
      drafts: {},
      ...(JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<Kept>),
    }
  } catch {
    return { officerId: null, drafts: {} }
  }
}
