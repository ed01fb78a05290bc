import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type MessageKey, text } from '../../locales/catalog.ts'
import type { Memory } from '../../src/conversation/memory.ts'
import { anEngine, type Somebody } from '../support/engine.ts'

const { db, vault, time, somebody } = await anEngine()

const words = (key: MessageKey) => text({ key } as never)
const newest = () => db.prisma.report.findFirstOrThrow({ orderBy: { filedAt: 'desc' } })

async function begins(): Promise<Somebody> {
  time.now = new Date(time.now.getTime() + 60_000)
  const person = somebody()
  await person.opens()
  return person
}

async function atMenu(): Promise<Somebody> {
  const person = await begins()
  await person.taps(words('welcome.safe'))
  return person
}

/** Spoils the memory of the newest conversation, as a fault of ours would. */
async function spoil(change: (memory: Memory) => void): Promise<void> {
  const { id, stateSealed } = await db.prisma.conversation.findFirstOrThrow({
    orderBy: { updatedAt: 'desc' },
  })
  const memory = JSON.parse(vault.open(stateSealed))
  change(memory)
  await db.prisma.conversation.update({
    where: { id },
    data: { stateSealed: vault.seal(JSON.stringify(memory)) },
  })
}

const photo = () => ({ kind: 'media', media: 'photo', attachment: randomUUID() }) as const

describe('on a phone where it is not safe to write', () => {
  test.each(['menu', '/start', 'english', 'gặp cán bộ', 'alo', 'hủy', 'quay lại', 'cứu em với'])(
    'nothing is answered to "%s"',
    async typed => {
      const person = await begins()
      await person.taps(words('welcome.unsafe'))
      expect(await person.says(typed)).toBe('')
    },
  )

  test('a fault of ours says nothing, and what was sent is with the officers', async () => {
    const person = await begins()
    await person.taps(words('welcome.unsafe'))
    const { id } = await newest()
    await spoil(memory => Object.assign(memory.draft.facts, { attachments: 5 }))
    time.now = new Date(time.now.getTime() + 60_000)
    expect(await person.sends(photo())).toBe('')
    expect((await newest()).id).not.toBe(id)
    expect(await person.says('1')).toContain(words('danger.passing_on'))
  })
})

describe('a late tap on an older button', () => {
  test.each(['menu.help', 'menu.relative'] as const)('"%s" gets the numbers', async label => {
    const person = await atMenu()
    const late = person
      .heard()
      .at(-1)
      ?.buttons.find(one => one.label === words(label))
    await person.taps(words('menu.learn'))
    const said = await person.sends({ kind: 'tap', payload: late?.payload ?? '' })
    expect(said).toContain(words('common.numbers'))
    expect(await newest()).toMatchObject({
      level: 'P0',
      intent: label === 'menu.help' ? 'sos_self' : 'sos_other',
    })
  })

  test('on a phone that asked for quiet gets one harmless line', async () => {
    const person = await atMenu()
    const late = person
      .heard()
      .at(-1)
      ?.buttons.find(one => one.label === words('menu.help'))
    await person.says('thoát')
    expect(await person.sends({ kind: 'tap', payload: late?.payload ?? '' })).toBe(words('danger.silent'))
  })
})

test('a turn that the store refuses is handed over, and the talk goes on', async () => {
  const person = await atMenu()
  await spoil(memory => {
    Object.assign(memory.draft.facts, { staff: 'village' })
    memory.staffVillage = 'no village'
  })
  expect(await person.taps(words('menu.help'))).toContain(words('common.lost_handed_over'))
  expect(await newest()).toMatchObject({ intent: 'human', filedAt: time.now })
  expect(await person.says('menu')).toContain(words('menu.ask'))
})
