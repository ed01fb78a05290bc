import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientFor } from '../../../src/channels/telegram/client.ts'
import { connectWebhook, disconnectWebhook, showCommands } from '../../../src/channels/telegram/connect.ts'
import { type TelegramAccount, telegramChannel } from '../../../src/channels/telegram/telegram.ts'
import { type FakeTelegram, startFakeTelegram, telegramFaults } from '../../support/fake-telegram.ts'

let fake: FakeTelegram
beforeEach(async () => {
  fake = await startFakeTelegram()
})
afterEach(() => fake.close())

function channel(account: () => Promise<TelegramAccount>) {
  return telegramChannel({ apiRoot: `${fake.root}/`, timeoutMs: 500, accountOf: account })
}
function connected() {
  return channel(async () => ({ kind: 'account', token: fake.token, webhookSecret: 's' }))
}
const to = { communeId: 'gia-phuc', conversationId: 'c1', address: '900000001', key: 'k1' }
const part = { text: 'Xem https://example.org', buttons: [] }

describe('sending', () => {
  it('opens no link for a preview, which would tell a stranger that it was read', async () => {
    await connected().send(to, part)
    expect(fake.calls[0]?.payload).toMatchObject({ link_preview_options: { is_disabled: true } })
  })

  it('puts one button in a row', async () => {
    const buttons = ['Có', 'Không'].map(label => ({ label, payload: `#a.${label}` }))
    await connected().send(to, { text: 'Hỏi', buttons })
    expect(fake.calls[0]?.payload.reply_markup).toEqual({
      inline_keyboard: [
        [{ text: 'Có', callback_data: '#a.Có' }],
        [{ text: 'Không', callback_data: '#a.Không' }],
      ],
    })
  })

  it.each(['unknown_commune', 'not_connected'] as const)(
    'asks for a human when there is no bot: %s',
    async kind => {
      await expect(channel(async () => ({ kind })).send(to, part)).rejects.toMatchObject({
        kind: 'misconfigured',
      })
    },
  )

  it('is put off when the account cannot be read', async () => {
    const broken = channel(() => Promise.reject(new Error('no database')))
    await expect(broken.send(to, part)).rejects.toMatchObject({ kind: 'retry' })
  })
})

describe('a file', () => {
  const bytes = new Uint8Array(3000).fill(7)
  const fetchMedia = async (id: string) => connected().fetchMedia?.('gia-phuc', id)

  it.each([
    ['photos/file_1.jpg', 'image/jpeg'],
    ['voice/file_2.oga', 'audio/ogg'],
    ['videos/file_3.MP4', 'video/mp4'],
    ['documents/file_4', 'application/octet-stream'],
    ['documents/file_5.html', 'application/octet-stream'],
  ])('comes with its bytes and its kind: %s', async (path, mime) => {
    fake.keepFile('f1', path, bytes)
    const got = await fetchMedia('f1')
    expect(got?.mime).toBe(mime)
    expect(Buffer.from(got?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true)
  })

  it('larger than 20 MB is refused', async () => {
    fake.keepFile('f1', 'videos/file_1.mp4', new Uint8Array(20 * 1024 * 1024 + 1))
    await expect(fetchMedia('f1')).rejects.toMatchObject({ kind: 'refused', code: 'telegram_file_too_big' })
  })

  it.each([
    ['unknown to Telegram', telegramFaults.badRequest, 'refused'],
    ['while Telegram has a fault', telegramFaults.broken, 'retry'],
    ['while the connection breaks', telegramFaults.hangsUp, 'retry'],
    ['with a revoked token', telegramFaults.unauthorized, 'misconfigured'],
  ] as const)('%s is not fetched', async (_, fault, kind) => {
    fake.keepFile('f1', 'photos/file_1.jpg', bytes)
    fake.fail('getFile', fault)
    const error: unknown = await fetchMedia('f1').catch(thrown => thrown)
    expect(error).toMatchObject({ kind })
    expect(String(error)).not.toContain(fake.token)
  })
})

describe('connecting', () => {
  const api = () => clientFor({ apiRoot: fake.root, timeoutMs: 500 })(fake.token)

  it('tells Telegram where to call, with which secret, about what', async () => {
    await connectWebhook(api(), { url: 'https://xa.example.vn/webhooks/telegram/gia-phuc', secret: 's' })
    expect(fake.calls[0]?.payload).toEqual({
      url: 'https://xa.example.vn/webhooks/telegram/gia-phuc',
      secret_token: 's',
      allowed_updates: ['message', 'edited_message', 'callback_query'],
    })
  })

  it('drops nothing that waits when it goes over to polling', async () => {
    await disconnectWebhook(api())
    expect(fake.calls[0]).toEqual({ method: 'deleteWebhook', payload: {} })
  })

  it('says so when Telegram refuses', async () => {
    fake.fail('setWebhook', telegramFaults.unauthorized)
    const connecting = connectWebhook(api(), { url: 'https://xa.example.vn', secret: 's' })
    await expect(connecting).rejects.toMatchObject({ kind: 'misconfigured' })
  })

  it('goes on without a menu of commands', async () => {
    fake.fail('setMyCommands', telegramFaults.broken)
    await expect(
      showCommands(api(), [{ command: 'menu', description: 'Xem các mục' }]),
    ).resolves.toBeUndefined()
  })
})
