import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const root = join(import.meta.dirname, '..')
const key = 'k'.repeat(32)
const zalo = {
  ZALO_APP_ID: '1',
  ZALO_APP_SECRET: 's',
  ZALO_OA_ID: '2',
  ZALO_ACCESS_TOKEN: 'a',
  ZALO_REFRESH_TOKEN: 'r',
}

/** The names that are complained about, in order. */
function complaints(env: Record<string, string>): string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return [...error.message.matchAll(/^ {2}(\w+) /gm)].map(([, name = '']) => name)
  }
}

describe('.env.example', async () => {
  const example = await readFile(join(root, '.env.example'), 'utf8')
  const settings = parseEnv(example) as Record<string, string>

  test('is taken as it is, and means the same as no settings at all', () => {
    expect(readConfig(settings)).toEqual(readConfig({}))
  })

  test('names every setting that the server reads, and no other', async () => {
    const source = await readFile(join(root, 'src/config.ts'), 'utf8')
    const read = new Set(
      [...source.matchAll(/^ +([A-Z][A-Z_]+): (?:z|text|provider)/gm)].map(([, name]) => name),
    )
    read.delete('NODE_ENV') // what platforms set, nobody writes it into a file
    expect(read.size).toBeGreaterThan(15)
    expect(new Set(Object.keys(settings))).toEqual(read)
  })

  test('holds no secret', () => {
    const secrets = Object.entries(settings).filter(([name]) => /KEY|TOKEN|SECRET|DATABASE_URL/.test(name))
    expect(secrets.length).toBeGreaterThan(6)
    expect(secrets.filter(([, value]) => value !== '')).toEqual([])
  })
})

describe('a setting that is missing or wrong is named', () => {
  const wrong: [Record<string, string>, string[]][] = [
    [{ PORT: 'http' }, ['PORT']],
    [{ PORT: '70000' }, ['PORT']],
    [{ PORT: '80.5' }, ['PORT']],
    [{ DATABASE_URL: 'mysql://a@b/c' }, ['DATABASE_URL']],
    [{ DATABASE_URL: 'localhost' }, ['DATABASE_URL']],
    [{ ROLE: 'boss' }, ['ROLE']],
    [{ NODE_ENV: 'Production' }, ['NODE_ENV']],
    [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL']],
    [{ APP_KEY: 'short' }, ['APP_KEY']],
    [{ APP_KEY: `${key},short` }, ['APP_KEY']],
    [{ APP_KEY: `${key},` }, ['APP_KEY']],
    [{ PUBLIC_URL: 'xa.example.vn' }, ['PUBLIC_URL']],
    [{ PUBLIC_URL: 'ftp://xa.example.vn' }, ['PUBLIC_URL']],
    [{ TELEGRAM_API_ROOT: 'telegram' }, ['TELEGRAM_API_ROOT']],
    [{ ZALO_API_ROOT: 'zalo' }, ['ZALO_API_ROOT']],
    [{ TELEGRAM_WEBHOOK_SECRET: 'too short' }, ['TELEGRAM_WEBHOOK_SECRET']],
    [{ TELEGRAM_BOT_TOKEN: '1:a', PUBLIC_URL: 'https://xa.example.vn' }, ['TELEGRAM_WEBHOOK_SECRET']],
    [{ NODE_ENV: 'production' }, ['APP_KEY', 'PUBLIC_URL']],
    [{ NODE_ENV: 'production', APP_KEY: '' }, ['APP_KEY', 'PUBLIC_URL']],
    [{ ROLE: 'web', APP_KEY: key }, ['DATABASE_URL']],
    [{ ROLE: 'worker', APP_KEY: key }, ['DATABASE_URL']],
    [{ ROLE: 'web', DATABASE_URL: 'postgres://a@b/c' }, ['APP_KEY']],
    [{ ROLE: 'worker' }, ['DATABASE_URL', 'APP_KEY']],
    ...Object.keys(zalo).map((name): [Record<string, string>, string[]] => [{ ...zalo, [name]: '' }, [name]]),
    [{ ZALO_APP_ID: '1' }, ['ZALO_APP_SECRET', 'ZALO_OA_ID', 'ZALO_ACCESS_TOKEN', 'ZALO_REFRESH_TOKEN']],
    [{ ZALO_OA_SECRET_KEY: 'k' }, Object.keys(zalo)],
  ]
  test.each(wrong)('%j → %j', (env, names) => {
    expect(complaints(env)).toEqual(names)
  })

  test('all at once, also those that depend on others', () => {
    const env = {
      NODE_ENV: 'production',
      PORT: 'x',
      ROLE: 'web',
      LOG_LEVEL: 'y',
      PUBLIC_URL: 'z',
      ZALO_APP_ID: '1',
    }
    const names = ['PORT', 'LOG_LEVEL', 'PUBLIC_URL', 'APP_KEY', 'DATABASE_URL', 'ZALO_APP_SECRET']
    expect(new Set(complaints(env))).toEqual(
      new Set([...names, 'ZALO_OA_ID', 'ZALO_ACCESS_TOKEN', 'ZALO_REFRESH_TOKEN']),
    )
  })

  test('without telling what was in it', () => {
    const secret = 'một khóa bí mật'
    const env = { APP_KEY: secret, TELEGRAM_WEBHOOK_SECRET: secret, DATABASE_URL: `mysql://a:${secret}@b/c` }
    expect(() => readConfig(env)).toThrow(/APP_KEY/)
    expect(() => readConfig(env)).not.toThrow(new RegExp(secret))
  })
})

describe('what is left out', () => {
  test('has a default that a newcomer can start with', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: 'data',
      ROLE: 'all',
      NODE_ENV: 'development',
    })
  })

  test('may be left out or left empty, which means the same', () => {
    const empty = Object.fromEntries(
      ['PORT', 'HOST', 'ROLE', 'APP_KEY', 'DATABASE_URL', 'ZALO_API_ROOT', 'NODE_ENV'].map(name => [
        name,
        '',
      ]),
    )
    expect(readConfig(empty)).toEqual(readConfig({}))
  })

  test('is not missed where it is not needed', () => {
    expect(
      complaints({ NODE_ENV: 'production', APP_KEY: key, PUBLIC_URL: 'https://xa-thu.example' }),
    ).toEqual([])
    expect(complaints({ ROLE: 'web', APP_KEY: key, DATABASE_URL: 'postgresql://a@b/c' })).toEqual([])
    expect(complaints({ APP_KEY: `${key},${key}` })).toEqual([])
    expect(complaints(zalo)).toEqual([])
    expect(complaints({ TELEGRAM_BOT_TOKEN: '1:a' })).toEqual([])
  })
})
