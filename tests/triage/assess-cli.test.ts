import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const cli = fileURLToPath(new URL('../../src/triage/assess-cli.ts', import.meta.url))

function run(input: string, ...args: string[]) {
  const { stdout, status } = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' })
  return { status, stdout, lines: stdout.trim().split('\n') }
}

const line = (value: object) => `${JSON.stringify(value)}\n`

test('each line is judged, in order, with history and answers', () => {
  const { status, lines } = run(
    line({ id: 'a', text: 'cứu em với' }) +
      line({ id: 'b', text: 'cảm ơn ạ', history: ['em bị nhốt, cứu em'] }) +
      line({ id: 'c', text: 'dạ', context: { dangerNow: 'yes' } }) +
      line({ id: 'd', text: 'số 111 có mất tiền không ạ' }),
  )
  const found = lines.map(json => JSON.parse(json))
  expect(found.map(({ id, level }) => [id, level])).toEqual([
    ['a', 'P0'],
    ['b', 'P0'],
    ['c', 'P0'],
    ['d', 'P3'],
  ])
  expect(Object.keys(found[0])).toEqual(['id', 'level', 'score', 'intents', 'reasons'])
  expect(status).toBe(0)
})

test('a bad line is answered in place and the rest goes on; the exit code tells', () => {
  const { status, lines } = run(`not json\n${line({ id: 'b' })}${line({ id: 'c', text: 'SOS' })}`)
  const found = lines.map(json => JSON.parse(json))
  expect(found[0]).toEqual({ error: 'not JSON' })
  expect(found[1]).toMatchObject({ id: 'b', error: expect.stringContaining('text') })
  expect(found[2]).toMatchObject({ id: 'c', level: 'P0' })
  expect(status).toBe(1)
})

test('--explain says why, for a person to read', () => {
  const { stdout } = run(line({ id: 'a', text: 'cứu em với' }), '--explain')
  expect(stdout).toContain('Kêu cứu (H1.plea): cứu em')
})
