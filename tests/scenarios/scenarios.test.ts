import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { channelIds } from '../../src/channels/channel.ts'
import { conversationOf } from '../../src/conversation/receive.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { issueStaffCode } from '../../src/staff/store.ts'
import { type Act, aProductWithPeople, type Chat, communeId } from './chats.ts'
import { codeIn, readScript, type Said, type Step, saidIn, written } from './transcript.ts'

/**
 * Talks that an officer can read. `›` the person, with `[a choice]` taken or `(something done)`; `‹` the bot, with
 * its `[choices]`; `!` the report that officers now see. `UPDATE_SCENARIOS=1` writes the bot's side anew, as the
 * chat page shows it.
 */
const folder = new URL('.', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.txt'))
const renewing = process.env.UPDATE_SCENARIOS === '1'

const { db, vault, newChat } = await aProductWithPeople()

test('there are talks to play', () => expect(files.length).toBeGreaterThan(6))

describe.each(files)('%s', name => {
  const path = new URL(name, folder)

  test.each(channelIds)('on %s', async channel => {
    const expected = readFileSync(path, 'utf8')
    const played = await play(expected, await newChat[channel]())
    if (renewing && channel === 'webchat') writeFileSync(path, played)
    else expect(played).toBe(expected)
  })
})

async function play(transcript: string, chat: Chat): Promise<string> {
  const { heading, steps } = readScript(transcript)
  const turns = [heading]
  let said: Said[] = []
  let code: string | undefined
  let known: string | null = null
  for (const step of steps) {
    const before = chat.seen().length
    const given = step.line === staffCode ? await aStaffCode() : code
    await chat.does(actOf(step, said.at(-1), given))
    await settled(chat)
    said = [...said, ...chat.seen().slice(before).map(saidIn)]
    code = codeIn(said)
    const report = await reportsOf(chat)
    turns.push(written(step, chat.seen().slice(before).map(saidIn), report === known ? null : report))
    known = report
  }
  return `${turns.join('\n\n')}\n`
}

/** Stands for a code that an officer just gave to the head of the first village. */
const staffCode = '{mã cán bộ}'

async function aStaffCode(): Promise<string> {
  const { id } = await db.prisma.officer.findFirstOrThrow({ where: { communeId } })
  const village = await db.prisma.village.findFirstOrThrow({ where: { communeId }, orderBy: { name: 'asc' } })
  const place = { role: 'village', villageId: village.id } as const
  const { code } = await issueStaffCode({ db, vault, randomInt }, { id, communeId }, place, systemClock())
  return code
}

function actOf(step: Step, last: Said | undefined, code = ''): Act {
  switch (step.kind) {
    case 'opens':
    case 'sends a photo':
      return { kind: step.kind }
    case 'says':
      return { kind: 'says', text: step.text.replace(/^\{mã cán bộ\}$|\{code\}/, code) }
    case 'takes': {
      const at = last?.choices.findIndex(({ label }) => label === step.label) ?? -1
      const payload = last?.choices[at]?.payload
      if (at < 0) throw new Error(`No choice ${step.line} in ${JSON.stringify(last)}`)
      return payload ? { kind: 'taps', payload } : { kind: 'says', text: String(at + 1) }
    }
  }
}

const conversationIdOf = ({ channel, address }: Chat) =>
  conversationOf(vault, { communeId, channel, address })

/** Everything was answered, sent, and seen. */
async function settled(chat: Chat): Promise<void> {
  const conversationId = conversationIdOf(chat)
  const all = { where: { conversationId } }
  await expect
    .poll(
      async () => ({
        unheard: await db.prisma.inbound.count({ where: { conversationId, handledAt: null } }),
        unsent: await db.prisma.outbound.count({ where: { conversationId, status: 'due' } }),
        unseen: (await db.prisma.outbound.count(all)) - chat.seen().length,
      }),
      { timeout: 10_000, interval: 10 },
    )
    .toEqual({ unheard: 0, unsent: 0, unseen: 0 })
}

async function reportsOf(chat: Chat): Promise<string | null> {
  const conversationId = conversationIdOf(chat)
  const reports = await db.prisma.report.findMany({ where: { conversationId }, orderBy: { filedAt: 'asc' } })
  const lines = reports.map(({ level, anonymous }) => `mức ${level}, ${anonymous ? 'không tên' : 'có tên'}`)
  return lines.length > 0 ? `hồ sơ: ${lines.join('; ')}` : null
}
