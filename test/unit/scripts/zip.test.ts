import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { withZip } from '../../../scripts/lib/zip.mjs'
import { makeZip } from './zip-maker'

const folder = mkdtempSync(path.join(os.tmpdir(), 'aisle-zip-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = path.join(folder, 'a.zip')
const readAll = (zip: Buffer) => {
  writeFileSync(file, zip)
  return withZip(file, async (entries) => {
    const contents = entries.map(async (entry) => [entry.name, (await entry.read()).toString()] as const)
    return Object.fromEntries(await Promise.all(contents))
  })
}

describe('zip reader', () => {
  it('reads back whatever was packed, stored or deflated', async () => {
    const files = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/),
      fc.string({ maxLength: 500 }),
    )
    await fc.assert(
      fc.asyncProperty(files, fc.boolean(), async (packed, isDeflated) => {
        expect(await readAll(makeZip(packed, isDeflated))).toEqual({ ...packed })
      }),
      { numRuns: 60 },
    )
  })

  it('tells the permissions', async () => {
    writeFileSync(file, makeZip({ 'bin/run': '#!' }))
    await withZip(file, (entries) => {
      expect(entries[0]?.mode).toBe(0o755)
      return Promise.resolve()
    })
  })

  it.each(['../evil', 'a/../../evil', '/etc/evil', 'C:/evil', 'a\\..\\evil', 'a/..'])(
    'refuses the name %s, which leads out of the target folder',
    async (name) => {
      await expect(readAll(makeZip({ good: 'x', [name]: 'y' }))).rejects.toThrow(
        'leads out of the target folder',
      )
    },
  )

  it('refuses an entry that unpacks to more than it declares', async () => {
    const zip = makeZip({ bomb: 'x'.repeat(100_000) })
    const declaredSize = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24
    zip.writeUInt32LE(10, declaredSize)
    await expect(readAll(zip)).rejects.toThrow()
  })

  it('never takes a cut-off file for a whole one', async () => {
    const whole = makeZip({ 'a.txt': 'hello hello hello', 'b.txt': 'there' })
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        await expect(readAll(whole.subarray(0, length))).rejects.toThrow()
      }),
    )
  })
})
