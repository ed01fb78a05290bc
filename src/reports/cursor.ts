import { z } from 'zod'

/** Where a page of the queue ended: the sort key of its last case. */
export const Cursor = z.tuple([z.int(), z.int(), z.int(), z.iso.datetime(), z.uuid()])
export type Cursor = z.infer<typeof Cursor>

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

/** Null for anything that `writeCursor` did not write. */
export function readCursor(text: string): Cursor | null {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    return null
  }
}
