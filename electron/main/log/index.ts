import { join } from 'node:path'
import pino from 'pino'
import { logTo, type Log, type LogFields } from '../../kit/process'
import { redact } from './redact'
import { openRollingFile } from './rolling-file'

export interface LogOptions {
  readonly dataDir: string
  /** `debug` may hold shoppers' words: for developers only. */
  readonly level: 'debug' | 'info'
  /** Also to the terminal. */
  readonly isEchoed?: boolean
}

/** The kiosk's log: `<dataDir>/logs/aisle.log`, bounded, without shoppers' words above `debug`. */
export function openLog({ dataDir, level, isEchoed = false }: LogOptions): RootLog {
  const file = openRollingFile(join(dataDir, 'logs'))
  const write = (line: string): void => {
    file.write(line)
    if (isEchoed) process.stderr.write(line)
  }
  const formatters = { level: (label: string) => ({ level: label }) }
  return wrap(pino({ level, base: null, formatters, timestamp: pino.stdTimeFunctions.isoTime }, { write }))
}

/** A log that makes one child for each module. */
export interface RootLog extends Log {
  child(module: string): Log
}

function wrap(logger: pino.Logger): RootLog {
  const log = logTo((level, message, fields) => {
    logger[level](level === 'debug' ? (fields ?? {}) : withoutWords(fields), message)
  })
  return { ...log, child: (module) => wrap(logger.child({ module })) }
}

function withoutWords(fields: LogFields = {}): object {
  return redact(fields) as object
}
