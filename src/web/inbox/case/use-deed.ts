import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { t } from '../../../../locales/catalog.ts'
import { uuid } from '../../shared/uuid.ts'
import { isFinal, post, problemOf } from '../api.ts'
import { pathOf } from '../queries.ts'
import { type Draft, edited } from './draft.ts'

type Deed = 'hand-overs' | 'release' | 'send-up' | 'hand-back'

/** Giving a case to somebody, with words of the officer's own: what is written, how it is sent, what went wrong. */
export function useDeed(caseId: string, deed: Deed, onDone: () => void) {
  const client = useQueryClient()
  const [draft, setDraft] = useState<Draft>(() => ({ text: '', key: uuid(), tried: false }))
  const request = useMutation({
    mutationFn: (body: object) => post(`${pathOf(caseId)}/${deed}`, body),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['cases'] })
      onDone()
    },
  })
  return {
    text: draft.text,
    write: (text: string) => setDraft(edited(draft, text, uuid)),
    send(more: object): void {
      setDraft({ ...draft, tried: true })
      request.mutate({ key: draft.key, ...more })
    },
    sending: request.isPending,
    failure: request.error && failureOf(request.error),
  }
}

function failureOf(error: unknown): string {
  return isFinal(error) ? problemOf(error, t('routing.failed')) : t('routing.failed')
}
