/** What triage costs when a process starts: milliseconds and MiB until its first judgement is there. */
const before = process.memoryUsage().rss
const from = performance.now()
const { assess } = await import('../src/triage/assess.ts')
assess({ said: ['em bị giữ ở quán, không ra được'] })
const startMs = performance.now() - from
globalThis.gc?.()
console.log(JSON.stringify({ startMs, memoryMiB: (process.memoryUsage().rss - before) / 2 ** 20 }))
