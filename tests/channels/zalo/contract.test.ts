import { type FakeZalo, fakeZalo } from '../../support/fake-zalo/fake-zalo.ts'
import type { Knobs } from '../../support/fake-zalo/world.ts'
import { channelContract, type FaultCase } from '../contract.ts'
import { connectedTo, memoryStore, person } from './setup.ts'

type Zalo = Awaited<ReturnType<typeof open>>

function opening(knobs: Partial<Knobs>) {
  return async () => {
    const zalo = fakeZalo({ knobs })
    const { channel, settings } = await connectedTo(zalo, memoryStore(), { timeoutMs: 500 })
    return {
      zalo,
      channel,
      to: { communeId: 'gia-phuc', conversationId: 'c1', address: person },
      seen: () =>
        zalo.messagesTo(person).map(({ text, buttons }) => ({
          text,
          buttons: buttons.map(({ title, payload }) => ({ label: title, payload })),
        })),
      secrets: [settings.accessToken, settings.refreshToken, settings.appSecret, settings.oaSecretKey],
      close: zalo.stop,
    }
  }
}
const open = opening({})

const failing = (...faults: Parameters<FakeZalo['failNextSend']>) => {
  return ({ zalo }: Zalo) => zalo.failNextSend(...faults)
}
const turning = (knobs: Partial<Knobs>) => {
  return ({ zalo }: Zalo) => void Object.assign(zalo.knobs, knobs)
}

const faults: FaultCase<Zalo>[] = [
  { fault: 'a time-out', cause: failing('time_out_after_accepting'), kind: 'unknown' },
  { fault: 'a bad gateway', cause: failing('bad_gateway'), kind: 'unknown' },
  { fault: 'a bad gateway after accepting', cause: failing('bad_gateway_after_accepting'), kind: 'unknown' },
  { fault: 'a broken reply', cause: failing('broken_reply'), kind: 'unknown' },
  { fault: 'a connection lost on the way', cause: failing('cut_off'), kind: 'unknown' },
  { fault: 'a server that is not there', cause: ({ zalo }) => zalo.stop(), kind: 'retry' },
  { fault: 'too many calls', cause: turning({ perMinute: 0 }), kind: 'retry', retryAfterMs: 60_000 },
  { fault: 'a silent person', cause: ({ zalo }) => zalo.refuse(person, -230), kind: 'gone' },
  { fault: 'a package too small', cause: turning({ package: 'basic' }), kind: 'misconfigured' },
  { fault: 'both paths closed', cause: turning({ closedToApi: true }), kind: 'misconfigured' },
  { fault: 'a revoked grant', cause: ({ zalo }) => zalo.revoke(), kind: 'misconfigured' },
  { fault: 'an unknown code', cause: failing(-9_999), kind: 'retry' },
]

channelContract('Zalo', open, faults)
channelContract('Zalo for an account of government', opening({ oaType: 4 }), [])
