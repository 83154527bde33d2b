/**
 * The server's log: JSON lines on stderr, so that stdout keeps the one line for people. Never in
 * it: keys, tokens, names, addresses, bodies (SPEC O1). Callers log ids, counts and reasons; what
 * looks like a secret inside an error's text is masked here as the second wall.
 */
import pino, { type DestinationStream, type Logger } from 'pino'

export type { Logger }

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const secretFields = ['authorization', 'token', 'key', 'keys', 'link', 'links', 'name', 'cookie']

/** @param destination where lines go; stderr unless a test listens */
export function createLogger(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: secretFields.flatMap((field) => [field, `*.${field}`]), remove: true },
      serializers: { err: describeError },
    },
    destination,
  )
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  return {
    type: error.name,
    message: mask(error.message),
    stack: mask(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

/** `text` with every run that could be a key or token, and everything quoted, replaced. */
function mask(text: string): string {
  return text.replace(/[\w-]{20,}(?![\w-]*[./])/gu, '…').replace(/"[^"\n]*"/gu, '"…"')
}
