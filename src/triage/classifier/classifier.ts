import { readFileSync } from 'node:fs'
import { unpackModel } from './model.ts'

/** The classifier as `npm run train` left it, read once when the process starts. */
export const classifier = unpackModel(readFileSync(new URL('model.bin', import.meta.url)))
