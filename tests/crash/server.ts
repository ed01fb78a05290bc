import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

export type Server = {
  /** Resolves once it takes messages; rejects when it ends before. */
  ready: Promise<void>
  /** `kill -9`; the signal is out when this returns, the process is gone when it resolves. */
  kill: () => Promise<void>
  /** Asks it to stop and resolves to its exit code. */
  stop: () => Promise<number | null>
  /** What it complained about, by message: warnings and worse. */
  complaints: string[]
}

/** The real server as a process of its own, with nothing of this process's environment but the path. */
export function startServer(env: Record<string, string>): Server {
  const child = spawn(process.execPath, ['src/server.ts'], {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const complaints: string[] = []
  const exit = once(child, 'exit') as Promise<[number | null]>
  const ready = readyOf(child, exit, complaints)
  ready.catch(() => {}) // those who kill it while it starts do not wait for it
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal)
    const [code] = await exit
    return code
  }
  return { ready, complaints, stop: () => end('SIGTERM'), kill: () => end('SIGKILL').then(() => {}) }
}

function readyOf(child: ChildProcess, exit: Promise<unknown>, complaints: string[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let tail = ''
  child.stderr?.on('data', chunk => (tail = `${tail}${chunk}`.slice(-2_000)))
  let rest = ''
  child.stdout?.on('data', chunk => {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines.filter(one => one.startsWith('{'))) {
      const { level, msg } = JSON.parse(line)
      if (level >= 40) complaints.push(msg)
      if (msg === 'ready') resolve()
    }
  })
  void exit.then(() => reject(new Error(`The server ended before it was ready.\n${tail}`)))
  return promise
}

/** A port of this machine that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
