import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { t } from '../../../../locales/catalog.ts'
import { isFinal, post, problemOf } from '../api.ts'
import { pathOf } from '../queries.ts'
import { type DraftKind, drafts } from './drafts.ts'

const endpoints: Record<DraftKind, string> = { reply: 'replies', note: 'notes' }
/** As contract.ts checks them. */
const mostCharacters: Record<DraftKind, number> = { reply: 2000, note: 4000 }

/** A text of one kind on one case: what is written, how it is sent, what went wrong. */
export function useWriting(caseId: string, kind: DraftKind) {
  const client = useQueryClient()
  const draft = useSyncExternalStore(drafts.watch, () => drafts.read(caseId, kind))
  const request = useMutation({
    mutationFn: (body: { key: string; text: string }) => post(`${pathOf(caseId)}/${endpoints[kind]}`, body),
    onSuccess: (_, { key }) => {
      drafts.sent(caseId, kind, key)
      void client.invalidateQueries({ queryKey: ['case', caseId] })
      void client.invalidateQueries({ queryKey: ['cases'] })
    },
  })
  const key = draft?.key ?? null
  const text = draft?.text ?? ''
  const length = text.trim().length
  function write(next: string): void {
    if (!request.isIdle) request.reset()
    drafts.edit(caseId, kind, next)
  }
  function send(): void {
    if (!draft || request.isPending) return
    drafts.tried(caseId, kind)
    request.mutate({ key: draft.key, text: draft.text.trim().normalize('NFC') })
  }
  const tooLong = length > mostCharacters[kind] ? t('inbox.too_long', { n: mostCharacters[kind] }) : null
  const sending = request.isPending
  const failure = sending ? null : failureOf(request.error, draft?.tried ?? false)
  return {
    key,
    text,
    write,
    send,
    sending,
    done: request.isSuccess,
    failure,
    tooLong,
    ready: length > 0 && !tooLong,
  }
}

function failureOf(error: unknown, tried: boolean): string | null {
  if (isFinal(error)) return `${problemOf(error, '')} ${t('inbox.write_refused')}`.trim()
  return error || tried ? t('inbox.write_failed') : null
}

/** Asks before the tab is closed while something is written. */
export function useLeaveWarning(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!drafts.isEmpty()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
}
