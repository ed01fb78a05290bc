import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

/**
 * Prisma's own schema engine as WebAssembly: the usual migration files and the usual `_prisma_migrations`
 * table, without the engine binary that Prisma would download (docs/decisions/0003-migrations.md).
 */
const root = join(import.meta.dirname, '../..')
const filters = { externalTables: [], externalEnums: [] }

/** Brings a database up to date. Returns the names of the migrations applied now. */
export async function migrate(factory: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  const migrationsList = await readMigrations()
  const engine = await startEngine(factory)
  try {
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** The SQL that leads from a database with all migrations applied to the schema; null when there is nothing to do. */
export async function missingMigration(
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<string | null> {
  const files = await readSchema()
  const engine = await startEngine(factory)
  const from = { tag: 'schemaDatasource' as const, files, configDir: root }
  const to = { tag: 'schemaDatamodel' as const, files }
  try {
    const { stdout, exitCode } = await engine.diff({ from, to, script: true, exitCode: true, filters })
    return exitCode === 2 ? stdout : null
  } finally {
    engine.free()
  }
}

async function startEngine(factory: SqlMigrationAwareDriverAdapterFactory) {
  await loadWasm()
  const datamodels = (await readSchema()).map(({ path, content }): [string, string] => [path, content])
  const quiet = () => {}
  return bindings.SchemaEngine.new({ datamodels }, quiet, bindMigrationAwareSqlAdapterFactory(factory))
}

let loaded: Promise<void> | undefined

function loadWasm(): Promise<void> {
  loaded ??= instantiate()
  return loaded
}

async function instantiate(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = await readFile(join(entry, '../schema_engine_bg.wasm'))
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports }
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  bindings.__wbg_set_wasm(instance.exports)
  // Where the engine leaves word before it aborts; without it every panic hides behind a TypeError.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } })
  ;(instance.exports as { __wbindgen_start: () => void }).__wbindgen_start()
}

function reportPanic(message: string): never {
  throw new Error(`Prisma's schema engine gave up: ${message}`)
}

async function readSchema() {
  const path = join(root, 'prisma/schema.prisma')
  return [{ path, content: await readFile(path, 'utf8') }]
}

async function readMigrations() {
  const baseDir = join(root, 'prisma/migrations')
  const entries = await readdir(baseDir, { withFileTypes: true })
  const names = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  const migrationDirectories = await Promise.all(names.sort().map(name => readMigration(baseDir, name)))
  const lock = 'migration_lock.toml'
  const content = await readFile(join(baseDir, lock), 'utf8')
  return { baseDir, lockfile: { path: lock, content }, shadowDbInitScript: '', migrationDirectories }
}

async function readMigration(baseDir: string, name: string) {
  const value = await readFile(join(baseDir, name, 'migration.sql'), 'utf8')
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
}
