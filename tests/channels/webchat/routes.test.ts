import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openSession } from '../../../src/web/chat/channel-api.ts'
import { listen } from '../../../src/web/chat/listen.ts'
import { aRunningApp } from '../../support/app.ts'

const { url, db } = await aRunningApp()

type Heard = { id: string | null; text: string }

/** A page that was just opened, or opened again with the token it had. */
async function aPage({ commune = 'gia-phuc', token: known = '', lastEventId = null as string | null } = {}) {
  const base = `${url}/chat/${commune}`
  const token = known || ((await openSession(base))?.token ?? '')
  const heard: Heard[] = []
  const closing = new AbortController()
  const ended = listen({
    base,
    token,
    lastEventId,
    signal: closing.signal,
    onOpen: () => {},
    onEvent: ({ id, data }) => void heard.push({ id, text: JSON.parse(data).text }),
  })
  const post = async (path: string, body: BodyInit, type = 'application/json') =>
    (
      await fetch(`${base}/${path}`, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${token}`, 'content-type': type },
      })
    ).status
  return {
    token,
    heard,
    send: (message: object) => post('messages', JSON.stringify(message)),
    upload: (id: string) => post(`media?id=${id}&kind=photo`, 'bytes of a photo', 'image/jpeg'),
    hears: (count: number) => expect.poll(() => heard.length, { timeout: 5_000, interval: 10 }).toBe(count),
    close: async () => {
      closing.abort()
      await ended
    },
  }
}

describe('a message from the page', () => {
  test('that the page sends again is heard once', async () => {
    const page = await aPage()
    const opened = { id: randomUUID(), opened: true }
    expect([await page.send(opened), await page.send(opened)]).toEqual([204, 204])
    await page.hears(1)
    const kept = await db.prisma.inbound.count()
    const safe = { id: randomUUID(), text: '1' }
    await Promise.all([page.send(safe), page.send(safe)])
    await page.hears(2)
    expect(await db.prisma.inbound.count()).toBe(kept + 1)
    await page.close()
  })

  test('with the id that another visitor used is a message of its own', async () => {
    const id = randomUUID()
    for (const page of [await aPage(), await aPage()]) {
      await page.send({ id, opened: true })
      await page.hears(1)
      await page.close()
    }
  })

  test('that cannot be read is refused', async () => {
    const page = await aPage()
    for (const bad of [
      {},
      { id: randomUUID() },
      { id: 'no-uuid', text: 'a' },
      { id: randomUUID(), text: '' },
    ])
      expect(await page.send(bad), JSON.stringify(bad)).toBe(400)
    await page.close()
  })
})

describe('a page that comes back', () => {
  test('hears what it missed, once and in order', async () => {
    const page = await aPage()
    await page.send({ id: randomUUID(), opened: true })
    await page.hears(1)
    await page.close()
    await page.send({ id: randomUUID(), text: '1' })
    await page.send({ id: randomUUID(), text: '1' })
    const back = await aPage({ token: page.token, lastEventId: page.heard[0]?.id ?? null })
    await back.hears(2)
    const whole = await aPage({ token: page.token })
    await whole.hears(3)
    expect(whole.heard).toEqual([...page.heard, ...back.heard])
    await Promise.all([back.close(), whole.close()])
  })
})

describe('a photo', () => {
  test('that the page sends again is kept once', async () => {
    const page = await aPage()
    await page.send({ id: randomUUID(), opened: true })
    await page.hears(1)
    const before = await db.prisma.attachment.count()
    const id = randomUUID()
    expect([await page.upload(id), await page.upload(id)]).toEqual([204, 204])
    await page.hears(2)
    expect(await db.prisma.attachment.count({ where: { status: 'kept' } })).toBe(before + 1)
    await page.close()
  })
})

describe('nobody is let in', () => {
  test('to a commune that is not there', async () => {
    expect(await openSession(`${url}/chat/khong-co`)).toBeNull()
  })

  test.each(['messages', 'media?id=1&kind=photo', 'stream'])(
    'to %s without a token, with a forged one, or one of another commune',
    async path => {
      const { token, close } = await aPage({ commune: 'dong-viet' })
      await close()
      for (const authorization of ['', 'Bearer giả', `Bearer ${token.slice(0, -4)}AAAA`, `Bearer ${token}`]) {
        const method = path === 'stream' ? 'GET' : 'POST'
        const headers = {
          authorization: encodeURI(authorization).replace('%20', ' '),
          'content-type': path === 'messages' ? 'application/json' : 'image/jpeg',
        }
        const response = await fetch(`${url}/chat/gia-phuc/${path}`, {
          method,
          headers,
          ...(method === 'POST' && { body: '{}' }),
        })
        expect(response.status).toBe(401)
        await response.body?.cancel()
      }
    },
  )
})
