import { type DestinationStream, type LogFn, type Logger, type LoggerOptions, pino } from 'pino'

export type Log = Logger

/**
 * JSON logs. Callers log ids, kinds, codes and counts, never content. An error is logged by its name, its
 * code and its stack without the first line, because messages of libraries may quote what they choked on.
 */
export function openLog(level: string, to?: DestinationStream): Log {
  const serializers = { err: withoutContent, error: withoutContent }
  const options: LoggerOptions = { level, base: null, serializers, hooks: { logMethod: withOwnWords } }
  return to ? pino(options, to) : pino(options)
}

/** Without words of ours pino would take the error's message for them. */
function withOwnWords(this: Logger, given: Parameters<LogFn>, log: LogFn): void {
  const args: unknown[] = typeof given[0] === 'object' && given.length === 1 ? [given[0], ''] : given
  log.apply(this, args as Parameters<LogFn>)
}

/** What may be told of an error: never its message. */
export function withoutContent(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = (error as { code?: unknown }).code
  return { name: error.name, ...(typeof code === 'string' && { code }), stack: framesOf(error) }
}

/** The places in the code. A line of the message may look like one, so the message is taken off first. */
function framesOf({ stack = '', message }: Error): string {
  const frames = stack
    .replace(message, '')
    .split('\n')
    .filter(line => line.trimStart().startsWith('at '))
  return frames.slice(0, 8).join('\n')
}
