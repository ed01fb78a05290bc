import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type MessageKey, text } from '../../locales/catalog.ts'
import { anEngine, type Somebody } from '../support/engine.ts'

const { engine, db, time, somebody } = await anEngine()

const words = (key: MessageKey) => text({ key } as never)
const story = 'hôm qua có người lạ đến thôn rủ mấy cháu gái đi làm quán xa'

async function atMenu(): Promise<Somebody> {
  time.now = new Date(time.now.getTime() + 60_000)
  const person = somebody()
  await person.opens()
  await person.taps(words('welcome.safe'))
  return person
}

/** Somebody whose question is with the officers, back at the menu. */
async function asked() {
  const person = await atMenu()
  await person.taps(words('menu.officer'))
  await person.says('cho em hỏi giấy tạm vắng làm ở đâu ạ')
  const { id, communeId, conversationId } = await newest()
  await person.says('menu')
  time.now = new Date(time.now.getTime() + 60_000)
  return { person, report: { id, communeId, conversationId } }
}

const newest = () =>
  db.prisma.report.findFirstOrThrow({ orderBy: { filedAt: 'desc' }, include: { episodes: true } })
const episodeOf = async (id: string) =>
  (await db.prisma.conversation.findUniqueOrThrow({ where: { id } })).episodeId

test('whoever reported something and then needs help at once is heard, as a case of its own', async () => {
  const { person, report } = await asked()
  expect(await person.taps(words('menu.help'))).toContain(words('danger.need'))
  expect(await newest()).toMatchObject({ level: 'P0', intent: 'sos_self', firstMessageAt: time.now })
  expect((await newest()).id).not.toBe(report.id)
})

describe('whoever asks for quiet in the middle of telling', () => {
  test('has told it to the officers', async () => {
    const person = await atMenu()
    await person.says(story)
    expect(await person.says('thoát')).toBe(words('common.quiet_line'))
    expect(await newest()).toMatchObject({ partial: true, filedAt: time.now })
  })

  test('by a button of the first question, too', async () => {
    time.now = new Date(time.now.getTime() + 60_000)
    const person = somebody()
    await person.says(story)
    expect(await person.taps(words('welcome.stop'))).toBe(words('common.quiet_line'))
    expect(await newest()).toMatchObject({ partial: true, filedAt: time.now })
  })

  test('makes no case when nothing was told', async () => {
    const before = await db.prisma.report.count()
    await (await atMenu()).says('thoát')
    expect(await db.prisma.report.count()).toBe(before)
  })
})

test('after an officer wrote about another matter, no answer to the question of before is asked into it', async () => {
  const { person, report } = await asked()
  await person.taps(words('menu.report'))
  for (const answer of ['không', 'không', 'nghe kể', 'có mấy cháu gái lạ ở quán karaoke'])
    await person.says(answer)
  const officerId = randomUUID()
  await engine.relay({ report, officerId, desk: 'commune', key: randomUUID(), text: 'Giấy làm ở xã' })
  await engine.handBack({ desk: 'commune', report, officerId, key: randomUUID() })
  await engine.idle()
  expect(person.heard().at(-1)?.text).toContain(words('menu.ask'))
  await person.taps(words('menu.report'))
  const { episodes } = await db.prisma.report.findUniqueOrThrow({
    where: { id: report.id },
    include: { episodes: true },
  })
  expect(episodes.map(({ episodeId }) => episodeId)).not.toContain(await episodeOf(report.conversationId))
})

describe('a story told in the menu', () => {
  test('after a report was made reaches its officers at once', async () => {
    const { person, report } = await asked()
    await db.prisma.report.update({ where: { id: report.id }, data: { waitingForUs: false } })
    expect(await person.says(story)).toContain(words('menu.kept'))
    expect(await db.prisma.report.findUniqueOrThrow({ where: { id: report.id } })).toMatchObject({
      waitingForUs: true,
    })
  })

  test.each(['menu.follow_up', 'menu.learn'] as const)(
    'is filed when nothing more comes after "%s"',
    async next => {
      const person = await atMenu()
      await person.says(story)
      await person.taps(words(next))
      await person.sends({ kind: 'timer', name: 'silence' } as never)
      expect(await newest()).toMatchObject({ partial: true, filedAt: time.now })
    },
  )
})
