import { tells } from '../../flows/conditions.ts'
import { isFinished } from '../../flows/unfinished.ts'
import type { Capabilities, ChannelId } from '../channels/channel.ts'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Log } from '../shared/log.ts'
import { findStaff } from '../staff/store.ts'
import { childWrites } from '../triage/child-writes.ts'
import type { InboundBody } from './bodies.ts'
import { type CaseDeps, fileReport } from './casework.ts'
import { enter } from './drive.ts'
import { hear } from './hear.ts'
import type { Heard } from './interpret.ts'
import { freshMemory, type Memory, remember } from './memory.ts'
import { type ReactDeps, react } from './react.ts'
import { reply } from './reply.ts'
import { rowsOf } from './rows.ts'
import { promptOf } from './step.ts'
import { commitTurns, findByCode, loadWaiting, mostAtOnce, type WaitingRow } from './store.ts'
import { openTalk, type Talk } from './talk.ts'
import { toldFacts, toldOfRelative } from './told-facts.ts'
import { turnUp } from './whose-words.ts'
import { wordsFor } from './words-for.ts'

export type TurnDeps = CaseDeps & {
  db: Db
  clock: Clock
  log: Log
  capabilities: (channel: ChannelId) => Capabilities
  /** Hands the replies of a committed turn to the outbox. `backlog`: older ones still wait to be sent. */
  deliver: (talk: Talk, backlog: boolean) => void
}

/**
 * Gives each of these conversations its turn: all messages that wait, in order, answered and committed
 * together. Resolves to the conversations that must come again: another process moved them, or more waits.
 */
export async function takeTurns(deps: TurnDeps, conversationIds: readonly string[]): Promise<string[]> {
  const waiting = Map.groupBy(await loadWaiting(deps.db, conversationIds), row => row.conversation_id)
  if (waiting.size === 0) return []
  const now = deps.clock()
  const outcomes = await Promise.allSettled([...waiting.values()].map(rows => talkThrough(deps, rows, now)))
  const taken = outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  const { talks, moved } = await commit(deps, taken, waiting, now)
  const backlogs = new Map(moved.map(({ id, backlog }) => [id, backlog]))
  for (const talk of talks) {
    const backlog = backlogs.get(talk.id)
    if (backlog !== undefined && talk.replies.length > 0) deps.deliver(talk, backlog)
  }
  const again = (talk: Talk) => !backlogs.has(talk.id) || talk.handled.length >= mostAtOnce
  return talks.filter(again).map(talk => talk.id)
}

type Waiting = ReadonlyMap<string, readonly WaitingRow[]>

/**
 * What the store refuses to hold (SQLSTATE 22 and 23) it refuses each time: such a talk, alone by now, is handed over,
 * or it would stand still for good.
 */
async function commit(deps: TurnDeps, talks: readonly Talk[], waiting: Waiting, now: Date) {
  try {
    return { talks, moved: await commitTurns(deps.db, rowsOf(deps, talks), now) }
  } catch (err) {
    const [rows] = waiting.values()
    const isRefused = /^2[23]/.test(String((err as { code?: unknown }).code))
    if (!rows || waiting.size > 1 || !isRefused) throw err
    deps.log.error({ err, conversation: rows[0]?.conversation_id }, 'a turn was refused; it is handed over')
    const talk = await handOver(deps, openFrom(deps, rows, now), rows)
    return { talks: [talk], moved: await commitTurns(deps.db, rowsOf(deps, [talk]), now) }
  }
}

/** One conversation and all that waits for it. A fault of ours in here must not silence the person. */
async function talkThrough(deps: TurnDeps, rows: readonly WaitingRow[], now: Date): Promise<Talk> {
  try {
    return await hearAll(deps, openFrom(deps, rows, now), rows)
  } catch (err) {
    deps.log.error(
      { err, conversation: rows[0]?.conversation_id },
      'a turn failed; an officer is asked to read',
    )
    try {
      return await handOver(deps, openFrom(deps, rows, now), rows)
    } catch (worse) {
      deps.log.fatal({ err: worse, conversation: rows[0]?.conversation_id }, 'a message cannot be handled')
      throw worse
    }
  }
}

async function hearAll(deps: TurnDeps, talk: Talk, rows: readonly WaitingRow[]): Promise<Talk> {
  const reactDeps = reactDepsOf(deps, talk.channel)
  for (const row of rows) {
    const { content } = bodyOf(deps, row)
    const heard = hear(talk, content)
    turnUp(deps, talk, heard, content)
    takeIn(deps, talk, row, content)
    if (!saysNothing.has(heard.type) || tellsAlong(heard)) keepWords(talk, content)
    learnFrom(deps, talk, heard)
    await react(reactDeps, talk, heard)
  }
  return talk
}

