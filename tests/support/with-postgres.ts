import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import pg from 'pg'

/**
 * `node tests/support/with-postgres.ts <command …>`: runs a command with TEST_DATABASE_URL set, so that the tests
 * use a PostgreSQL server. Every test file makes a database of its own there and drops it.
 */
const usual = 'postgres://postgres@127.0.0.1:5432/postgres'
const url = process.env.TEST_DATABASE_URL || usual
const [command, ...args] = process.argv.slice(2)

const trouble = command
  ? await troubleWith(url)
  : 'no command was given, for example: vitest run --project unit'
if (trouble || !command) {
  process.stderr.write(`${trouble}\n`)
  process.exit(1)
}

const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url } })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('error', error => {
  process.stderr.write(`${command} could not be started: ${error.message}\n`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)))

/** What keeps the tests from this server, in words that say what to do; null when nothing does. */
async function troubleWith(address: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    const { rows } = await client.query(
      'SELECT rolcreatedb OR rolsuper AS may FROM pg_roles WHERE rolname = current_user',
    )
    await client.end()
    return rows[0]?.may
      ? null
      : `The user of ${nameOf(address)} may not create databases. As an administrator: ALTER ROLE … CREATEDB`
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return [
      `No PostgreSQL server answers at ${nameOf(address)} (${code ?? message}).`,
      'Start one, for example: docker run --rm -p 5432:5432 -e POSTGRES_HOST_AUTH_METHOD=trust postgres:17',
      'or name another one: TEST_DATABASE_URL=postgres://user:password@host:5432/postgres npm run test:pg',
    ].join('\n')
  }
}

/** Without the password. */
function nameOf(address: string): string {
  return URL.canParse(address)
    ? new URL(address).host + new URL(address).pathname
    : 'the address in TEST_DATABASE_URL'
}
