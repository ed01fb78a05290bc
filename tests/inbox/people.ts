import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { openCommunes } from '../../src/communes.ts'
import { keepUpload } from '../../src/conversation/evidence.ts'
import { openEngine } from '../../src/engine.ts'
import { openMetrics } from '../../src/shared/metrics.ts'
import { aPerson, testChannel } from '../support/engine.ts'
import { type Inbox, now } from './inbox.ts'

/** A case that somebody filed with a photo and words under it. */
export type Filed = {
  id: string
  attachment: string
  /** They send another photo with words: an addition. */
  adds: (text: string) => Promise<void>
}

/** People of Gia Phúc who write to the store of an inbox. Each report is of somebody new. */
export async function peopleOf({
  db,
  vault,
}: Pick<Inbox, 'db' | 'vault'>): Promise<(text: string) => Promise<Filed>> {
  const channel = testChannel('webchat')
  const clock = () => now
  const engine = openEngine({
    db,
    vault,
    clock,
    communes: await openCommunes(db),
    log: pino({ level: 'silent' }),
    metrics: openMetrics(),
    channels: { webchat: channel, terminal: channel, telegram: channel, zalo: channel },
  })
  const photo = {
    channel: 'webchat',
    kind: 'photo',
    mime: 'image/png',
    bytes: Buffer.from('a picture'),
  } as const

  return async text => {
    const person = aPerson({ engine, channel })
    const attachment = await sendPhoto(text)
    const of = await db.prisma.attachment.findUniqueOrThrow({ where: { id: attachment } })
    const { reportId: id } = await db.prisma.reportEpisode.findFirstOrThrow({
      where: { episodeId: of.episodeId ?? '' },
    })
    return { id, attachment, adds: async more => void (await sendPhoto(more)) }

    async function sendPhoto(words: string): Promise<string> {
      const id = randomUUID()
      await keepUpload({ db, vault, clock }, { id, communeId: 'gia-phuc', ...photo })
      await person.sends({ kind: 'media', media: 'photo', attachment: id, text: words })
      return id
    }
  }
}
