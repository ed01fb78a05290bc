/** A text being written. `key` names it to the server; `tried`: it was sent and no confirmation came back. */
export type Draft = { text: string; key: string; tried: boolean }

/**
 * The draft after an edit. A text that was tried may have arrived; changed, it is another text and gets
 * another key, or the server would take it for the repetition that it already has.
 */
export function edited(draft: Draft | undefined, text: string, newKey: () => string): Draft {
  if (draft && draft.text === text) return draft
  const key = draft && !draft.tried ? draft.key : newKey()
  return { text, key, tried: false }
}