/** Our own fault stopped the dialogue: keep what was said, file it for a human, tell the person so. */
async function handOver(deps: TurnDeps, talk: Talk, rows: readonly WaitingRow[]): Promise<Talk> {
  const { draft, said, since, tries, known, ...place } = talk.memory
  const wantsSilence = place.flow !== 'officer' && promptOf(talk.memory)?.silent === true
  talk.memory = { ...freshMemory(draft), said, since, tries, ...(known && { known }) }
  for (const row of rows) {
    const { content } = bodyOf(deps, row)
    takeIn(deps, talk, row, content)
    keepWords(talk, content)
  }
  fileReport(deps, talk, { intent: 'human', partial: true })
  if (wantsSilence) {
    const { flow, version, value } = place
    Object.assign(talk.memory, { flow, version, value })
    return talk
  }
  talk.lines.push(
    wordsFor(talk, { key: 'common.numbers' }),
    wordsFor(talk, { key: 'common.lost_handed_over' }),
  )
  const reactDeps = reactDepsOf(deps, talk.channel)
  await enter(reactDeps, talk, 'officer')
  reply(reactDeps, talk, null)
  return talk
}

/** Typed instead of tapped, these are answers and no story: triage reads them as facts. */
const saysNothing = new Set<Heard['type']>([
  'CHOICE',
  'SKIP',
  'BACK',
  'CANCEL',
  'MENU',
  'EXIT',
  'LANGUAGE',
  'HUMAN',
  'OPENED',
  'OFFICER',
  'HAND_BACK',
])

/** A story that was told instead of choosing. */
function tellsAlong(heard: Heard): boolean {
  return heard.type === 'CHOICE' && heard.text !== undefined
}

/** Before the first question of a dialogue, a story settles what it says beyond doubt: nobody is asked it again. */
function learnFrom({ villages }: TurnDeps, { communeId, memory, now }: Talk, heard: Heard): void {
  const open = memory.flow === 'welcome' || memory.flow === 'menu'
  if (!open || isFinished({ context: memory.draft })) return
  if ((heard.type !== 'TEXT' && heard.type !== 'CHOICE') || !heard.text || !tells(heard.text)) return
  const known = { at: now, villages: villages(communeId) }
  const ofRelative = heard.type === 'CHOICE' && heard.value === 'relative'
  const told = { ...toldFacts(heard.text, known), ...(ofRelative && toldOfRelative(heard.text, known)) }
  memory.draft = { ...memory.draft, facts: { ...told, ...memory.draft.facts } }
}

/** On the staff's own questions a bare number is a code or a count; triage would hear a covert "1" in it. */
const onlyNumbers = /^[\d\s.,-]+$/
const isCount = (memory: Memory, text: string) => memory.flow === 'staff' && onlyNumbers.test(text)

/** Words for triage to judge. */
function keepWords({ memory }: Talk, content: InboundBody['content']): void {
  if (content.kind !== 'text' && content.kind !== 'media') return
  if (content.text && !isCount(memory, content.text)) remember(memory, content.text)
  if (content.text && childWrites(content.text)) memory.draft = { ...memory.draft, child: true }
}

/** Whatever the dialogue makes of it: the message is marked as heard, its files are kept. */
function takeIn(deps: TurnDeps, talk: Talk, row: WaitingRow, content: InboundBody['content']): void {
  const { memory, id: conversation_id, episodeId: episode_id, communeId: commune_id, channel } = talk
  memory.since ||= row.received_at.toISOString()
  talk.handled.push({ id: row.id, conversation_id, episode_id })
  if (content.kind !== 'media') return
  const { attachment: id, media: kind, source } = content
  const source_sealed = source === undefined ? null : deps.vault.seal(source)
  talk.attachments.push({ id, commune_id, conversation_id, channel, episode_id, kind, source_sealed })
}

function openFrom(deps: TurnDeps, rows: readonly WaitingRow[], now: Date): Talk {
  const row = rows[0] as WaitingRow
  return openTalk({
    id: row.conversation_id,
    communeId: row.commune_id,
    channel: row.channel as ChannelId,
    address: row.address_sealed ? deps.vault.open(row.address_sealed) : bodyOf(deps, row).address,
    addressSealed: row.address_sealed,
    version: row.version ?? 0,
    now,
    above: row.above,
    memory: row.state_sealed ? memoryOf(deps, row, row.state_sealed) : freshMemory(),
    episodeId: row.episode_id ?? deps.newId(),
  })
}

function memoryOf(deps: TurnDeps, row: WaitingRow, sealed: string): Memory {
  try {
    return JSON.parse(deps.vault.open(sealed))
  } catch (err) {
    deps.log.error(
      { err, conversation: row.conversation_id },
      'a conversation cannot be read and starts afresh',
    )
    return freshMemory()
  }
}

function bodyOf(deps: TurnDeps, row: WaitingRow): InboundBody {
  return JSON.parse(deps.vault.open(row.body_sealed))
}

function reactDepsOf(deps: TurnDeps, channel: ChannelId): ReactDeps {
  return {
    ...deps,
    capabilities: deps.capabilities(channel),
    findByCode: (communeId, code) =>
      findByCode(deps.db, deps.vault.index('return-code', communeId, code), communeId),
    findStaff: (talk, code) => findStaff(deps, talk, code),
  }
}
