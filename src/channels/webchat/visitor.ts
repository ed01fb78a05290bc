import { randomUUID } from 'node:crypto'
import type { Vault } from '../../vault/vault.ts'

/** Who writes on the chat page: a number made for one tab, and the commune it was opened for. */
export type Visitor = { id: string; communeId: string }

/** A token that only this installation can make or read; the server keeps no list of them. */
export function newToken(vault: Vault, communeId: string): string {
  return Buffer.from(vault.seal(JSON.stringify({ id: randomUUID(), communeId }))).toString('base64url')
}

/** The visitor of an `Authorization: Bearer …` header; null when it is missing, forged or of another commune. */
export function readToken(vault: Vault, header: string | undefined, communeId: string): Visitor | null {
  const token = /^Bearer ([\w-]{1,500})$/.exec(header ?? '')?.[1]
  if (!token) return null
  try {
    const visitor: Visitor = JSON.parse(vault.open(Buffer.from(token, 'base64url').toString()))
    return visitor.communeId === communeId ? visitor : null
  } catch {
    return null
  }
}
