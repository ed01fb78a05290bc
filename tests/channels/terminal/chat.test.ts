import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

/** `npm run chat` with piped input. */
async function chat(input: string): Promise<string> {
  const child = spawn(process.execPath, ['src/chat.ts', '--commune', 'gia-phuc'], {
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(input)
  return text(child.stdout)
}

const scenario = readFileSync(new URL('../../scenarios/report-anonymous.txt', import.meta.url), 'utf8')
const lines = scenario.split('\n')

test('piped lines are messages or labels of buttons, and the transcript is that of the scenario', async () => {
  const typed = lines
    .filter(line => line.startsWith('› ') && !line.includes('('))
    .map(line => line.slice(2).replace(/^\[|\]$/g, ''))
  const printed = await chat(`${typed.join('\n')}\n`)
  for (const line of typed) expect(printed).toContain(`› ${line}\n`)
  expect(sentencesOf(printed)).toEqual(sentencesOf(scenario))
}, 60_000)

/** The bot's words without marks of layout, choices, numbers and codes. */
function sentencesOf(transcript: string): string[] {
  return transcript
    .split('\n')
    .filter(line => !/^[›#!]/.test(line) && !/^ +(\[|\d+\. )/.test(line))
    .map(line =>
      line
        .replace(/^‹ /, '')
        .replace(/\d{4} \d{4} \d{4}|\{code\}/, '')
        .trim(),
    )
    .filter(Boolean)
}
