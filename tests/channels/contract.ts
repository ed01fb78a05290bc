import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Channel, type Part, type Recipient, SendError } from '../../src/channels/channel.ts'
import { fit as fitted } from '../../src/channels/fit.ts'

/** A channel with somebody at the other end of it. */
export type Subject = {
  channel: Channel
  /** How to reach that person; every `key` is a message of its own. */
  to: Omit<Recipient, 'key'>
  /** What the person has on the screen, oldest first. */
  seen(): readonly Part[] | Promise<readonly Part[]>
  /** What no error may tell: tokens, secrets. The address and the text are looked for in any case. */
  secrets: readonly string[]
  close(): Promise<void>
}

/** Something that goes wrong at the provider, and what `send` then says. */
export type FaultCase<S extends Subject> = {
  fault: string
  cause(subject: S): void | Promise<void>
  kind: SendError['kind']
  retryAfterMs?: number
}

/**
 * What every channel promises, run for each of them: `channelContract('Telegram', open, faults)`. `open` makes
 * a fresh subject for each test. A channel without a provider has no faults; one with a provider names at
 * least a time-out, whose outcome is unknown.
 */
export function channelContract<S extends Subject>(
  name: string,
  open: () => Promise<S>,
  faults: readonly FaultCase<S>[],
): void {
  describe(`${name} as a channel`, () => {
    let subject: S
    beforeEach(async () => {
      subject = await open()
    })
    afterEach(() => subject.close())

    it('can show a message of a sensible size', () => {
      const limits = subject.channel.capabilities
      expect(limits.textLength).toBeGreaterThanOrEqual(200)
      expect(limits.textLength).toBeLessThanOrEqual(100_000)
      for (const count of [limits.buttons, limits.buttonLabelLength, limits.payloadBytes])
        expect(Number.isInteger(count) && count >= 0).toBe(true)
      if (limits.buttons > 0) expect(limits.buttonLabelLength).toBeGreaterThanOrEqual(10)
      if (limits.buttons > 0) expect(limits.payloadBytes).toBeGreaterThanOrEqual(48)
    })

    it('shows Vietnamese as it was written', async () => {
      const text =
        'Bà con đừng sợ: mình có thể gọi số này bất cứ lúc nào, kể cả nửa đêm. Ở đây có người nghe ạ 🙏'
      await send(subject, { text: text.normalize('NFC'), buttons: [] })
      expect(await subject.seen()).toEqual([{ text: text.normalize('NFC'), buttons: [] }])
    })

    it('shows text that looks like markup as it is', async () => {
      const text = '<b>đậm</b> *sao* _gạch_ [chữ](https://example.org) &amp; {{lỗ}} 1 < 2'
      await send(subject, { text, buttons: [] })
      expect(await subject.seen()).toEqual([{ text, buttons: [] }])
    })

    it('takes a message at the limits whole, with all its buttons', async () => {
      const part = largest(subject.channel)
      await send(subject, part)
      expect(await subject.seen()).toEqual([part])
    })

    it('shows messages in the order in which they were sent', async () => {
      for (const text of ['một', 'hai', 'ba']) await send(subject, { text, buttons: [] })
      expect((await subject.seen()).map(part => part.text)).toEqual(['một', 'hai', 'ba'])
    })

    it('shows every word and every choice of whatever `fit` makes for it', async () => {
      const text = 'Bà con nghe ai rủ đi làm xa, lương cao, thì hỏi lại cho kỹ.\n'.repeat(200)
      const choices = Array.from({ length: 12 }, (_, at) => ({
        label: `Thôn số ${at + 1}`,
        payload: `#a.${at}`,
      }))
      for (const words of [text, 'Ở đâu ạ?']) {
        const parts = fitted({ text: words, choices }, subject.channel.capabilities)
        for (const part of parts) await send(subject, part)
      }
      const shown = (await subject.seen()).flatMap(part => [part.text, ...part.buttons.map(one => one.label)])
      expect(wordsOf(shown.join('\n')).join(' ')).toContain(wordsOf(text).join(' '))
      for (const { label } of choices)
        expect(shown.filter(line => line.includes(label)).length).toBeGreaterThan(0)
    })

    it.each(faults)('$fault: $kind', async ({ cause, kind, retryAfterMs }) => {
      await cause(subject)
      const error = await failure(send(subject, secretPart(subject.channel)))
      expect(error).toBeInstanceOf(SendError)
      expect(error).toMatchObject({ kind, ...(retryAfterMs !== undefined && { retryAfterMs }) })
    })

    it.each(faults)('$fault: the error tells neither who, nor what, nor a secret', async ({ cause }) => {
      await cause(subject)
      const error = await failure(send(subject, secretPart(subject.channel)))
      const told = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)
      const { text, buttons } = secretPart(subject.channel)
      const hidden = [subject.to.address, text, ...buttons.map(one => one.label), ...subject.secrets]
      for (const secret of hidden) expect(told).not.toContain(secret)
    })

    if (faults.length > 0)
      it('says of a time-out that the outcome is unknown', () => {
        const timeOut = faults.find(({ fault }) => fault === 'a time-out')
        expect(timeOut).toMatchObject({ kind: 'unknown' })
      })
  })
}

/** Words that must not turn up in an error. */
function secretPart({ capabilities }: Channel): Part {
  const button = { label: 'nút riêng', payload: '#report:where.yes' }
  return { text: 'lời kể riêng của một người', buttons: capabilities.buttons > 0 ? [button] : [] }
}

let keys = 0
function send(subject: Subject, part: Part): Promise<void> {
  keys += 1
  const key = `00000000-0000-4000-8000-${String(keys).padStart(12, '0')}`
  return subject.channel.send({ ...subject.to, key }, part)
}

async function failure(sending: Promise<void>): Promise<unknown> {
  return sending.then(
    () => expect.fail('the message was accepted'),
    error => error,
  )
}

function largest({ capabilities }: Channel): Part {
  const { textLength, buttons, buttonLabelLength, payloadBytes } = capabilities
  return {
    text: 'đường xa '
      .repeat(textLength)
      .slice(0, textLength - 1)
      .replace(/ $/u, 'a')
      .concat('.'),
    buttons: Array.from({ length: buttons }, (_, at) => ({
      label: `${at}${'ậ'.repeat(Math.min(buttonLabelLength, 100) - 1)}`,
      payload: `#${at}.${'y'.repeat(Math.min(payloadBytes, 1000) - 3)}`,
    })),
  }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean)
}
