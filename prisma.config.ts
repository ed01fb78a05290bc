import { defineConfig } from 'prisma/config'

// `prisma generate` looks for a schema engine and would download one; it never runs it here
// (migrations go through the WebAssembly engine, see docs/decisions/0003), so any binary will do.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } })
