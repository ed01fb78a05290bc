import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Content } from '../../src/channels/channel.ts'
import { openRelay } from '../../src/conversation/relay.ts'
import { aReport } from '../support/builders.ts'
import { anEngine, type Somebody } from '../support/engine.ts'

const { engine, db, vault, time, somebody } = await anEngine()
type Desk = 'commune' | 'province'

let person: Somebody
let conversationId: string

/** Somebody who said that it is safe to talk. */
beforeEach(async () => {
  person = somebody()
  conversationId = vault.indexId('conversation', 'gia-phuc', 'webchat', person.address)
  await person.opens()
  await person.says('an toàn')
})

/** A case of this person, read at this desk. */
async function aCase(desk: Desk): Promise<string> {
  const { id } = await aReport(db, vault)
  await db.prisma.report.update({ where: { id }, data: { desk, conversationId } })
  return id
}

async function officerWrites(reportId: string, desk: Desk = 'commune', words = 'Bác còn ở đó không?') {
  const report = { id: reportId, communeId: 'gia-phuc', conversationId }
  await engine.relay({ report, officerId: randomUUID(), desk, key: randomUUID(), text: words })
  await engine.idle()
}

/** The cases that show the newest message of the person. */
async function readIn(): Promise<string[]> {
  const { episodeId } = await db.prisma.inbound.findFirstOrThrow({
    where: { conversationId, channel: 'webchat' },
    orderBy: { id: 'desc' },
  })
  const ties = await db.prisma.reportEpisode.findMany({ where: { episodeId: episodeId ?? '' } })
  return ties.map(({ reportId }) => reportId)
}

