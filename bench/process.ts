import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** The bot alone on one core, everything that tries it on another. */
export type Core = 'server' | 'load'

type Options = { core?: Core; env?: Record<string, string>; ipc?: boolean }

const root = fileURLToPath(new URL('..', import.meta.url))
const cores: Record<Core, string> = { server: '0', load: '1' }
/** Milliseconds. */
const stopTime = 20_000

/** Whether processes are kept apart; on a machine with one core, or without `taskset`, they are not. */
export const pinned = availableParallelism() > 1 && spawnSync('taskset', ['-V']).status === 0

const running = new Set<ChildProcess>()
process.on('exit', killAll)

/** Ends everything that was started here, at once. */
export function killAll(): void {
  for (const child of running) killGroup(child, 'SIGKILL')
}

/** A program of this repository under the same Node as the bench. Its errors are shown. */
export function startNode(args: readonly string[], options: Options): ChildProcess {
  return start(process.execPath, args, options)
}

/** A program in the folder of this repository, in a process group of its own, so that its children end with it. */
export function start(
  program: string,
  args: readonly string[],
  { core, env = {}, ipc = false }: Options,
): ChildProcess {
  const [command, ...rest] =
    core && pinned ? ['taskset', '-c', cores[core], program, ...args] : [program, ...args]
  const child = spawn(command as string, rest, {
    cwd: root,
    detached: true,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'inherit', ...(ipc ? (['ipc'] as const) : [])],
  })
  if (child.stdout) createInterface(child.stdout).on('line', showLog)
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Log lines, which are errors at the level set here; greetings are left out. */
function showLog(line: string): void {
  if (line.startsWith('{')) console.error(line)
}

/** Asks a program to end, and makes it if it does not. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  killGroup(child, signal)
  const timer = setTimeout(killGroup, stopTime, child, 'SIGKILL')
  await ended
  clearTimeout(timer)
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch {} // it has ended by itself
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
