import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Update } from '../support/fake-telegram.ts'
import { type Act, withoutCode } from './dialogue.ts'
import type { Installation } from './installation.ts'

export type Manner = 'text' | 'buttons'

/** Somebody on Telegram who talks to the bot. */
export type Person = {
  chat: number
  manner: Manner
  /**
   * Does it; resolves when the server has taken it in, however many restarts that takes. Whoever does not wait
   * for replies taps the buttons that a `model` saw, who did the same before.
   */
  does: (act: Act, model?: Person) => Promise<void>
  /** Waits until the bot's last words are these. */
  hears: (words: string) => Promise<void>
  /** Waits until the bot has said this many things. */
  hasHeard: (count: number) => Promise<void>
  /** The bot's words, without codes. */
  heard: () => string[]
  /** The platform delivers what this person did last once more, or the one `before` that. */
  redelivered: (before?: number) => Promise<void>
}

/** Longer than the claim of a dead process (30 s) and a slow restart together. Milliseconds. */
const longestWait = 90_000

export function aPerson({ telegram, arrived }: Installation, chat: number, manner: Manner): Person {
  const heard = () => arrived(chat).map(({ text }) => withoutCode(text))
  const last = () =>
    arrived(chat)
      .slice(-1)
      .map(({ text }) => withoutCode(text))[0]
  let done = 0

  return {
    chat,
    manner,
    heard,
    does: (act, model) => {
      const seen = model ? arrived(model.chat)[done - 1] : arrived(chat).at(-1)
      done += 1
      if (manner === 'text' || typeof act === 'string') return telegram.say(chat, String(act))
      const button = seen?.buttons[act - 1]
      if (!button) throw new Error(`Person ${chat} has no button ${act} under the last reply`)
      return telegram.tap(chat, button.payload)
    },
    hears: words =>
      until(
        () => last() === words,
        () => stuck(chat, words, last()),
      ),
    hasHeard: count =>
      until(
        () => arrived(chat).length >= count,
        () => stuck(chat, `${count} replies`, last()),
      ),
    redelivered: (before = 0) => {
      const update = updatesOf(telegram.acknowledged(), chat).at(-1 - before)
      if (!update) throw new Error(`Person ${chat} has done nothing yet`)
      return telegram.push(update)
    },
  }
}

/** Each update once, in the order in which they were first taken in. */
function updatesOf(acknowledged: readonly Update[], chat: number): Update[] {
  const own = acknowledged.filter(update => JSON.stringify(update).includes(`"chat":{"id":${chat},`))
  return [...new Map(own.map(update => [update.update_id, update])).values()]
}

async function until(reached: () => boolean, otherwise: () => string): Promise<void> {
  const end = performance.now() + longestWait
  while (!reached()) {
    if (performance.now() > end) expect.fail(otherwise())
    await sleep(10)
  }
}

function stuck(chat: number, expected: string, last = 'nothing'): string {
  return `Person ${chat} is stuck, waiting for:\n${expected}\nand heard last:\n${last}`
}
