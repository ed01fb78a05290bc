import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

export class FolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that process first, ` +
        'or set DATABASE_URL to a PostgreSQL server, which many processes can share.',
    )
    this.name = 'FolderInUse'
  }
}

/** Takes a folder for this process until the returned function is called. A dead owner's lock is taken over. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock')
  for (;;) {
    try {
      const file = await open(path, 'wx', 0o600)
      await file.writeFile(`${process.pid} ${await startOf(process.pid)}`)
      await file.close()
      return () => rm(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      await removeIfDead(folder, path)
    }
  }
}

async function removeIfDead(folder: string, path: string): Promise<void> {
  const [pid = '', start = ''] = (await readFile(path, 'utf8').catch(() => '')).split(' ')
  const owner = Number(pid)
  if (owner > 0 && isAlive(owner) && (await startOf(owner)) === start) throw new FolderInUse(folder, owner)
  await rm(path, { force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * When a process started, so that a reused process number is not taken for the owner; '' where unknown. A dead
 * process that nobody has reaped yet (state Z, as in a container without an init) holds nothing any more.
 */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const unreaped = fields[0] === 'Z' && Number(fields[17]) <= 1
  return unreaped ? 'dead' : (fields[19] ?? '')
}
