import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../../../../electron/contract/config'
import { CONFIG_FILE, parseConfig, readConfig } from '../../../../electron/main/config'
import { nearest } from '../../../../electron/main/config/nearest'

const defaults = configSchema.parse({})

describe('the config', () => {
  it('is optional', () => {
    expect(readConfig(join(tmpdir(), 'not-there'))).toEqual({ config: defaults, problems: [] })
  })

  it('is read from the data folder; what it leaves out has a default', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'aisle-config-'))
    writeFileSync(join(dataDir, CONFIG_FILE), '{"language":"de","microphone":{"noiseSuppression":true}}')
    const { config, problems } = readConfig(dataDir)
    expect(problems).toEqual([])
    expect(config).toEqual({
      ...defaults,
      language: 'de',
      microphone: { ...defaults.microphone, noiseSuppression: true },
    })
  })

  it.each([
    ['{"langauge":"de"}', 'unknown key "langauge"; did you mean "language"?'],
    ['{"PanelInches":32}', 'unknown key "PanelInches"; did you mean "panelInches"?'],
    [
      '{"microphone":{"echoCancelation":true}}',
      '"microphone.echoCancelation"; did you mean "echoCancellation"?',
    ],
    ['{"wallpaper":"x"}', 'unknown key "wallpaper"; known keys: panelInches, language'],
    ['{"idleSeconds":1000}', 'idleSeconds: Too big'],
    ['{"theme":"neon"}', 'theme: Invalid option'],
    ['[]', 'file: Invalid input'],
    ['{"language":', 'is not JSON'],
  ])('with a mistake is named and left out: %s', (text, problem) => {
    const reading = parseConfig(text)
    expect(reading.config).toEqual(defaults)
    expect(reading.problems.join('\n')).toContain(problem)
    expect(reading.problems.join('\n')).toContain(CONFIG_FILE)
  })

  it('names every mistake, not only the first', () => {
    expect(parseConfig('{"langauge":"de","theme":"neon","kiosc":true}').problems).toHaveLength(3)
  })

  it('never throws, whatever is in the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { config, problems } = parseConfig(text)
        expect(configSchema.safeParse(config).success).toBe(true)
        if (problems.length > 0) expect(config).toEqual(defaults)
      }),
    )
  })
})

describe('the nearest word', () => {
  it('is found over swapped, missing and surplus letters', () => {
    const known = ['panelInches', 'language', 'theme', 'idleSeconds']
    expect(nearest('thme', known)).toBe('theme')
    expect(nearest('idelSecond', known)).toBe('idleSeconds')
    expect(nearest('zzzzz', known)).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
  })
})
