import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { cached } from '../../src/shared/cached.ts'
import { every } from '../../src/shared/every.ts'
import { fold } from '../../src/shared/fold.ts'
import { openLog, withoutContent } from '../../src/shared/log.ts'

describe('folding', () => {
  const table: [string, string][] = [
    ['Đường Nguyễn Huệ', 'duong nguyen hue'],
    ['Cứu  em\n với', 'cuu em voi'],
    ['CỨU EM'.normalize('NFD'), 'cuu em'],
    [' ỡ ợ ẵ ', 'o o a'],
    ['', ''],
  ]
  test.each(table)('%j → %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('work that is done again and again', () => {
  const log = pino({ level: 'silent' })

  test('goes on after a failure, never twice at once, and stops only when what is under way is done', async () => {
    let [times, atOnce, most] = [0, 0, 0]
    const stop = every(
      1,
      'work',
      async () => {
        times += 1
        most = Math.max(most, ++atOnce)
        await new Promise(resolve => setTimeout(resolve, 5))
        atOnce -= 1
        if (times % 2 === 0) throw new Error('sometimes')
      },
      log,
    )
    await expect.poll(() => times).toBeGreaterThan(3)
    await stop()
    expect(atOnce).toBe(0)
    const done = times
    await new Promise(resolve => setTimeout(resolve, 30))
    expect([times, most]).toEqual([done, 1])
  })
})

describe('what is remembered', () => {
  test('is looked up again after its time, and a failure at once', async () => {
    let [now, looks, fails] = [0, 0, true]
    const look = cached(
      () => new Date(now),
      100,
      async key => {
        looks += 1
        if (fails) throw new Error('away')
        return `${key} ${looks}`
      },
    )
    await expect(look('a')).rejects.toThrow('away')
    fails = false
    expect(await Promise.all([look('a'), look('a'), look('b')])).toEqual(['a 2', 'a 2', 'b 3'])
    now = 99
    expect(await look('a')).toBe('a 2')
    now = 100
    expect(await look('a')).toBe('a 4')
  })

  test('does not grow without end, whatever keys come from outside', async () => {
    const look = cached(
      () => new Date(0),
      1_000,
      async key => key,
    )
    for (let i = 0; i < 25_000; i++) await look(`key ${i}`)
    expect(await look('key 0')).toBe('key 0')
  })
})

describe('an error in the log', () => {
  test('is told by its name, code and place, never by its message', () => {
    const lines: string[] = []
    const log = openLog('info', { write: line => void lines.push(line) })
    const err = Object.assign(new TypeError('Không đọc được “lời kể riêng”\n  dòng hai của lời kể'), {
      code: 'E1',
      detail: 'lời kể',
    })
    log.error({ err }, 'failed')
    log.error({ error: err }, 'failed')
    log.warn({ err: 'lời kể riêng' }, 'failed')
    expect(lines.join('')).not.toMatch(/lời kể|dòng hai/)
    expect(JSON.parse(lines[0] ?? '').err).toMatchObject({ name: 'TypeError', code: 'E1' })
    expect(lines[0]).toContain('small-parts.test.ts')
    expect(withoutContent('lời kể')).toEqual({ name: 'string' })
  })

  test('whose message looks like a place in the code is still not told', () => {
    const err = new Error('x\n    at lời kể riêng')
    expect(JSON.stringify(withoutContent(err))).not.toContain('lời kể')
  })

  test('without words of our own beside it does not get its message as words', () => {
    const lines: string[] = []
    const log = openLog('info', { write: line => void lines.push(line) })
    log.error({ err: new Error('lời kể riêng') })
    log.error(new Error('lời kể riêng'))
    expect(lines).toHaveLength(2)
    expect(lines.join('')).not.toContain('lời kể')
  })
})
