import { expect, test } from 'vitest'
import { t } from '../../locales/catalog.ts'
import { aRunningApp } from '../support/app.ts'
import { aBrowser } from '../support/chromium.ts'
import { hears, taps, writes } from './chat-page.ts'
import { open, type Site, signIn } from './pages.ts'
import { shoot, shootTalk } from './screenshot.ts'

const site: Site = { url: (await aRunningApp()).url, browser: await aBrowser() }

test('a report reaches the open inbox, is acknowledged and answered, and the answer reaches the chat', async () => {
  const officer = await signIn(site, 'gia-phuc.truc')
  const stranger = await signIn(site, 'dong-viet.truc')
  const person = await open(site, '/chat/gia-phuc', 360)

  await hears(person, t('welcome.safe_to_talk'))
  await taps(person, t('welcome.safe'))
  await hears(person, t('menu.ask'))
  await taps(person, t('menu.report'))
  await hears(person, t('report.danger'))
  await writes(person, 'khong')
  await hears(person, t('report.child'))
  await writes(person, 'có')
  await hears(person, t('report.source'))
  await taps(person, t('report.source_heard'))
  await hears(person, t('report.what'))
  await writes(person, 'co ba la hay ru con gai trong xom di lam xa')
  await hears(person, t('report.where'))
  await writes(person, 'thôn mẫu một')
  await hears(person, t('report.when'))
  await writes(person, '1')
  await hears(person, t('report.who'))
  await writes(person, 'bỏ qua')
  await hears(person, t('report.identity'))
  await writes(person, 'ẩn danh')
  await hears(person, t('report.attachment'))
  await writes(person, 'bỏ qua')
  await hears(person, t('report.code_saved'))

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
  await shootTalk(person, 'report')

  await writes(person, 'vâng ạ')
  await officer.getByText('vâng ạ').waitFor()

  await stranger.reload()
  await stranger.getByText(t('inbox.empty_unacknowledged')).waitFor()
  expect(await stranger.getByRole('link').filter({ hasText: 'Thôn Mẫu Một' }).count()).toBe(0)
  await stranger.goto(officer.url())
  await stranger.getByText(t('inbox.failed_case_missing')).waitFor()

  const phone = await signIn(site, 'gia-phuc.chi-huy', 360)
  await phone.goto(officer.url())
  await phone.getByText('vâng ạ').waitFor()
  await shoot(phone, 'inbox-case-360')
})
