import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FolderInUse, lockFolder } from '../../src/shared/folder-lock.ts'

const root = await mkdtemp(join(tmpdir(), 'folder-lock-'))
const children = new Set<ChildProcess>()
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(root, { recursive: true })
})

const code = `
  const { lockFolder } = await import('${join(import.meta.dirname, '../../src/shared/folder-lock.ts')}')
  try {
    const unlock = await lockFolder(process.argv[1])
    process.stdout.write('locked\\n')
    process.stdin.on('data', async () => { await unlock(); process.exit(0) })
  } catch (error) {
    process.stdout.write(error.name + ': ' + error.message + '\\n')
  }`

/** Another process that wants the folder; resolves to what it said. */
async function another(folder: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.add(child)
  const [said] = await once(child.stdout as NonNullable<typeof child.stdout>, 'data')
  return { child, said: String(said) }
}

let folders = 0
const fresh = () => join(root, String(++folders), 'data')

describe('a folder that one process has open', () => {
  test('is refused to a second one, which says who has it and what to do', async () => {
    const folder = fresh()
    const { child } = await another(folder)
    const failure = await lockFolder(folder).catch(error => error)
    expect(failure).toBeInstanceOf(FolderInUse)
    expect(failure.message).toContain(folder)
    expect(failure.message).toContain(`process ${child.pid}`)
    expect(failure.message).toContain('DATABASE_URL')
    expect((await another(folder)).said).toContain('FolderInUse')
  })

  test('is refused to the same process a second time, too', async () => {
    const folder = fresh()
    const unlock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse)
    await unlock()
  })

  test('is free again once it lets go', async () => {
    const folder = fresh()
    const { child } = await another(folder)
    child.stdin?.write('go\n')
    await once(child, 'exit')
    const unlock = await lockFolder(folder)
    expect((await another(folder)).said).toContain(`process ${process.pid}`)
    await unlock()
  })

  test('goes to exactly one of many that want it at once', async () => {
    const folder = fresh()
    const wants = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)))
    expect(wants.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('a lock that was left behind', () => {
  test('leaves nothing else behind, however often it is taken over', async () => {
    const folder = fresh()
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'lock.9'), '999999999 5')
    const unlock = await lockFolder(folder)
    expect(await readdir(folder)).toEqual(['lock.10'])
    await unlock()
    expect(await readdir(folder)).toEqual([])
  })

  test('by a process that was killed is taken over', async () => {
    const folder = fresh()
    const { child } = await another(folder)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const unlock = await lockFolder(folder)
    expect(await readFile(join(folder, 'lock.2'), 'utf8')).toMatch(new RegExp(`^${process.pid} `))
    await unlock()
  })

  test('by a process whose number another one has now is taken over', async () => {
    const folder = fresh()
    const { child } = await another(folder)
    const [pid] = (await readFile(join(folder, 'lock.1'), 'utf8')).split(' ')
    await writeFile(join(folder, 'lock.1'), `${pid} 1`)
    const unlock = await lockFolder(folder)
    await unlock()
    child.kill()
  })

  test.each(['', 'rubbish', '0 0', '-1 5', '999999999 5'])('with "%s" in it is taken over', async content => {
    const folder = fresh()
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'lock.1'), content)
    const unlock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse)
    await unlock()
  })

  test('goes to exactly one of many that find it', async () => {
    for (let round = 0; round < 20; round++) {
      const folder = fresh()
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'lock.1'), '999999999 5')
      const wants = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
      expect(wants.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })
})
