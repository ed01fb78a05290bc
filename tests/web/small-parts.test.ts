import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { chat } from '../../locales/vi/chat.ts'
import { mediaKindOf } from '../../src/web/chat/limits.ts'
import { naps } from '../../src/web/chat/naps.ts'
import { say } from '../../src/web/chat/words.ts'
import { communeName } from '../../src/web/shared/commune-name.ts'
import { uuid } from '../../src/web/shared/uuid.ts'

describe('an id made in the browser', () => {
  it('is a version 4 UUID that the server accepts, and never the same', () => {
    const made = Array.from({ length: 500 }, uuid)
    for (const id of made) expect(z.uuidv4().safeParse(id).success).toBe(true)
    expect(new Set(made).size).toBe(500)
  })
})

describe('the words of the chat page', () => {
  it('fill their holes', () => {
    expect(say('channel_of', { name: communeName('Xã Mẫu') })).toBe('Kênh tin nhắn của Công an xã Mẫu')
  })

  it('are in composed letters, as phones show them best', () => {
    expect(Object.values(chat).filter(text => text !== text.normalize('NFC'))).toEqual([])
  })
})

describe('a commune inside a sentence', () => {
  it.each([
    ['Xã Mẫu', 'xã Mẫu'],
    ['Đặc khu Mẫu', 'đặc khu Mẫu'],
    ['Phường Mẫu', 'phường Mẫu'],
    ['Mẫu', 'xã Mẫu'],
  ])('%s is written %s', (name, written) => {
    expect(communeName(name)).toBe(written)
  })
})

describe('a file', () => {
  it.each([
    ['image/jpeg', 'photo'],
    ['audio/ogg', 'voice'],
    ['video/mp4', 'video'],
    ['application/pdf', 'file'],
    ['', 'file'],
  ])('of type "%s" is sent as %s', (mime, kind) => {
    expect(mediaKindOf(mime)).toBe(kind)
  })
})

describe('a pause between tries', () => {
  it('ends early for all who wait when there is a reason', async () => {
    const rest = naps()
    const both = Promise.all([rest.pause(60_000), rest.pause(60_000)])
    rest.wake()
    await expect(both).resolves.toHaveLength(2)
  })

  it('ends by itself', async () => {
    await expect(naps().pause(1)).resolves.toBeUndefined()
  })
})
