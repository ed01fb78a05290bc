import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isSigned } from '../../../src/channels/zalo/signature.ts'

const account = { appId: '4000000000000000001', oaSecretKey: 'khoa-cua-oa' }
const sha256 = (...parts: (string | Buffer)[]) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map(part => Buffer.from(part))))
    .digest('hex')

const plain = '{"event_name":"user_send_text","message":{"text":"chao"},"timestamp":"1790000000000"}'
const bodies: [string, string][] = [
  ['an ordinary body', plain],
  ['odd spacing', '{ "timestamp" :\t"1790000000000",\r\n  "message":{ "text" : "chao"} }\n'],
  ['letters with tone marks', '{"message":{"text":"cứu em với"},"timestamp":"1790000000000"}'],
  [
    'the same letters as separate marks',
    '{"message":{"text":"cứu em với"},"timestamp":"1790000000000"}'.normalize('NFD'),
  ],
  ['letters written as escapes', '{"message":{"text":"c\\u1ee9u \\/ em"},"timestamp":"1790000000000"}'],
  ['signs beyond the basic plane', '{"message":{"text":"🙏🏽"},"timestamp":"1790000000000"}'],
  ['an id beyond 2^53 as a number', '{"sender":{"id":7000000000000000001},"timestamp":1790000000000}'],
]

describe('a signature over the bytes as they came', () => {
  it.each(bodies)('holds for %s', (_, text) => {
    const signature = sha256(account.appId, text, '1790000000000', account.oaSecretKey)
    const signed = { body: Buffer.from(text), timestamps: ['1790000000000', undefined] }
    expect(isSigned({ ...signed, signature: `mac=${signature}` }, account)).toBe(true)
    expect(isSigned({ ...signed, signature }, account)).toBe(true)
  })

  it('holds for bytes that are no UTF-8', () => {
    const body = Buffer.from([0x7b, 0xff, 0xfe, 0x7d])
    const signature = sha256(account.appId, body, '1', account.oaSecretKey)
    expect(isSigned({ body, signature, timestamps: ['1'] }, account)).toBe(true)
  })

  it('does not hold once the body was written anew', () => {
    const spaced = '{ "timestamp": "1790000000000" }'
    const signature = sha256(account.appId, spaced, '1790000000000', account.oaSecretKey)
    const body = Buffer.from(JSON.stringify(JSON.parse(spaced)))
    expect(isSigned({ body, signature, timestamps: ['1790000000000'] }, account)).toBe(false)
  })
})

describe('the signed timestamp', () => {
  const signature = sha256(account.appId, plain, '222', account.oaSecretKey)
  const body = Buffer.from(plain)
  const cases: [string, (string | undefined)[], boolean][] = [
    ['that of the body', ['222', '111'], true],
    ['that of the header', ['111', '222'], true],
    ['that of the header alone', [undefined, '222'], true],
    ['neither', ['111', '333'], false],
    ['none given', [undefined, undefined], false],
  ]
  it.each(cases)('is %s', (_, timestamps, expected) => {
    expect(isSigned({ body, signature, timestamps }, account)).toBe(expected)
  })
})

describe('a signature is refused', () => {
  const body = Buffer.from(plain)
  const right = sha256(account.appId, plain, '1', account.oaSecretKey)
  const cases: [string, string | undefined][] = [
    ['that is missing', undefined],
    ['that is empty', ''],
    ['that is only the mark', 'mac='],
    ['that is cut short', right.slice(0, 63)],
    ['that is longer', `${right}0`],
    ['in capitals', right.toUpperCase()],
    ['made with another key', sha256(account.appId, plain, '1', 'khoa-khac')],
    ['made for another app', sha256('4000000000000000002', plain, '1', account.oaSecretKey)],
    ['with letters of two bytes', 'ậ'.repeat(64)],
  ]
  it.each(cases)('%s', (_, signature) => {
    expect(isSigned({ body, signature, timestamps: ['1'] }, account)).toBe(false)
  })
})
