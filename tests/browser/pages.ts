import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { t } from '../../locales/catalog.ts'
import { password } from '../support/app.ts'

/** Where the product runs, and with which browser it is looked at. */
export type Site = { url: string; browser: Browser }

/** A page as somebody new sees it, who shares no cookies with those before. Sizes in CSS pixels. */
export async function open(
  { url, browser }: Site,
  path: string,
  width: number,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const viewport = { width, height: 800 }
  const context = await browser.newContext({ viewport, locale: 'vi-VN', ...options })
  const page = await context.newPage()
  await page.goto(url + path)
  return page
}

/** The inbox of an officer who has just signed in. */
export async function signIn(site: Site, username: string, width = 1280): Promise<Page> {
  const page = await open(site, '/inbox', width)
  await fillInSignIn(page, username)
  await page.getByRole('tab').first().waitFor()
  return page
}

export async function fillInSignIn(page: Page, username: string): Promise<void> {
  await page.getByLabel(t('inbox.username')).fill(username)
  await page.locator('input[type=password]').fill(password)
  await page.getByRole('button', { name: t('inbox.sign_in') }).click()
}
