import { useEffect, useRef, useState } from 'react'
import type { CaseRow } from '../../../inbox/contract.ts'
import { steady } from './steady.ts'

/** A hand that rests this long is not about to tap. */
const restMs = 3000

/** Keeps the rows in place while somebody points at the list; handlers for the list's element. */
export function useSteady(latest: readonly CaseRow[], list: string) {
  const [busy, setBusy] = useState(false)
  const shown = useRef<{ list: string; rows: readonly CaseRow[] }>({ list, rows: latest })
  const timer = useRef(0)
  const keep = busy && shown.current.list === list
  const result = keep ? steady(shown.current.rows, latest) : { rows: [...latest], held: [] }
  useEffect(() => {
    shown.current = { list, rows: result.rows }
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  function touched(): void {
    setBusy(true)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(release, restMs)
  }
  function release(): void {
    clearTimeout(timer.current)
    setBusy(false)
  }
  return {
    ...result,
    release,
    hand: { onPointerMove: touched, onPointerDown: touched, onPointerLeave: release },
  }
}
