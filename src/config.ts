import { z } from 'zod'

const blank = (value: unknown) => (value === '' ? undefined : value)
const text = z.preprocess(blank, z.string().optional())
const provider = (root: string) =>
  z.preprocess(blank, z.url({ protocol: /^https?$/, error: 'must be an https:// address' }).default(root))

const Settings = z.object({
  // A misspelt one must not mean development, which has demo accounts.
  NODE_ENV: z.preprocess(
    blank,
    z
      .enum(['development', 'production', 'test'], 'must be production, development or test')
      .default('development'),
  ),
  PORT: z.preprocess(blank, z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000)),
  HOST: z.preprocess(blank, z.string().default('127.0.0.1')),
  DATA_DIR: z.preprocess(blank, z.string().default('data')),
  DATABASE_URL: z.preprocess(
    blank,
    z
      .url({ protocol: /^postgres(ql)?$/, error: 'must be an address like postgres://user@host:5432/name' })
      .optional(),
  ),
  ROLE: z.preprocess(blank, z.enum(['all', 'web', 'worker'], 'must be all, web or worker').default('all')),
  APP_KEY: z.preprocess(
    blank,
    z
      .string()
      .refine(
        keys => keys.split(',').every(key => key.trim().length >= 32),
        'must have at least 32 characters',
      )
      .optional(),
  ),
  PUBLIC_URL: z.preprocess(
    blank,
    z
      .url({
        protocol: /^https?$/,
        error: 'must be the https:// address under which people reach this server',
      })
      .optional(),
  ),
  LOG_LEVEL: z.preprocess(
    blank,
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be error, warn, info or debug')
      .default('info'),
  ),
  COMMUNE: z.preprocess(blank, z.string().default('gia-phuc')),
  TELEGRAM_BOT_TOKEN: text,
  TELEGRAM_API_ROOT: provider('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_SECRET: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 characters of A–Z, a–z, 0–9, _ and -')
      .optional(),
  ),
  ZALO_APP_ID: text,
  ZALO_APP_SECRET: text,
  ZALO_OA_ID: text,
  ZALO_OA_SECRET_KEY: text,
  ZALO_ACCESS_TOKEN: text,
  ZALO_REFRESH_TOKEN: text,
  ZALO_API_ROOT: provider('https://openapi.zalo.me'),
  ZALO_OAUTH_ROOT: provider('https://oauth.zaloapp.com'),
})

export type Config = z.infer<typeof Settings>

type Env = Record<string, string | undefined>
type Complaint = { name: string; why: string }

const zalo = [
  'ZALO_APP_ID',
  'ZALO_APP_SECRET',
  'ZALO_OA_ID',
  'ZALO_ACCESS_TOKEN',
  'ZALO_REFRESH_TOKEN',
] as const

/** What the other settings make necessary. Asked of the environment itself, so that a wrong one hides no missing one. */
function missing(env: Env): Complaint[] {
  const shared = env.ROLE === 'web' || env.ROLE === 'worker'
  const zaloUsed = Boolean(env.ZALO_OA_SECRET_KEY) || zalo.some(name => env[name])
  const needs: [string, boolean, string][] = [
    [
      'APP_KEY',
      env.NODE_ENV === 'production',
      'in production: `openssl rand -base64 48` makes one; keep a copy in a safe place',
    ],
    ['DATABASE_URL', shared, `for ROLE=${env.ROLE}: the embedded database serves one process only`],
    ['APP_KEY', shared, `for ROLE=${env.ROLE}: all processes must have the same one`],
    [
      'PUBLIC_URL',
      env.NODE_ENV === 'production' && env.ROLE !== 'worker',
      'in production: the https:// address under which people reach this server',
    ],
    [
      'TELEGRAM_WEBHOOK_SECRET',
      Boolean(env.TELEGRAM_BOT_TOKEN && env.PUBLIC_URL),
      'with PUBLIC_URL: without it anybody could write in the name of others',
    ],
    ...zalo.map((name): [string, boolean, string] => [name, zaloUsed, 'with the other ZALO_ settings']),
  ]
  return needs.flatMap(([name, needed, why]) =>
    needed && !env[name] ? [{ name, why: `is needed ${why}` }] : [],
  )
}

/** Settings are missing or wrong. The message names all of them and says what to do. */
export class ConfigError extends Error {
  constructor(complaints: readonly Complaint[]) {
    const lines = complaints.map(({ name, why }) => `  ${name} ${why}`)
    super(`These settings must be mended (see .env.example):\n${lines.join('\n')}`)
    this.name = 'ConfigError'
  }
}

/** The settings of this process. Throws a ConfigError that names every missing or wrong one at once. */
export function readConfig(env: Env): Config {
  const read = Settings.safeParse(env)
  const wrong = read.error?.issues.map(({ path, message }) => ({ name: path.join('.'), why: message })) ?? []
  const complaints = [...wrong, ...missing(env)]
  if (complaints.length > 0 || !read.data) throw new ConfigError(complaints)
  return read.data
}
