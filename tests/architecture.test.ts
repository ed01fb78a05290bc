import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import vitestConfig from '../vitest.config.ts'

/** Path of a file from the root of the project → its text. */
type Files = ReadonlyMap<string, string>

const root = join(import.meta.dirname, '..')
const generated = 'src/shared/prisma/'

function read(...patterns: string[]): Files {
  const paths = patterns
    .flatMap(pattern => globSync(pattern, { cwd: root }))
    .filter(path => !path.startsWith(generated))
  return new Map(paths.sort().map(path => [path, readFileSync(join(root, path), 'utf8')]))
}

const sources = read('{src,content,flows,locales,prisma}/**/*.{ts,tsx}')

/** What each folder, and each file at the top of `src`, may import beside itself. `type …`: only by `import type`. */
const mayImport: Record<string, readonly string[]> = {
  content: ['type flows', 'locales', 'src/shared', 'src/triage'],
  flows: ['content', 'locales'],
  locales: ['type flows'],
  prisma: ['src/inbox', 'src/shared', 'src/vault'],
  'src/shared': [],
  'src/vault': [],
  'src/triage': ['type flows', 'locales', 'src/shared'],
  'src/channels': ['type flows', 'locales', 'src/shared', 'src/vault'],
  'src/calendar': [],
  'src/clocks': ['type flows', 'locales', 'src/calendar'],
  'src/facts': ['src/calendar', 'src/shared', 'src/triage'],
  'src/routing': ['type flows', 'src/clocks', 'src/shared', 'src/triage'],
  'src/reports': ['type flows', 'src/channels', 'src/shared', 'type src/triage'],
  'src/staff': ['type flows', 'src/shared', 'type src/vault'],
  'src/rules': ['type flows', 'src/channels', 'src/conversation', 'src/reports', 'src/shared', 'src/triage'],
  'src/outbox': ['src/channels', 'src/shared', 'src/vault'],
  'src/conversation': [
    'flows',
    'locales',
    'src/channels',
    'src/facts',
    'src/reports',
    'src/shared',
    'src/staff',
    'src/triage',
    'src/vault',
  ],
  'src/inbox': [
    'type flows',
    'locales',
    'src/channels',
    'src/clocks',
    'type src/conversation',
    'src/reports',
    'src/routing',
    'src/rules',
    'src/shared',
    'src/staff',
    'src/triage',
    'src/vault',
  ],
  'src/web': ['locales', 'type src/inbox', 'src/shared'],
  'src/config.ts': [],
  'src/communes.ts': ['type src/conversation', 'src/rules', 'src/shared', 'type src/triage'],
  'src/operations.ts': ['src/shared'],
  'src/pages.ts': ['src/communes.ts'],
  'src/bridges.ts': ['src/channels', 'src/communes.ts', 'src/config.ts', 'src/shared', 'src/vault'],
  'src/engine.ts': [
    'src/channels',
    'src/communes.ts',
    'src/conversation',
    'src/outbox',
    'src/shared',
    'src/vault',
  ],
  'src/demo.ts': ['prisma', 'src/config.ts', 'src/inbox', 'src/shared', 'src/vault'],
  'src/setup.ts': ['src/config.ts', 'src/inbox', 'src/shared', 'src/vault'],
  'src/chat.ts': [
    'prisma',
    'src/channels',
    'src/communes.ts',
    'src/engine.ts',
    'src/inbox',
    'src/shared',
    'src/vault',
  ],
  'src/server.ts': ['src/app.ts', 'src/config.ts', 'src/demo.ts', 'src/shared', 'src/vault'],
  'src/app.ts': [
    'fastify.config.ts',
    'locales',
    'src/bridges.ts',
    'src/channels',
    'src/communes.ts',
    'src/config.ts',
    'src/conversation',
    'src/engine.ts',
    'src/inbox',
    'src/operations.ts',
    'src/pages.ts',
    'src/shared',
    'src/vault',
  ],
}

