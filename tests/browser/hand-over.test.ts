import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { t } from '../../locales/catalog.ts'
import { aRunningApp } from '../support/app.ts'
import { aReport } from '../support/builders.ts'
import { aBrowser } from '../support/chromium.ts'
import { type Site, signIn } from './pages.ts'

const { url, db, vault } = await aRunningApp()
const site: Site = { url, browser: await aBrowser() }

const rowOf = (page: Page, ref: string) => page.getByRole('link').filter({ hasText: ref })
const routing = (page: Page) => page.getByRole('region', { name: t('routing.title') })

test('a case goes from the province to the commune, to 111, to another commune, and back up', async () => {
  const report = await aReport(db, vault, {
    level: 'P1',
    facts: { what: 'có người bị nhốt', childInvolved: 'yes' },
  })
  await db.prisma.report.update({ where: { id: report.id }, data: { desk: 'province' } })
  const [province, chief, neighbours, provinceThere] = [
    await signIn(site, 'gia-phuc.tinh'),
    await signIn(site, 'gia-phuc.chi-huy'),
    await signIn(site, 'dong-viet.truc'),
    await signIn(site, 'dong-viet.tinh'),
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
  await routing(chief).getByRole('listitem').filter({ hasText: 'Đồng Việt' }).waitFor()
  // What the province read once, only the province reads over there.
  expect(await routing(chief).getByText('DV-').count()).toBe(0)
  const fromAnotherCommune = { hasText: t('inbox.channel_commune') }
  await provinceThere.getByRole('link').filter(fromAnotherCommune).click()
  await routing(provinceThere).getByText('Xã Gia Phúc chuyển tới').waitFor()
  expect(await neighbours.getByRole('link').filter(fromAnotherCommune).count()).toBe(0)
  await provinceThere.getByRole('button', { name: t('inbox.acknowledge') }).click()
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
