import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLog } from '../../../../electron/main/log'
import { redact } from '../../../../electron/main/log/redact'
import { openRollingFile } from '../../../../electron/main/log/rolling-file'

const newDir = (): string => mkdtempSync(join(tmpdir(), 'aisle-log-'))
const linesOf = (dataDir: string): Record<string, unknown>[] =>
  readFileSync(join(dataDir, 'logs/aisle.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('the log', () => {
  it('writes what happened, when and where', () => {
    const dataDir = newDir()
    openLog({ dataDir, level: 'info' }).child('door').warn('refused', { code: 'stranger' })
    expect(linesOf(dataDir)).toMatchObject([
      { level: 'warn', module: 'door', msg: 'refused', code: 'stranger' },
    ])
  })

  it('keeps no words of a shopper above debug', () => {
    const dataDir = newDir()
    const log = openLog({ dataDir, level: 'debug' })
    log.debug('heard', { text: 'canary' })
    for (const level of ['info', 'warn', 'error'] as const) {
      log[level]('heard', {
        text: 'canary',
        nested: [{ hypotheses: ['canary'], query: { words: 'canary' } }],
      })
    }
    const [debug, ...others] = linesOf(dataDir)
    expect(debug?.['text']).toBe('canary')
    expect(others).toHaveLength(3)
    expect(JSON.stringify(others)).not.toContain('canary')
  })

  it('writes no debug lines in a shop', () => {
    const dataDir = newDir()
    openLog({ dataDir, level: 'info' }).debug('heard', { text: 'canary' })
    expect(readFileSync(join(dataDir, 'logs/aisle.log'), 'utf8')).toBe('')
  })

  it('stays below two limits', () => {
    const dir = newDir()
    const file = openRollingFile(dir, 1000)
    for (let line = 0; line < 200; line++) file.write(`line ${line}\n`.padStart(50, '.'))
    expect(readdirSync(dir).sort()).toEqual(['aisle.1.log', 'aisle.log'])
    for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).size).toBeLessThanOrEqual(1000)
    expect(readFileSync(join(dir, 'aisle.log'), 'utf8')).toContain('line 199')
  })
})

describe('redacting', () => {
  it('leaves everything else as it was', () => {
    const value = { a: 1, b: ['x', null], c: { d: true } }
    expect(redact(value)).toEqual(value)
  })

  it('ends on what is nested without end', () => {
    const circle: Record<string, unknown> = {}
    circle['again'] = circle
    expect(JSON.stringify(redact(circle))).toContain('[deep]')
  })
})
