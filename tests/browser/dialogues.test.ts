import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { t } from '../../locales/catalog.ts'
import { aRunningApp } from '../support/app.ts'
import { aBrowser } from '../support/chromium.ts'
import { hears, taps, writes } from './chat-page.ts'
import { overflows, violations } from './page-checks.ts'
import { open, type Site, signIn } from './pages.ts'
import { shoot, shootTalk } from './screenshot.ts'

const site: Site = { url: (await aRunningApp()).url, browser: await aBrowser() }

/** Somebody who opened the chat page on a small phone. */
async function aPerson(): Promise<Page> {
  const person = await open(site, '/chat/gia-phuc', 360, { bypassCSP: true })
  await hears(person, t('welcome.safe_to_talk'))
  return person
}

async function atTheMenu(): Promise<Page> {
  const person = await aPerson()
  await taps(person, t('welcome.safe'))
  await hears(person, t('menu.ask'))
  return person
}

/** The end of a dialogue: its last words stand there, and the page with them is accessible and cut off nowhere. */
async function ends(person: Page, name: string, words: string): Promise<void> {
  await hears(person, words)
  expect(await violations(person)).toEqual([])
  expect(await overflows(person)).toBe(false)
  await shootTalk(person, name)
}

/** What an officer reads on the page for it, to be said to one staff member. */
async function aStaffCode(): Promise<string> {
  const officer = await signIn(site, 'gia-phuc.truc')
  await officer.getByRole('link', { name: t('staffAccess.link') }).click()
  await officer.getByRole('button', { name: t('staffAccess.issue') }).click()
  const told = await officer
    .getByText(/\d{4} \d{4}/)
    .first()
    .textContent()
  await shoot(officer, 'staff-code')
  return told?.match(/\d{4} \d{4}/)?.[0] ?? ''
}

test('all eight errands of the menu can be reached with a thumb, and none is cut off', async () => {
  const person = await atTheMenu()
  const choices = person.getByRole('button', { disabled: false }).locator('.choice:scope')
  expect(await choices.count()).toBe(8)
  for (const choice of await choices.all()) {
    const box = await choice.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(await choice.evaluate(node => node.scrollWidth > node.clientWidth)).toBe(false)
  }
  await ends(person, 'menu', t('menu.ask'))
})

test('somebody in danger says where they are, how to come to them, and agrees on a code word', async () => {
  const person = await atTheMenu()
  await taps(person, t('menu.help'))
  await hears(person, t('danger.need'))
  await taps(person, t('danger.need_police'))
  await hears(person, t('danger.place'))
  await writes(person, 'Phòng trọ tầng hai, sau chợ Gạo')
  await hears(person, t('danger.hurt'))
  await taps(person, t('danger.hurt_yes'))
  await hears(person, t('danger.uniform'))
  await taps(person, t('danger.uniform_no'))
  await hears(person, t('danger.may_call'))
  await taps(person, t('danger.call_no'))
  await hears(person, t('danger.waiting'))
  await taps(person, t('danger.code_word'))
  await hears(person, t('danger.code_word_ask'))
  await writes(person, 'quả vải')
  await hears(person, t('danger.code_word_kept'))
  await ends(person, 'danger', t('danger.waiting'))
})

test('a child that cries for help is asked little and told that it is not to blame', async () => {
  const person = await aPerson()
  await writes(person, 'con moi 12 tuoi, chu ay nhot con trong phong, cuu con voi')
  await hears(person, t('child.near'))
  await taps(person, t('common.no'))
  await hears(person, t('child.place'))
  await writes(person, 'nhà chú ấy gần trường, có cây nhãn to')
  await hears(person, t('child.adult'))
  await writes(person, 'cô chủ nhiệm')
  await hears(person, t('child.hurt'))
  await taps(person, t('common.yes'))
  await ends(person, 'child', t('child.waiting'))
})

test('somebody who came back says what they need and whom it may be told', async () => {
  const person = await atTheMenu()
  await taps(person, t('menu.returned'))
  await hears(person, t('returned.state'))
  await taps(person, t('returned.state_no_shelter'))
  await hears(person, t('returned.with_children'))
  await taps(person, t('common.no'))
  await hears(person, t('returned.needs'))
  await writes(person, t('returned.need_shelter'))
  await hears(person, t('returned.needs_more'))
  await writes(person, t('returned.need_health'))
  await hears(person, t('returned.needs_more'))
  await writes(person, t('returned.enough'))
  await hears(person, t('returned.meets'))
  await taps(person, t('returned.meets_woman'))
  await hears(person, t('returned.consent_health'))
  await taps(person, t('returned.consent_yes'))
  await hears(person, t('returned.consent_culture_office'))
  await taps(person, t('returned.consent_no'))
  await hears(person, t('returned.reach'))
  await taps(person, t('returned.reach_here'))
  await hears(person, t('returned.window'))
  await writes(person, 'buổi trưa')
  await hears(person, t('report.code_saved'))
  await taps(person, t('report.saved'))
  await hears(person, t('report.filed'))
  await taps(person, t('report.done'))
  await ends(person, 'returned', t('returned.goodbye'))
})

test('a village head who gives the code of an officer reports at once', async () => {
  const person = await atTheMenu()
  await writes(person, 'báo cáo thôn')
  await hears(person, t('staff.code'))
  await writes(person, await aStaffCode())
  await hears(person, t('staff.menu'))
  await taps(person, t('staff.now'))
  await hears(person, t('staff.danger'))
  await taps(person, t('common.no'))
  await hears(person, t('staff.child'))
  await taps(person, t('common.no'))
  await hears(person, t('staff.what'))
  await writes(person, 'có hai người lạ ở nhờ, hay rủ mấy cháu gái đi làm xa')
  await hears(person, t('staff.where'))
  await writes(person, 'Thôn Mẫu Một, gần cổng làng')
  await hears(person, t('staff.who'))
  await writes(person, 'chị cháu H., con ông B.')
  await hears(person, t('staff.acted'))
  await writes(person, 'đã gọi Công an xã')
  await hears(person, t('staff.received'))
  await taps(person, t('staff.done'))
  await hears(person, t('staff.menu'))
  await taps(person, t('staff.done'))
  await ends(person, 'staff', t('staff.goodbye'))
})
