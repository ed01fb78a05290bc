import type { Page } from 'playwright-core'
import { t } from '../../locales/catalog.ts'

/** Waits until the newest message of the talk holds these words. */
export async function hears(person: Page, words: string): Promise<void> {
  await person.getByRole('log').locator('.line').last().filter({ hasText: words }).waitFor()
}

export async function writes(person: Page, words: string): Promise<void> {
  await person.getByLabel(t('chat.write')).fill(words)
  await person.getByRole('button', { name: t('chat.send'), exact: true }).click()
}

/** Chooses among the answers that can still be given; those of earlier questions are disabled. */
export async function taps(person: Page, label: string): Promise<void> {
  await person.getByRole('button', { name: label, exact: true, disabled: false }).click()
}
