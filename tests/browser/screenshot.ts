import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const folder = join(import.meta.dirname, '../../docs/screenshots')
const wanted = process.env.SCREENSHOTS === '1'

/** Keeps what is seen as `docs/screenshots/<name>.png`, when asked for by `SCREENSHOTS=1`. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!wanted) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Keeps how a talk ends: three screens of the phone, or all of a shorter talk. */
export async function shootTalk(person: Page, name: string): Promise<void> {
  const viewport = person.viewportSize()
  if (!wanted || !viewport) return
  const log = person.getByRole('log')
  const hidden = await log.evaluate(node => node.scrollHeight - node.clientHeight)
  await person.setViewportSize({
    ...viewport,
    height: viewport.height + Math.min(hidden, 2 * viewport.height),
  })
  await log.evaluate(node => node.scrollTo(0, node.scrollHeight))
  await shoot(person, name)
  await person.setViewportSize(viewport)
}
