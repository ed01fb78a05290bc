import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { t } from '../../locales/catalog.ts'
import { aRunningApp } from '../support/app.ts'
import { aReport } from '../support/builders.ts'
import { aBrowser } from '../support/chromium.ts'
import { overflows, violations } from './page-checks.ts'
import { fillInSignIn, open, type Site } from './pages.ts'

const { url, db, vault } = await aRunningApp()
const site: Site = { url, browser: await aBrowser() }

const report = await aReport(db, vault, {
  level: 'P0',
  score: 80,
  facts: { what: 'Có người lạ rủ đi làm xa', where: 'Thôn Mẫu Một' },
  reasons: [{ rule: 'H1', label: 'Đang bị giữ', level: 'P0', words: 'bị nhốt' }],
  said: [{ content: { kind: 'text', text: 'cứu em, em bị nhốt' } }],
  told: [{ text: 'Đang nguy hiểm: gọi 113.', buttons: [] }],
})

type Shown = { width: number; scheme: 'light' | 'dark' }
const screens: readonly Shown[] = [
  { width: 360, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
]

// Our pages allow no foreign script; the checker is one.
const look = ({ width, scheme }: Shown, path: string) =>
  open(site, path, width, { colorScheme: scheme, bypassCSP: true })

/** Some builds of Chromium share their cookies between contexts: nobody stays signed in for the next test. */
async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('inbox.sign_out') }).click()
  await page.getByLabel(t('inbox.username')).waitFor()
}

describe.each(screens)('at $width px, $scheme', shown => {
  test('the inbox is accessible from sign-in to case, and nothing is cut off', async () => {
    const page = await look(shown, '/inbox')
    await page.getByLabel(t('inbox.username')).waitFor()
    expect(await violations(page)).toEqual([])
    await fillInSignIn(page, 'gia-phuc.truc')
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
    const page = await look(shown, '/inbox')
    await fillInSignIn(page, 'gia-phuc.chi-huy')
    await page.getByRole('link', { name: t('rules.link') }).click()
    const field = page.getByRole('spinbutton', { name: 'Có hung khí' })
    const apply = page.getByRole('button', { name: t('rules.apply') })
    await field.fill('31')
    await page.getByText(t('rules.not_valid')).waitFor()
    expect(await violations(page)).toEqual([])
    await field.fill(String(shown.width % 30))
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
    const page = await look(shown, '/chat/gia-phuc')
    await page.getByRole('log').getByText(t('welcome.safe_to_talk')).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
  })
})
