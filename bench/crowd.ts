import { once } from 'node:events'
import type { Done, FromPeople, Load } from './load.ts'
import { startNode, stop } from './process.ts'

/** The people's process: does one load at a time. */
export type Crowd = {
  telegramRoot: string
  does: <K extends Load['kind']>(load: Load & { kind: K }) => Promise<Done & { kind: K }>
  leave: () => Promise<void>
}

export async function gather(): Promise<Crowd> {
  const child = startNode(['bench/people.ts'], { core: 'load', ipc: true })
  const gone = once(child, 'exit').then(died)
  gone.catch(() => {}) // heard where it matters: in `next`
  const next = async (): Promise<FromPeople> => {
    const [message] = await Promise.race([once(child, 'message'), gone])
    return message
  }
  const ready = await next()
  if (ready.kind !== 'ready') throw new Error('the people did not come')
  return {
    telegramRoot: ready.root,
    leave: () => stop(child),
    does: async load => {
      child.send(load)
      const done = await next()
      if (done.kind === 'failed') throw new Error(done.why)
      return done as never
    },
  }
}

function died(): never {
  throw new Error('the people went away')
}
