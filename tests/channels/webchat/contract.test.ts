import { expect } from 'vitest'
import type { Channel, Part } from '../../../src/channels/channel.ts'
import { readToken } from '../../../src/channels/webchat/visitor.ts'
import { webchatChannel } from '../../../src/channels/webchat/webchat.ts'
import { conversationOf } from '../../../src/conversation/receive.ts'
import { systemClock } from '../../../src/shared/clock.ts'
import { openSession } from '../../../src/web/chat/channel-api.ts'
import { listen } from '../../../src/web/chat/listen.ts'
import { aRunningApp } from '../../support/app.ts'
import { isTold } from '../../support/builders.ts'
import { channelContract } from '../contract.ts'

const communeId = 'gia-phuc'
const { url, db, vault } = await aRunningApp()

/** A visitor with the page open. As in the product, a message is in the store before the channel is told of it. */
async function open() {
  const base = `${url}/chat/${communeId}`
  const token = (await openSession(base))?.token ?? ''
  const address = readToken({ vault, clock: systemClock }, `Bearer ${token}`, communeId)?.id ?? ''
  const conversationId = conversationOf(vault, { communeId, channel: 'webchat', address })
  const seen: Part[] = []
  const leave = new AbortController()
  const ended = listen({
    base,
    token,
    lastEventId: null,
    signal: leave.signal,
    onOpen: () => {},
    onEvent: ({ data }) => {
      const { text, buttons } = JSON.parse(data)
      seen.push({ text, buttons })
    },
  })
  const bell = webchatChannel(db)
  const channel: Channel = {
    ...bell,
    send: async (to, part) => {
      await isTold(db, vault, { communeId, conversationId, episodeId: to.key }, [part])
      await bell.send(to, part)
    },
  }
  return {
    channel,
    to: { communeId, conversationId, address },
    seen: async () => {
      const stored = await db.prisma.outbound.count({ where: { conversationId } })
      await expect.poll(() => seen.length, { interval: 5, timeout: 5_000 }).toBe(stored)
      return seen
    },
    secrets: [token],
    close: async () => {
      leave.abort()
      await ended
    },
  }
}

channelContract('Web chat', open, [])