const deskOf = async (id: string) => (await db.prisma.report.findUniqueOrThrow({ where: { id } })).desk
const eventsOf = async (reportId: string) =>
  (await db.prisma.reportEvent.findMany({ where: { reportId }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  )
const newestReport = () =>
  db.prisma.report.findFirstOrThrow({ where: { conversationId }, orderBy: { filedAt: 'desc' } })

const photo = (text?: string): Content => ({
  kind: 'media',
  media: 'photo',
  attachment: randomUUID(),
  ...(text && { text }),
})

describe('an officer of the commune answers an older case of somebody who has one at the provincial desk', () => {
  test.each<[string, Content]>([
    ['a word about somebody', { kind: 'text', text: 'tối qua anh ấy lại đến nhà tôi' }],
    ['an accusation', { kind: 'text', text: 'chính công an xã nhận tiền bảo kê cho quán đó' }],
    ['a no with more behind it', { kind: 'text', text: 'không, anh ấy dọa tôi' }],
    ['a photo', photo()],
    ['a photo with a yes under it', photo('có')],
    ['a place', { kind: 'location', latitude: 20.9, longitude: 106.3 }],
  ])('%s goes up, and the commune’s case stays as it is', async (_, content) => {
    const [older, above] = [await aCase('commune'), await aCase('province')]
    await officerWrites(older)
    await person.sends(content)
    expect(await readIn()).toEqual([above])
    expect(await eventsOf(above)).toContain('added')
    expect(await eventsOf(older)).toEqual(['filed', 'replied'])
    expect(await deskOf(older)).toBe('commune')
  })

  test('a photo is among the files of that case only', async () => {
    const [older, above] = [await aCase('commune'), await aCase('province')]
    await officerWrites(older)
    const sent = { kind: 'media', media: 'photo', attachment: randomUUID() } as const
    await person.sends(sent)
    const { episodeId } = await db.prisma.attachment.findUniqueOrThrow({ where: { id: sent.attachment } })
    const ties = await db.prisma.reportEpisode.findMany({ where: { episodeId: episodeId ?? '' } })
    expect(ties.map(({ reportId }) => reportId)).toEqual([above])
  })

  test.each(['có', 'Dạ không ạ', 'không rõ', '0900 000 123', '8:30'])(
    'a plain answer stays with the commune: %s',
    async words => {
      const [older, above] = [await aCase('commune'), await aCase('province')]
      await officerWrites(older)
      await person.says(words)
      expect(await readIn()).toEqual([older])
      await person.says('mà hôm nọ anh ấy bắt tôi im')
      expect(await readIn()).toEqual([above])
    },
  )

  test('it is the same when the other case went up only after that', async () => {
    const [older, other] = [await aCase('commune'), await aCase('commune')]
    await officerWrites(older)
    await person.says('vâng tôi kể thêm, hôm qua có xe lạ')
    expect(await readIn()).toEqual([older])
    await db.prisma.report.update({ where: { id: other }, data: { desk: 'province' } })
    await person.says('anh ấy biết cái xe đó')
    expect(await readIn()).toEqual([other])
  })

  test('it is the same for the case that they were telling', async () => {
    await person.sends(photo('có người lạ rủ mấy đứa trong xóm đi làm xa'))
    const own = await newestReport()
    const above = await aCase('province')
    await officerWrites(own.id)
    await person.says('anh ấy lại đến nhà tôi')
    expect(await readIn()).toEqual([above])
  })

  test('but whoever is telling of danger now is heard where help comes from', async () => {
    await person.says('cứu em với, em đang bị nhốt')
    const own = await newestReport()
    expect(own.level).toBe('P0')
    await aCase('province')
    await officerWrites(own.id, 'commune', 'Em ở đâu?')
    await person.says('em ở nhà trọ cuối đường')
    expect(await readIn()).toEqual([own.id])
  })

  test('what is told in the menu after that is no part of the commune’s case', async () => {
    const older = await aCase('commune')
    await aCase('province')
    await officerWrites(older)
    await person.says('menu')
    await person.says('hôm qua anh ấy lại đến nhà tôi hỏi chuyện')
    expect(await readIn()).not.toContain(older)
  })

  test('words to the province’s own officer stay with the case that they answered', async () => {
    const [above, newer] = [await aCase('province'), await aCase('province')]
    await officerWrites(above, 'province')
    await person.says('dạ chuyện là thế này')
    expect(await readIn()).toEqual([above])
    expect(await eventsOf(newer)).toEqual(['filed'])
  })
})

test('without a case at the provincial desk words answer the officer, and go up with the case when they accuse', async () => {
  const older = await aCase('commune')
  await officerWrites(older)
  await person.says('tối qua anh ấy lại đến nhà tôi')
  expect(await readIn()).toEqual([older])
  expect(await deskOf(older)).toBe('commune')
  await person.says('chính công an xã nhận tiền bảo kê cho quán đó')
  expect(await readIn()).toEqual([older])
  expect(await deskOf(older)).toBe('province')
})

describe('a case that the machine moves up', () => {
  const accusation = 'công an xã nhận tiền bảo kê cho quán đó'

  test('says so once in its history and in the audit, and its clock starts anew', async () => {
    await person.sends(photo('có người lạ rủ mấy đứa trong xóm đi làm xa'))
    const { id } = await newestReport()
    time.now = new Date(time.now.getTime() + 3_600_000)
    await person.sends(photo(accusation))
    await person.sends(photo(accusation))
    expect((await eventsOf(id)).filter(kind => kind === 'went_up')).toHaveLength(1)
    const audit = await db.prisma.auditEntry.findMany({ where: { reportId: id } })
    expect(audit).toMatchObject([{ action: 'went_up', officerId: null, at: time.now }])
    expect(await db.prisma.report.findUnique({ where: { id } })).toMatchObject({ levelAt: time.now })
  })

  test('is moved by what stands at the end of a long message', async () => {
    await person.sends(photo('có người lạ rủ mấy đứa trong xóm đi làm xa'))
    const { id } = await newestReport()
    await person.sends(photo(`${'Hôm qua trời mưa to, tôi ở nhà nấu cơm. '.repeat(60)} ${accusation}`))
    expect(await deskOf(id)).toBe('province')
  })
})

describe('an officer’s reply that waits for its turn while its case goes up', () => {
  /** Kept, and nobody woken: the turn comes with the person's next message. */
  const keep = openRelay({ db, vault, clock: () => time.now, wake: () => {} })

  test.each([
    ['the commune wrote', 'commune', 'province', false],
    ['the province wrote', 'province', 'province', true],
    ['the commune wrote about a case that stayed', 'commune', 'commune', true],
  ] as const)('%s: is it sent?', async (_, desk, deskNow, isSent) => {
    const id = await aCase('commune')
    const officerId = randomUUID()
    const report = { id, communeId: 'gia-phuc', conversationId }
    await keep({ report, officerId, desk, key: randomUUID(), text: 'Chào bác' })
    await db.prisma.report.update({ where: { id }, data: { desk: deskNow } })
    await person.says('alo')
    expect(person.heard().some(({ text }) => text.includes('Chào bác'))).toBe(isSent)
    const kind = isSent ? 'replied' : 'reply_withdrawn'
    const events = await db.prisma.reportEvent.findMany({ where: { reportId: id, officerId } })
    expect(events).toMatchObject([{ kind }])
  })

  test('it is not sent either when the words that sent the case up came with it', async () => {
    await person.sends(photo('có người lạ rủ mấy đứa trong xóm đi làm xa'))
    const { id } = await newestReport()
    const report = { id, communeId: 'gia-phuc', conversationId }
    await keep({ report, officerId: randomUUID(), desk: 'commune', key: randomUUID(), text: 'Chào bác' })
    await person.sends(photo('công an xã nhận tiền bảo kê cho quán đó'))
    expect(person.heard().some(({ text }) => text.includes('Chào bác'))).toBe(false)
    expect(await eventsOf(id)).toContain('reply_withdrawn')
  })
})