/** Where a library may be imported. The same holds for all that begins like it. */
const homes: readonly [library: RegExp, home: RegExp][] = [
  [/^minisearch$/, /^content\/search\.ts$/],
  [/^axios$/, /^src\/channels\/zalo\/http\.ts$/],
  [/^grammy$/, /^src\/channels\/telegram\//],
  [/^@electric-sql\/|^pglite-prisma-adapter$/, /^(src\/shared\/pglite|prisma\/new-migration)\.ts$/],
  [/^(pg|@prisma\/adapter-pg)$/, /^src\/shared\/postgres\.ts$/],
  [/^@prisma\/(schema-engine-wasm|driver-adapter-utils)/, /^src\/shared\/schema-engine\.ts$/],
  [/^@prisma\/|^prisma/, /^src\/shared\/(schema-engine|postgres)\.ts$/],
  [/^astronomy-engine$/, /^src\/calendar\/lunar\.ts$/],
  [/^libphonenumber-js/, /^src\/facts\/phone-number\.ts$/],
  [/^better-auth/, /^src\/inbox\/auth\.ts$/],
  [/^fastify-type-provider-zod$/, /^src\/(app|inbox\/([a-z-]+-)?routes)\.ts$/],
  [/^@fastify\//, /^src\/(app|pages|inbox\/[a-z-]*routes)\.ts$/],
  [/^fastify$/, /^src\/app\.ts$/],
  [/^xstate$/, /^(flows\/(contract|flows)|src\/conversation\/(step|diagrams))\.ts$/],
  [/^i18next$/, /^locales\/catalog\.ts$/],
  [/^pino$/, /^src\/shared\/log\.ts$/],
  [/^prom-client$/, /^src\/shared\/metrics\.ts$/],
  [/^zod$/, /^src\/(config|channels\/.*|inbox\/.*|reports\/cursor|triage\/assess-cli)\.ts$/],
  [/^(react|react-dom|wouter|@mantine|@tanstack)(\/|$)/, /^src\/web\//],
  [
    /^node:fs/,
    /^(prisma\/new-migration|src\/(shared\/(folder-lock|schema-engine)|vault\/master-key|conversation\/diagrams|triage\/classifier\/classifier))\.ts$/,
  ],
  [/^node:(child_process|cluster|worker_threads|vm|net|dgram|tls)$/, /^nowhere$/],
]

/** Types of fastify are what a route, a webhook or a stream is told in; nobody else needs them. */
const speaksHttp =
  /^src\/(app|bridges|pages|operations|shared\/event-stream|inbox\/(guard|problem)|.*(routes|webhook|streams))\.ts$/

/** Only rules and words: no store, no client, no clock, nothing of the machine. */
const pure =
  /^(flows\/|locales\/|src\/triage\/(?!assess-cli|classifier\/classifier)|src\/(calendar|clocks|facts|routing)\/|src\/channels\/(fit|channel|telegram\/parse|zalo\/(parse|contents|signature|address|message))\.ts|src\/conversation\/(interpret|step|hear|memory|talk|village|named-facts|bodies|rows|casework)\.ts|src\/outbox\/retry\.ts|src\/reports\/(ref|return-code|cursor)\.ts|src\/shared\/fold\.ts)/
const impure =
  /\/(store|client|http|db|postgres|pglite|clock|metrics|log|every|batch|cached|send|tokens|media)\.ts$|^(node:(?!crypto|util|readline)|pg$|axios|grammy|fastify|pino)/

/** Who may hold the Prisma client itself. All others get a `Db` and write statements. */
const holdsClient = /^(src\/shared\/(pglite|postgres)\.ts)$/
const namesClient = /^(src\/shared\/db|src\/inbox\/(auth|accounts|communes)|prisma\/seed)\.ts$/
const usesPrisma =
  /^src\/((inbox|reports|rules)\/store|inbox\/communes|communes|demo|setup|chat|app|shared\/(pglite|postgres|db))\.ts$|^prisma\//

const longest = 300

type Import = { from: string; typeOnly: boolean }

function importsOf(text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)
  const dynamic = text.matchAll(/\b(?:import|require)\(\s*'([^']+)'/g)
  return [
    ...[...statements].map(([, type, from = '']) => ({ from, typeOnly: type !== undefined })),
    ...[...dynamic].map(([, from = '']) => ({ from, typeOnly: false })),
  ]
}

/** The folder, or the file at the top of `src`, that a path belongs to in the table of arrows. */
function placeOf(path: string): string {
  const [top = '', next = ''] = path.split('/')
  return top === 'src' ? `src/${next}` : top
}

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

function violationsIn(path: string, text: string): string[] {
  const found: string[] = []
  const wrong = (what: string) => void found.push(`${path}: ${what}`)
  const code = withoutComments(text)
  const place = placeOf(path)
  const allowed = mayImport[place]
  if (!allowed) wrong(`nobody said what ${place} may import`)
  for (const { from, typeOnly } of importsOf(text)) {
    const target = from.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), from)) : null
    if (target === null) checkLibrary(from, typeOnly)
    else if (target.startsWith(generated)) checkClient(typeOnly)
    else checkArrow(target, typeOnly)
    if (pure.test(path) && !typeOnly && impure.test(target ?? from)) wrong(`is pure but imports ${from}`)
    if (target && !/\.(tsx?|css)$/.test(target)) wrong(`imports ${from} without its ending`)
  }
  if (/process\.env/.test(code) && !/^src\/(server|setup)\.ts$/.test(path)) wrong('reads process.env')
  if (
    /\bnew Date\(\s*\)|\bDate\.now\(/.test(code) &&
    !/^(src\/shared\/clock|prisma\/new-migration)\.ts$/.test(path)
  )
    wrong('asks for the time')
  if (/\bMath\.random\(/.test(code) && !path.startsWith('src/web/')) wrong('draws lots that nobody decided')
  if (/(?<!schema)\.prisma\b/.test(code) && !usesPrisma.test(path))
    wrong('goes to the database through Prisma')
  if (/\bexport default\b/.test(code)) wrong('has a default export')
  const lines = text.split('\n').length - 1
  if (lines > longest && !path.startsWith('locales/')) wrong(`has ${lines} lines`)
  return found

  function checkArrow(target: string, typeOnly: boolean): void {
    const to = target.includes('/') ? placeOf(target) : target
    const same = to === place || (target === 'fastify.config.ts' && allowed?.includes(to))
    if (!same && !allowed?.includes(to) && !(typeOnly && allowed?.includes(`type ${to}`)))
      wrong(`imports ${target}`)
    const [mine, other] = [path, target].map(file => /^src\/channels\/(\w+)\//.exec(file)?.[1])
    if (mine && other && mine !== other) wrong(`imports ${target}, another channel`)
    if (!mine && other && place === 'src/channels') wrong(`imports ${target}, one of the channels`)
  }

  function checkLibrary(from: string, typeOnly: boolean): void {
    if (from === 'fastify' && typeOnly) {
      if (!speaksHttp.test(path)) wrong('speaks HTTP')
      return
    }
    if (/^(node:)?(fs|path|os|http)/.test(from) && !from.startsWith('node:'))
      wrong(`imports ${from} without node:`)
    const home = homes.find(([library]) => library.test(from))?.[1]
    const typesOf =
      typeOnly && /^(grammy|axios|pino|zod|xstate)$/.test(from) && path.startsWith('src/channels/')
    if (home && !home.test(path) && !typesOf) wrong(`imports ${from}`)
    if (/^(flows|locales)\//.test(path) && from.startsWith('node:')) wrong(`imports ${from}`)
  }

  function checkClient(typeOnly: boolean): void {
    if (!holdsClient.test(path) && !(typeOnly && namesClient.test(path))) wrong('imports the Prisma client')
  }
}

const violations = (files: Files) => [...files].flatMap(([path, text]) => violationsIn(path, text))

describe('the sources', () => {
  test('were all looked at', () => {
    expect(sources.size).toBeGreaterThan(100)
    const imports = [...sources.values()].flatMap(importsOf)
    expect(imports.length).toBeGreaterThan(500)
    const lines =
      [...sources.values()].join('\n').match(/^(import|export) .*from '|^import '|^} from '/gm) ?? []
    expect(imports.length, 'every import line was understood').toBeGreaterThanOrEqual(lines.length)
  })

  test('keep to the arrows, the homes of libraries, and the length of a file', () => {
    expect(violations(sources)).toEqual([])
  })

  test('and the table of arrows has no circle and names nothing that is gone', () => {
    const known = new Set([...sources.keys()].map(placeOf))
    expect(Object.keys(mayImport).filter(place => !known.has(place))).toEqual([])
    const runtime = (place: string) => (mayImport[place] ?? []).filter(to => !to.startsWith('type '))
    const reached = (place: string, seen = new Set<string>()): Set<string> => {
      for (const to of runtime(place).filter(one => !seen.has(one))) reached(to, seen.add(to))
      return seen
    }
    const circles = Object.keys(mayImport).filter(place => reached(place).has(place))
    expect(circles).toEqual([])
  })
})

describe('a fault is found', () => {
  const planted: [path: string, line: string, complaint: string][] = [
    ['flows/menu.ts', "import { fold } from '../src/shared/fold.ts'", 'imports src/shared/fold.ts'],
    ['flows/menu.ts', "import { readFile } from 'node:fs/promises'", 'imports node:fs/promises'],
    ['flows/menu.ts', "import { randomInt } from 'node:crypto'", 'imports node:crypto'],
    ['locales/vi/menu.ts', "import { flows } from '../../flows/flows.ts'", 'imports flows/flows.ts'],
    ['src/shared/fold.ts', "import { fit } from '../channels/fit.ts'", 'imports src/channels/fit.ts'],
    ['src/shared/fold.ts', "import { systemClock } from './clock.ts'", 'is pure but imports ./clock.ts'],
    ['src/triage/assess.ts', "import { flows } from '../../flows/flows.ts'", 'imports flows/flows.ts'],
    [
      'src/triage/assess.ts',
      "import { findByCode } from '../conversation/store.ts'",
      'imports src/conversation/store.ts',
    ],
    [
      'src/triage/signs/new.ts',
      "import { readFile } from 'node:fs/promises'",
      'is pure but imports node:fs/promises',
    ],
    [
      'src/routing/routes.ts',
      "import { openCase } from '../reports/open-case.ts'",
      'imports src/reports/open-case.ts',
    ],
    [
      'src/routing/signs.ts',
      "import { systemClock } from '../shared/clock.ts'",
      'is pure but imports ../shared/clock.ts',
    ],
    ['src/outbox/retry.ts', "import { markOutbound } from './store.ts'", 'is pure but imports ./store.ts'],
    [
      'src/conversation/interpret.ts',
      "import { findByCode } from './store.ts'",
      'is pure but imports ./store.ts',
    ],
    [
      'src/conversation/step.ts',
      "import { systemClock } from '../shared/clock.ts'",
      'is pure but imports ../shared/clock.ts',
    ],
    [
      'src/conversation/turn.ts',
      "import { openOutbox } from '../outbox/outbox.ts'",
      'imports src/outbox/outbox.ts',
    ],
    ['src/conversation/turn.ts', "import { guard } from '../inbox/guard.ts'", 'imports src/inbox/guard.ts'],
    [
      'src/inbox/routes.ts',
      "import { openIntake } from '../conversation/receive.ts'",
      'imports src/conversation/receive.ts',
    ],
    [
      'src/outbox/outbox.ts',
      "import {\n  assess,\n} from '../triage/assess.ts'",
      'imports src/triage/assess.ts',
    ],
    [
      'src/channels/zalo/send.ts',
      "import { sendPart } from '../telegram/client.ts'",
      'imports src/channels/telegram/client.ts, another channel',
    ],
    [
      'src/channels/fit.ts',
      "import { openZalo } from './zalo/zalo.ts'",
      'imports src/channels/zalo/zalo.ts, one of the channels',
    ],
    [
      'src/web/chat/main.ts',
      "import { Tab } from '../../inbox/contract.ts'",
      'imports src/inbox/contract.ts',
    ],
    ['src/web/chat/main.ts', "export * from '../../vault/vault.ts'", 'imports src/vault/vault.ts'],
    ['src/new-thing.ts', '', 'nobody said what src/new-thing.ts may import'],
    ['src/new/thing.ts', '', 'nobody said what src/new may import'],
    ['src/channels/telegram/media.ts', "import axios from 'axios'", 'imports axios'],
    ['src/outbox/outbox.ts', "const { Api } = await import('grammy')", 'imports grammy'],
    ['src/inbox/store.ts', "import pg from 'pg'", 'imports pg'],
    ['src/engine.ts', "import { PGlite } from '@electric-sql/pglite'", 'imports @electric-sql/pglite'],
    ['src/inbox/store.ts', "import { Prisma } from '@prisma/client'", 'imports @prisma/client'],
    [
      'src/inbox/store.ts',
      "import { PrismaClient } from '../shared/prisma/client.ts'",
      'imports the Prisma client',
    ],
    [
      'src/inbox/auth.ts',
      "import { PrismaClient } from '../shared/prisma/client.ts'",
      'imports the Prisma client',
    ],
    [
      'src/conversation/turn.ts',
      'await deps.db.prisma.report.findMany()',
      'goes to the database through Prisma',
    ],
    ['src/engine.ts', "import Fastify from 'fastify'", 'imports fastify'],
    ['src/conversation/turn.ts', "import type { FastifyRequest } from 'fastify'", 'speaks HTTP'],
    ['src/triage/score.ts', "import { z } from 'zod'", 'imports zod'],
    ['src/bridges.ts', 'const token = process.env.TELEGRAM_BOT_TOKEN', 'reads process.env'],
    ['src/config.ts', 'readConfig(process.env)', 'reads process.env'],
    ['src/outbox/outbox.ts', 'const now = new Date()', 'asks for the time'],
    ['src/web/chat/talk.ts', 'const now = Date.now()', 'asks for the time'],
    ['src/reports/ref.ts', 'const n = Math.random()', 'draws lots that nobody decided'],
    ['src/vault/vault.ts', "import { exec } from 'node:child_process'", 'imports node:child_process'],
    ['src/vault/vault.ts', 'export default openVault', 'has a default export'],
    [
      'src/vault/vault.ts',
      "import { fold } from '../shared/fold'",
      'imports ../shared/fold without its ending',
    ],
    ['flows/menu.ts', '\n'.repeat(300), 'has 301 lines'],
  ]
  test.each(planted)('in %s: %s', (path, line, complaint) => {
    expect(violations(new Map([[path, `${line}\n`]]))).toContain(`${path}: ${complaint}`)
  })

  const fine: [path: string, line: string][] = [
    ['src/outbox/outbox.ts', 'const due = new Date(now.getTime() + wait) // not new Date()'],
    ['src/channels/telegram/poll.ts', "import type { MediaKind } from '../../../flows/contract.ts'"],
    [
      'src/reports/queue.ts',
      "/** never `new Date()` or process.env */\nimport type { Db } from '../shared/db.ts'",
    ],
    ['locales/vi/long.ts', '\n'.repeat(1_000)],
  ]
  test.each(fine)('and what is allowed is not: %s, %s', (path, line) => {
    expect(violations(new Map([[path, `${line}\n`]]))).toEqual([])
  })
})

describe('the tests', () => {
  type Project = { test: { name: string; include: string[]; exclude?: string[] } }
  const projects = vitestConfig.test?.projects as Project[]
  const files = globSync('**/*.{test,spec}.{ts,tsx,js,mjs}', {
    cwd: root,
    exclude: path => /^(node_modules|dist)$/.test(path),
  })

  function runBy(path: string): string[] {
    const hits = (patterns: readonly string[] = []) =>
      patterns.some(pattern => posix.matchesGlob(path, pattern))
    return projects
      .filter(({ test: { include, exclude } }) => hits(include) && !hits(exclude))
      .map(({ test: { name } }) => name)
  }

  test('are each run by exactly one project', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(files.filter(path => runBy(path).length !== 1)).toEqual([])
    expect(runBy('src/shared/forgotten.test.ts')).toEqual([])
    expect(runBy('tests/inbox/page.test.tsx')).toEqual([])
    expect(runBy('tests/crash/kill.test.ts')).toEqual(['crash'])
  })

  test('are none of them left out, narrowed down, or without a check', () => {
    const texts = [...read('tests/**/*.test.ts')].filter(([path]) => path !== 'tests/architecture.test.ts')
    const narrowed = texts.filter(([, text]) => /\b(test|it|describe)\.(skip|only|todo|fails)\b/.test(text))
    expect(narrowed.map(([path]) => path)).toEqual([])
    expect(texts.filter(([, text]) => !/\bexpect|[Cc]ontract\(/.test(text)).map(([path]) => path)).toEqual([])
  })
})
