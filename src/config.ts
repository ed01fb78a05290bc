import { z } from 'zod'

const blank = (value: unknown) => (value === '' ? undefined : value)
const text = z.preprocess(blank, z.string().optional())
const provider = (root: string) => z.preprocess(blank, z.url('must be an address').default(root))

const Settings = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).catch('development'),
    PORT: z.preprocess(
      blank,
      z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000),
    ),
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
      z.url('must be the https:// address under which people reach this server').optional(),
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
  .superRefine((env, context) => {
    const missing = (name: string, why: string) =>
      context.addIssue({ code: 'custom', path: [name], message: why })
    if (env.NODE_ENV === 'production' && !env.APP_KEY) {
      missing(
        'APP_KEY',
        'is needed in production: `openssl rand -base64 48` makes one; keep a copy in a safe place',
      )
    }
    if (env.ROLE !== 'all' && !env.DATABASE_URL) {
      missing('DATABASE_URL', `is needed for ROLE=${env.ROLE}: the embedded database serves one process only`)
    }
    if (env.ROLE !== 'all' && !env.APP_KEY) {
      missing('APP_KEY', `is needed for ROLE=${env.ROLE}: all processes must have the same one`)
    }
    if (env.TELEGRAM_BOT_TOKEN && env.PUBLIC_URL && !env.TELEGRAM_WEBHOOK_SECRET) {
      missing(
        'TELEGRAM_WEBHOOK_SECRET',
        'is needed with PUBLIC_URL: without it anybody could write in the name of others',
      )
    }
    const zalo = [
      'ZALO_APP_ID',
      'ZALO_APP_SECRET',
      'ZALO_OA_ID',
      'ZALO_ACCESS_TOKEN',
      'ZALO_REFRESH_TOKEN',
    ] as const
    const absent = zalo.filter(name => !env[name])
    if (absent.length < zalo.length)
      for (const name of absent) missing(name, 'is needed with the other ZALO_ settings')
  })

export type Config = z.infer<typeof Settings>

/** Settings are missing or wrong. The message names all of them and says what to do. */
export class ConfigError extends Error {
  constructor(issues: readonly z.core.$ZodIssue[]) {
    const lines = issues.map(issue => `  ${issue.path.join('.')} ${issue.message}`)
    super(`These settings must be mended (see .env.example):\n${lines.join('\n')}`)
    this.name = 'ConfigError'
  }
}

/** The settings of this process. Throws a ConfigError that names every missing or wrong one at once. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const read = Settings.safeParse(env)
  if (!read.success) throw new ConfigError(read.error.issues)
  return read.data
}
