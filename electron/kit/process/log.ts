/** Facts beside a log line. Never a shopper's words, except at `debug`. */
export type LogFields = Readonly<Record<string, unknown>>

/** The one logger shape of the project: pino in main, messages to main in a helper process, lines in a terminal. */
export interface Log {
  debug(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}

export type LogLevel = keyof Log

/** Makes a {@link Log} of one function. */
export function logTo(write: (level: LogLevel, message: string, fields?: LogFields) => void): Log {
  return {
    debug: (message, fields) => write('debug', message, fields),
    info: (message, fields) => write('info', message, fields),
    warn: (message, fields) => write('warn', message, fields),
    error: (message, fields) => write('error', message, fields),
  }
}

/** For callers that do not care. */
export const silentLog: Log = logTo(() => undefined)

/** What a log line says of a thrown thing. */
export function errorFields(thrown: unknown): LogFields {
  return thrown instanceof Error ? { error: thrown.message, stack: thrown.stack } : { error: String(thrown) }
}
