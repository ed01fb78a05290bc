import { openApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { prepareDemo } from './demo.ts'
import { systemClock } from './shared/clock.ts'
import { FolderInUse } from './shared/folder-lock.ts'
import { openLog } from './shared/log.ts'
import { openDb } from './shared/open-db.ts'
import { masterKey } from './vault/master-key.ts'
import { openVault } from './vault/vault.ts'

/** How long a stop may take before it is cut off. Milliseconds. */
const stopTime = 15_000

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = openLog(config.LOG_LEVEL)
  const vault = openVault(config.APP_KEY ?? (await masterKey(config.DATA_DIR)))
  const db = await openDb({ databaseUrl: config.DATABASE_URL, dataDir: config.DATA_DIR })
  const demo = await prepareDemo({ config, db, vault })
  const app = await openApp({ config, db, vault, clock: systemClock, log })
  const address = await app.server.listen({ port: config.PORT, host: config.HOST })
  await app.start()
  stopOnSignals(app.stop, log)
  if (config.ROLE !== 'worker') greet(config.PUBLIC_URL ?? address, demo)
  log.info({ role: config.ROLE, store: db.kind }, 'ready')
}

function stopOnSignals(stop: () => Promise<void>, log: ReturnType<typeof openLog>): void {
  let stopping = false
  const end = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), stopTime).unref()
    stop().then(
      () => process.exit(0),
      err => {
        log.fatal({ err }, 'did not stop cleanly')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

function greet(address: string, demo: { username: string; password: string } | null): void {
  const lines = [
    '',
    `  Trang chat của người dân:  ${address}/chat/gia-phuc`,
    `  Hộp tin của Công an xã:    ${address}/inbox`,
    ...(demo ? [`  Đăng nhập thử:             ${demo.username} / ${demo.password}`] : []),
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

main().catch(error => {
  const plain = error instanceof ConfigError || error instanceof FolderInUse
  process.stderr.write(plain ? `${error.message}\n` : `${error?.stack ?? error}\n`)
  process.exit(1)
})
