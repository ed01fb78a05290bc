import type { Vault } from '../vault/vault.ts'

/** Null when there is nothing, or when it cannot be opened: one lost key must not hide the whole case. */
export function readSealed<T>(vault: Vault, sealed: string | null): T | null {
  if (sealed === null) return null
  try {
    return JSON.parse(vault.open(sealed)) as T
  } catch {
    return null
  }
}
