import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { t } from '../../locales/catalog.ts'
import { aRunningApp, password } from '../support/app.ts'
import { aReport } from '../support/builders.ts'
import { aBrowser } from '../support/chromium.ts'

const { url, db, vault } = await aRunningApp()
const browser = await aBrowser()
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

const report = await aReport(db, vault, {
  level: 'P0',
  score: 80,
  facts: { what: 'Có người lạ rủ đi làm xa', where: 'Thôn Mẫu Một' },
  reasons: [{ rule: 'H1', label: 'Đang bị giữ', level: 'P0', words: 'bị nhốt' }],
  said: [{ content: { kind: 'text', text: 'cứu em, em bị nhốt' } }],
  told: [{ text: 'Đang nguy hiểm: gọi 113.', buttons: [] }],
})

type Shown = { width: number; scheme: 'light' | 'dark' }
const shown: readonly Shown[] = [
  { width: 360, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
]

async function open({ width, scheme }: Shown, path: string): Promise<Page> {
  const viewport = { width, height: 800 }
  // Our pages allow no foreign script; the checker is one.
  const context = await browser.newContext({
    viewport,
    colorScheme: scheme,
    locale: 'vi-VN',
    bypassCSP: true,
  })
  const page = await context.newPage()
  await page.goto(url + path)
  return page
}

async function signIn(page: Page, username = 'gia-phuc.truc'): Promise<void> {
  await page.getByLabel(t('inbox.username')).fill(username)
  await page.locator('input[type=password]').fill(password)
  await page.getByRole('button', { name: t('inbox.sign_in') }).click()
}

/** Some builds of Chromium share their cookies between contexts: nobody stays signed in for the next test. */
async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('inbox.sign_out') }).click()
  await page.getByLabel(t('inbox.username')).waitFor()
}

/** What WCAG 2.2 A and AA would say against the page. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run: (options: object) => Promise<Found> } }
    type Found = { violations: { id: string; nodes: { target: string[] }[] }[] }
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations: found } = await checker.run({ runOnly })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
  })
}

const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe.each(shown)('at $width px, $scheme', look => {
  test('the inbox is accessible from sign-in to case, and nothing is cut off', async () => {
    const page = await open(look, '/inbox')
    await page.getByLabel(t('inbox.username')).waitFor()
    expect(await violations(page)).toEqual([])
    await signIn(page)
    await page.getByText(report.ref).first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
    await page.getByRole('link').filter({ hasText: report.ref }).click()
    await page.getByText('cứu em, em bị nhốt').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
    await signOut(page)
  })

  test('the chief’s page of weights is accessible: nothing is applied that was not looked at first', async () => {
    const page = await open(look, '/inbox')
    await signIn(page, 'gia-phuc.chi-huy')
    await page.getByRole('link', { name: t('rules.link') }).click()
    const field = page.getByRole('spinbutton', { name: 'Có hung khí' })
    const apply = page.getByRole('button', { name: t('rules.apply') })
    await field.fill('31')
    await page.getByText(t('rules.not_valid')).waitFor()
    expect(await violations(page)).toEqual([])
    await field.fill(String(look.width % 30))
    await page.getByLabel(t('rules.reason')).fill('Một lý do đủ dài để thử')
    expect(await apply.isDisabled()).toBe(true)
    await page.getByRole('button', { name: t('rules.preview') }).click()
    await page.getByText(t('rules.preview_title')).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
    await apply.click()
    await page.getByText('Một lý do đủ dài để thử').first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
    await signOut(page)
  })

  test('the chat page is accessible', async () => {
    const page = await open(look, '/chat/gia-phuc')
    await page.getByRole('log').getByText(t('welcome.safe_to_talk')).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
  })
})
