import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { LiveEvent } from '../../../inbox/contract.ts'
import { backoffMs } from '../../shared/backoff.ts'

/** A reconnection within this time is nobody's business. */
const patienceMs = 3000
/** Many events at once lead to one reading. */
const gatherMs = 200

type Listening = { onEvent: (event: LiveEvent) => void; onUp: () => void; onDown: () => void }

/** Keeps queue and open case fresh by the server's events. False while the stream is down. */
export function useLive(): boolean {
  const client = useQueryClient()
  const [up, setUp] = useState(true)
  useEffect(() => {
    let timer = 0
    const onUp = () => {
      clearTimeout(timer)
      setUp(true)
      void client.invalidateQueries({ queryKey: ['cases'] }) // what was missed meanwhile
      void client.invalidateQueries({ queryKey: ['case'] })
    }
    const onDown = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => setUp(false), patienceMs)
      void client.invalidateQueries({ queryKey: ['me'] }) // down because signed out?
    }
    const stop = listen({ onEvent: refresher(client), onUp, onDown })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [client])
  return up
}

function refresher(client: QueryClient): (event: LiveEvent) => void {
  const cases = new Set<string>()
  let timer = 0
  const refresh = () => {
    timer = 0
    void client.invalidateQueries({ queryKey: ['cases'] })
    for (const id of cases) void client.invalidateQueries({ queryKey: ['case', id] })
    cases.clear()
  }
  return ({ caseId }) => {
    cases.add(caseId)
    if (timer === 0) timer = window.setTimeout(refresh, gatherMs)
  }
}

/** An EventSource that also comes back after the server refused it, and at once when the network returns. */
function listen({ onEvent, onUp, onDown }: Listening): () => void {
  let source: EventSource
  let timer = 0
  let attempt = 0
  function open(): void {
    clearTimeout(timer)
    source?.close()
    source = new EventSource('/api/live')
    source.onopen = () => {
      attempt = 0
      onUp()
    }
    source.onmessage = ({ data }) => onEvent(JSON.parse(data) as LiveEvent)
    source.onerror = () => {
      onDown()
      clearTimeout(timer)
      if (source.readyState === EventSource.CLOSED) timer = window.setTimeout(open, backoffMs(++attempt))
    }
  }
  open()
  window.addEventListener('online', open)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('online', open)
    source.close()
  }
}
