import { telegramChannel } from '../../../src/channels/telegram/telegram.ts'
import { type Fault, startFakeTelegram, telegramFaults } from '../../support/fake-telegram.ts'
import { channelContract, type FaultCase } from '../contract.ts'

type Telegram = Awaited<ReturnType<typeof open>>

async function open() {
  const fake = await startFakeTelegram()
  const to = { communeId: 'gia-phuc', conversationId: 'c1', address: '900000001' }
  const bot = { kind: 'account', token: fake.token, webhookSecret: 'bi-mat-webhook' } as const
  return {
    fake,
    to,
    channel: telegramChannel({ apiRoot: fake.root, timeoutMs: 300, accountOf: async () => bot }),
    seen: () => fake.messagesTo(to.address).map(({ text, buttons }) => ({ text, buttons })),
    secrets: [fake.token, bot.webhookSecret],
    close: fake.close,
  }
}

function failing(fault: Fault) {
  return ({ fake }: Telegram) => fake.fail('sendMessage', fault)
}

const quoting: Fault = {
  kind: 'refuses',
  status: 400,
  description: 'Bad Request: 900000001 may not read "lời kể riêng của một người"',
}

const faults: FaultCase<Telegram>[] = [
  { fault: 'too many messages', cause: failing(telegramFaults.tooMany), kind: 'retry', retryAfterMs: 3000 },
  { fault: 'the person blocked the bot', cause: failing(telegramFaults.blocked), kind: 'gone' },
  { fault: 'no such chat', cause: failing(telegramFaults.noChat), kind: 'gone' },
  {
    fault: 'a message that Telegram will not take',
    cause: failing(telegramFaults.badRequest),
    kind: 'refused',
  },
  { fault: 'a refusal that quotes the message', cause: failing(quoting), kind: 'refused' },
  { fault: 'a revoked token', cause: failing(telegramFaults.unauthorized), kind: 'misconfigured' },
  { fault: 'a token of no bot', cause: failing(telegramFaults.unknownBot), kind: 'misconfigured' },
  { fault: 'an error of the server', cause: failing(telegramFaults.broken), kind: 'unknown' },
  { fault: 'a broken reply', cause: failing(telegramFaults.garbage), kind: 'unknown' },
  { fault: 'a connection lost on the way', cause: failing(telegramFaults.hangsUp), kind: 'unknown' },
  { fault: 'a time-out', cause: failing(telegramFaults.silent), kind: 'unknown' },
  { fault: 'a server that is not there', cause: ({ fake }) => fake.close(), kind: 'retry' },
]

channelContract('Telegram', open, faults)
