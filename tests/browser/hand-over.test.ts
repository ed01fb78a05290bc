import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { t } from '../../locales/catalog.ts'
import { aRunningApp, password } from '../support/app.ts'
import { aReport } from '../support/builders.ts'
import { aBrowser } from '../support/chromium.ts'

const { url, db, vault } = await aRunningApp()
const browser = await aBrowser()

async function signIn(username: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' })
  const page = await context.newPage()
  await page.goto(`${url}/inbox`)
  await page.getByLabel(t('inbox.username')).fill(username)
  await page.locator('input[type=password]').fill(password)
  await page.getByRole('button', { name: t('inbox.sign_in') }).click()
  await page.getByRole('tab').first().waitFor()
  return page
}

const rowOf = (page: Page, ref: string) => page.getByRole('link').filter({ hasText: ref })
const routing = (page: Page) => page.getByRole('region', { name: t('routing.title') })

test('a case goes from the province to the commune, to 111, to another commune, and back up', async () => {
  const report = await aReport(db, vault, {
    level: 'P1',
    facts: { what: 'có người bị nhốt', childInvolved: 'yes' },
  })
  await db.prisma.report.update({ where: { id: report.id }, data: { desk: 'province' } })
  const [province, chief, neighbour] = [
    await signIn('gia-phuc.tinh'),
    await signIn('gia-phuc.chi-huy'),
    await signIn('dong-viet.truc'),
  ]
  expect(await rowOf(chief, report.ref).count()).toBe(0)

  await rowOf(province, report.ref).click()
  await routing(province).getByText(t('routing.conflict_note')).waitFor()
  await province.getByRole('button', { name: t('routing.release') }).click()
  await province.getByLabel(t('routing.release_reason')).fill('Không dính ai ở xã')
  await province
    .getByRole('group')
    .getByRole('button', { name: t('routing.release_confirm') })
    .click()
  await province.getByText(t('inbox.choose_case')).waitFor()
  await expect.poll(() => rowOf(province, report.ref).count()).toBe(0)

  await rowOf(chief, report.ref).click()
  await routing(chief).getByText('Không dính ai ở xã').waitFor()
  const hotline = routing(chief).locator('details').filter({ hasText: 'Tổng đài 111' }).first()
  await hotline.getByRole('button', { name: t('routing.hand_over') }).click()
  await chief.getByLabel(t('routing.hand_over_note')).fill('Đã gọi lúc 9 giờ')
  await chief.getByRole('button', { name: t('routing.hand_over_save') }).click()
  await routing(chief).getByText('Đã gọi lúc 9 giờ').waitFor()

  await routing(chief).getByText(t('routing.elsewhere'), { exact: true }).click()
  await chief.getByLabel(t('routing.choose'), { exact: true }).selectOption('other_commune')
  await chief.getByLabel(t('routing.choose_commune')).selectOption('dong-viet')
  await chief.getByRole('button', { name: t('routing.hand_over_commune_send') }).click()
  await routing(chief).getByText('DV-').waitFor()
  await neighbour
    .getByRole('link')
    .filter({ hasText: t('inbox.channel_commune') })
    .click()
  await routing(neighbour).getByText('Xã Gia Phúc chuyển tới').waitFor()
  await neighbour.getByRole('button', { name: t('inbox.acknowledge') }).click()
  await chief.getByText(t('inbox.event_acknowledged_there')).waitFor()

  await chief.getByRole('button', { name: t('routing.send_up') }).click()
  await chief.getByLabel(t('routing.send_up_reason'), { exact: true }).fill('Có người nhà cán bộ')
  await chief
    .getByRole('group')
    .getByRole('button', { name: t('routing.send_up_confirm') })
    .click()
  await expect.poll(() => rowOf(chief, report.ref).count()).toBe(0)
  await rowOf(province, report.ref).waitFor()
})
