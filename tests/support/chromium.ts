import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import { afterAll } from 'vitest'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** A browser that calls nobody by itself. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** In one process, a second context sends the cookies of the first: two people would be one. */
const bundled = sparticuz.args.filter(arg => arg !== '--single-process')

/** A real Chromium: the system's where there is one, else the one in the npm package. Closed when the file ends. */
export async function aBrowser(): Promise<Browser> {
  const system = installed.find(path => existsSync(path))
  const browser = await chromium.launch({
    executablePath: system ?? (await sparticuz.executablePath()),
    args: [...(system ? ['--no-sandbox', '--disable-gpu'] : bundled), ...quiet],
  })
  afterAll(() => browser.close())
  return browser
}
