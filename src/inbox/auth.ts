import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { username } from 'better-auth/plugins'
import type { PrismaClient } from '../shared/prisma/client.ts'

type Deps = {
  prisma: PrismaClient
  secret: string
  /** Address under which officers open the inbox. */
  baseUrl: string
}

/** The header in which our own routes hand over who asks. What a caller sends under this name is not passed on. */
export const callerHeader = 'x-caller-ip'

// Seconds. A shift on duty is signed in once; each hour of use moves the end.
const sessionLength = 12 * 3600
const sessionRenewal = 3600

/**
 * Tries from one address in one minute. By address and not by account: nobody can lock out the officer on
 * duty by guessing at their name, and whoever mistyped waits a minute at most.
 */
export const signInTries = { window: 60, max: 10 }

/** Signing in of officers. There is no sign-up: accounts come from `openAccount`. */
export function createAuth({ prisma, secret, baseUrl }: Deps) {
  return betterAuth({
    secret,
    baseURL: baseUrl,
    basePath: '/api/auth',
    trustedOrigins: [new URL(baseUrl).origin],
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: { expiresIn: sessionLength, updateAge: sessionRenewal },
    rateLimit: {
      enabled: true,
      storage: 'memory',
      customRules: { '/sign-in/username': signInTries },
    },
    plugins: [
      username({ usernameValidator: name => /^[a-z0-9][a-z0-9.-]*$/i.test(name), maxUsernameLength: 60 }),
    ],
    advanced: {
      cookiePrefix: 'inbox',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [callerHeader] },
    },
    logger: { disabled: true }, // it would name accounts; the routes log what matters
    telemetry: { enabled: false },
  } satisfies BetterAuthOptions)
}

export type Auth = ReturnType<typeof createAuth>
