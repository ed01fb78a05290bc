import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { t } from '../../locales/catalog.ts'
import { aRunningApp, password } from '../support/app.ts'
import { aBrowser } from '../support/chromium.ts'

const { url } = await aRunningApp()
const browser = await aBrowser()
const shots = process.env.SCREENSHOTS

async function open(path: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'vi-VN' })
  const page = await context.newPage()
  await page.goto(url + path)
  return page
}

async function shoot(page: Page, name: string): Promise<void> {
  if (!shots) return
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: `${shots}/${name}.png` })
}

async function signIn(username: string, width = 1280): Promise<Page> {
  const page = await open('/inbox', width)
  await page.getByLabel(t('inbox.username')).fill(username)
  await page.locator('input[type=password]').fill(password)
  await page.getByRole('button', { name: t('inbox.sign_in') }).click()
  await page.getByRole('tab').first().waitFor()
  return page
}

/** The last message of the bot in the chat, once it contains these words. */
async function hears(person: Page, words: string): Promise<void> {
  await person.getByRole('log').getByText(words, { exact: false }).last().waitFor()
}

async function writes(person: Page, words: string): Promise<void> {
  await person.getByLabel(t('chat.write')).fill(words)
  await person.getByRole('button', { name: t('chat.send'), exact: true }).click()
}

test('a report reaches the open inbox, is acknowledged and answered, and the answer reaches the chat', async () => {
  const officer = await signIn('gia-phuc.truc')
  const stranger = await signIn('dong-viet.truc')
  const person = await open('/chat/gia-phuc', 360)
  await shoot(officer, 'inbox-empty-1280')

  await hears(person, t('welcome.safe_to_talk'))
  await shoot(person, 'chat-welcome-360')
  await person.getByRole('button', { name: t('welcome.safe'), exact: true }).click()
  await person.getByRole('button', { name: t('menu.report'), exact: true }).click()
  await hears(person, t('report.danger'))
  await writes(person, 'khong')
  await hears(person, t('report.child'))
  await writes(person, 'có')
  await hears(person, t('report.what'))
  await writes(person, 'co ba la hay ru con gai trong xom di lam xa')
  await hears(person, t('report.where'))
  await writes(person, 'thôn mẫu một')
  await hears(person, t('report.when'))
  await writes(person, '1')
  await hears(person, t('report.who'))
  await writes(person, 'bỏ qua')
  await hears(person, t('report.source'))
  await writes(person, '1')
  await hears(person, t('report.identity').split('\n')[0] ?? '')
  await writes(person, 'ẩn danh')
  await hears(person, t('report.attachment'))
  await writes(person, 'bỏ qua')
  await hears(person, t('report.code_saved'))
  await shoot(person, 'chat-filed-360')

  const row = officer.getByRole('link').filter({ hasText: 'Thôn Mẫu Một' })
  await row.waitFor()
  await shoot(officer, 'inbox-queue-1280')
  await row.click()
  await officer.getByRole('button', { name: t('inbox.acknowledge') }).click()
  await officer.getByText(t('inbox.reply_to', { channel: t('inbox.channel_webchat') })).waitFor()
  await officer.getByLabel(t('inbox.reply_text')).fill('Cảm ơn bác, chúng tôi đã đọc tin.')
  await officer.getByRole('button', { name: t('inbox.reply_next') }).click()
  await officer.getByRole('button', { name: t('inbox.reply_send') }).click()
  await hears(person, 'Cảm ơn bác, chúng tôi đã đọc tin.')
  await shoot(officer, 'inbox-case-1280')
  await shoot(person, 'chat-answered-360')

  await writes(person, 'vâng ạ')
  await officer.getByText('vâng ạ').waitFor()

  await stranger.reload()
  await stranger.getByText(t('inbox.empty_unacknowledged')).waitFor()
  expect(await stranger.getByRole('link').filter({ hasText: 'Thôn Mẫu Một' }).count()).toBe(0)
  await shoot(stranger, 'inbox-other-commune-1280')
  await stranger.goto(officer.url())
  await stranger.getByText(t('inbox.failed_case_missing')).waitFor()

  const phone = await signIn('gia-phuc.chi-huy', 360)
  await shoot(phone, 'inbox-queue-360')
  await phone.goto(officer.url())
  await phone.getByText('vâng ạ').waitFor()
  await shoot(phone, 'inbox-case-360')
})
