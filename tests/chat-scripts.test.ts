import { spawn } from 'node:child_process'
import { openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { t } from '../locales/catalog.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/talks')

type Talk = {
  /** A code to come back with is given. */
  code: boolean
  /** What must be heard on the way; the last of them in the last answer. */
  heard: readonly string[]
}

/** All dialogues but that of staff: their code comes from an officer, and the terminal reaches none. */
const talks: Record<string, Talk> = {
  danger: { code: true, heard: [t('danger.code_word_kept'), t('danger.waiting')] },
  relative: { code: true, heard: [t('report.thanks'), t('report.goodbye')] },
  child: { code: false, heard: [t('child.numbers'), t('child.waiting')] },
  report: { code: true, heard: [t('report.thanks'), t('report.goodbye')] },
  returned: { code: true, heard: [t('returned.thanks'), t('returned.goodbye')] },
  offer: { code: true, heard: [t('offer.goodbye')] },
  learn: { code: false, heard: [t('learn.numbers_111'), t('menu.ask')] },
  'follow-up': { code: true, heard: [t('followUp.found'), t('followUp.added'), t('menu.ask')] },
  contact: { code: true, heard: [t('followUp.found'), t('contact.decoy'), t('menu.ask')] },
  language: { code: false, heard: [t('language.asked_hmong'), t('language.speak')] },
}

/** What the bot says when it could do nothing with a line. */
const lost = [
  t('common.not_understood'),
  t('common.lost_handed_over'),
  t('followUp.not_found'),
  t('contact.word_unfit'),
  t('learn.no_answer'),
]

const scripts = Object.keys(talks).flatMap(dialogue =>
  ['', '-no-tone-marks'].map(spelling => ({ script: `${dialogue}${spelling}.txt`, dialogue })),
)

/** `npm run chat < docs/talks/<script>`: what stands on the terminal, on one line. */
async function play(script: string): Promise<string> {
  const input = openSync(join(folder, script), 'r')
  const child = spawn(process.execPath, ['src/chat.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '' },
    stdio: [input, 'pipe', 'inherit'],
  })
  return oneLine(await text(child.stdout as NodeJS.ReadableStream))
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ')

test('every dialogue has its script with and without tone marks', () => {
  expect(readdirSync(folder).sort()).toEqual(scripts.map(({ script }) => script).sort())
  for (const { script } of scripts) {
    const words = readFileSync(join(folder, script), 'utf8')
    expect({ script, plain: /^[ -~\n]+$/.test(words) }).toEqual({
      script,
      plain: script.endsWith('-no-tone-marks.txt'),
    })
  }
})

describe('on the terminal', () => {
  test.each(scripts)(
    '$script reaches the end of its dialogue, understood in every line',
    async ({ script, dialogue }) => {
      const { code, heard } = talks[dialogue] as Talk
      const shown = await play(script)
      for (const words of heard) expect(shown).toContain(oneLine(words))
      expect(shown.slice(shown.lastIndexOf('›'))).toContain(oneLine(heard.at(-1) ?? ''))
      expect(/\d{4} \d{4} \d{4}/.test(shown)).toBe(code)
      for (const words of lost) expect(shown).not.toContain(oneLine(words))
    },
    120_000,
  )
})
