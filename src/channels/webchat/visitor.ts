import { randomUUID } from 'node:crypto'
import type { Clock } from '../../shared/clock.ts'
import type { Vault } from '../../vault/vault.ts'

type Deps = { vault: Vault; clock: Clock }

/** Who writes on the chat page: a number made for one tab, and the commune it was opened for. */
export type Visitor = { id: string; communeId: string }

type Token = Visitor & { at: number }

/**
 * A token opens the talk for two days. Longer, and a copy of it taken from the phone would go on reading along;
 * the way back after that is the return code. Milliseconds.
 */
const tokenLife = 48 * 3_600_000

/** A token that only this installation can make or read; the server keeps no list of them. */
export function newToken({ vault, clock }: Deps, communeId: string): string {
  const token: Token = { id: randomUUID(), communeId, at: clock().getTime() }
  return Buffer.from(vault.seal(JSON.stringify(token))).toString('base64url')
}

/** The visitor of an `Authorization: Bearer …` header; null when it is missing, forged, old or of another commune. */
export function readToken(
  { vault, clock }: Deps,
  header: string | undefined,
  communeId: string,
): Visitor | null {
  const sealed = /^Bearer ([\w-]{1,500})$/.exec(header ?? '')?.[1]
  if (!sealed) return null
  try {
    const token: Token = JSON.parse(vault.open(Buffer.from(sealed, 'base64url').toString()))
    const fresh = clock().getTime() - token.at < tokenLife
    return fresh && token.communeId === communeId ? { id: token.id, communeId } : null
  } catch {
    return null
  }
}
