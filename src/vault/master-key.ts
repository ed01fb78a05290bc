import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The key of a development installation: made once into the data folder, readable by its owner only. */
export async function masterKey(folder: string): Promise<string> {
  return secretFile(folder, 'app-key', () => randomBytes(48).toString('base64'))
}

/** A secret that is made once and then stays. Two processes that make it at once get the same one. */
export async function secretFile(folder: string, name: string, make: () => string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, name)
  await writeFile(path, make(), { flag: 'wx', mode: 0o600, flush: true }).catch(error => {
    if (error.code !== 'EEXIST') throw error
  })
  return (await readFile(path, 'utf8')).trim()
}
