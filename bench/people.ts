import { type Line, openLine } from './line.ts'
import type { Done, FromPeople, IntakeDone, Load, TurnsDone } from './load.ts'
import { filedAfter, moveAt } from './script.ts'
import { type Shown, startTelegram } from './telegram.ts'
import { updateFor } from './updates.ts'

// The load: many people, and the Telegram between them and the bot. A process of its own, told by messages of
// its parent what to do.

/** After that the bot counts as silent. Milliseconds. */
const patience = 20_000
const intakeWords = 'Cho tôi hỏi thăm một chút ạ'

const hearers = new Map<number, (shown: Shown) => void>()
let chats = 1_000_000
let heard = 0

const telegram = await startTelegram((chat, shown) => {
  heard++
  hearers.get(chat)?.(shown)
})
process.on('message', (load: Load) => {
  run(load).then(tell, error => tell({ kind: 'failed', why: String(error?.message ?? error) }))
})
process.on('disconnect', () => process.exit())
tell({ kind: 'ready', root: telegram.root })

function tell(message: FromPeople): void {
  process.send?.(message)
}

async function run(load: Load): Promise<Done> {
  const count = load.kind === 'turns' ? load.people : load.connections
  const lines = Array.from({ length: count }, () =>
    openLine(load.url, { 'x-telegram-bot-api-secret-token': load.secret }),
  )
  await Promise.all(lines.map(line => line.knock()))
  const before = process.cpuUsage()
  const start = performance.now()
  try {
    const done =
      load.kind === 'turns' ? await talk(lines, start, load.seconds) : await post(lines, start, load.seconds)
    const { user, system } = process.cpuUsage(before)
    return { ...done, loadCpu: (user + system) / 1000 / (performance.now() - start) }
  } finally {
    for (const line of lines) line.close()
  }
}

async function talk(
  lines: readonly Line[],
  start: number,
  seconds: number,
): Promise<Omit<TurnsDone, 'loadCpu'>> {
  const end = start + seconds * 1000
  const times: number[] = []
  const turns = await Promise.all(lines.map(line => person(line, end, times)))
  const filed = turns.reduce((sum, made) => sum + filedAfter(made), 0)
  return { kind: 'turns', turns: times.length, seconds: (performance.now() - start) / 1000, times, filed }
}

/** One person until the end: the next answer only after the reply to the former. Resolves to their turns. */
async function person(line: Line, end: number, times: number[]): Promise<number> {
  const chat = ++chats
  let shown: Shown = { buttons: [] }
  let turn = 0
  while (performance.now() < end) {
    const update = updateFor(chat, moveAt(turn), shown)
    if (!update) throw new Error(`the dialogue went another way: no button for turn ${turn}`)
    const start = performance.now()
    const [reply, status] = await Promise.all([replyTo(chat), line.post(update)])
    if (status !== 200) throw new Error(`turn ${turn} was answered with ${status}`)
    times.push(reply.at - start)
    shown = reply.shown
    turn++
  }
  return turn
}

function replyTo(chat: number): Promise<{ at: number; shown: Shown }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, patience, new Error('the bot did not reply'))
    hearers.set(chat, shown => {
      clearTimeout(timer)
      hearers.delete(chat)
      resolve({ at: performance.now(), shown })
    })
  })
}

/** Strangers, each with one message, as fast as the lines allow. */
async function post(
  lines: readonly Line[],
  start: number,
  seconds: number,
): Promise<Omit<IntakeDone, 'loadCpu'>> {
  const end = start + seconds * 1000
  const before = heard
  let [accepted, refused] = [0, 0]
  await Promise.all(
    lines.map(async line => {
      while (performance.now() < end) {
        const update = updateFor(++chats, { say: intakeWords }, { buttons: [] }) as string
        if ((await line.post(update)) === 200) accepted++
        else refused++
      }
    }),
  )
  return {
    kind: 'intake',
    accepted,
    refused,
    seconds: (performance.now() - start) / 1000,
    answered: heard - before,
  }
}
