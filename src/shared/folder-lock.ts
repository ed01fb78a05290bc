import { randomUUID } from 'node:crypto'
import { chmod, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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

/**
 * Takes a folder for this process until the returned function is called. A dead owner's lock is taken over.
 *
 * Locks are numbered files; the highest one counts. Whoever finds its owner dead makes the next one, whole at
 * once by a link, which only one can; so of any number that start together, exactly one gets the folder.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700) // made by others it may be open to all, and the files in it are
  const claim = join(folder, `claim.${randomUUID()}`)
  await writeFile(claim, `${process.pid} ${await startOf(process.pid)}`, { mode: 0o600 })
  try {
    return await take(folder, claim)
  } finally {
    await rm(claim, { force: true })
  }
}

async function take(folder: string, claim: string): Promise<() => Promise<void>> {
  for (;;) {
    const last = (await locksIn(folder)).at(-1) ?? 0
    await refuseIfOwned(folder, last)
    const mine = pathOf(folder, last + 1)
    if (!(await linked(claim, mine))) continue
    const older = (await locksIn(folder)).filter(number => number !== last + 1)
    // A higher one: others took and left meanwhile, and removed the one whose number this one got.
    if (older.some(number => number > last)) await rm(mine)
    else {
      for (const number of older) await rm(pathOf(folder, number), { force: true })
      return () => rm(mine, { force: true })
    }
  }
}

function pathOf(folder: string, number: number): string {
  return join(folder, `lock.${number}`)
}

async function locksIn(folder: string): Promise<number[]> {
  const numbers = (await readdir(folder)).map(name => Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0))
  return numbers.filter(Boolean).sort((a, b) => a - b)
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function refuseIfOwned(folder: string, number: number): Promise<void> {
  const [pid = '', start = ''] = (await readFile(pathOf(folder, number), 'utf8').catch(() => '')).split(' ')
  const owner = Number(pid)
  if (owner > 0 && isAlive(owner) && (await startOf(owner)) === start) throw new FolderInUse(folder, owner)
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
