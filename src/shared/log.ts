import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

/**
 * JSON logs. Callers log ids, kinds, codes and counts, never content. An error is logged by its name, its
 * code and its stack without the first line, because messages of libraries may quote what they choked on.
 */
export function openLog(level: string, to?: DestinationStream): Log {
  const options = { level, base: null, serializers: { err: withoutContent, error: withoutContent } }
  return to ? pino(options, to) : pino(options)
}

/** What may be told of an error: never its message. */
export function withoutContent(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = (error as { code?: unknown }).code
  const frames = (error.stack ?? '').split('\n').filter(line => line.trimStart().startsWith('at '))
  return { name: error.name, ...(typeof code === 'string' && { code }), stack: frames.slice(0, 8).join('\n') }
}
