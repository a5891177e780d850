import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { pidOfUnfinishedFile, writeFileWhole } from '../../../../electron/kit/files'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'aisle-files-'))
})

describe('a file that is written whole', () => {
  it('is one of those that are written at the same time, and nothing is left beside it', async () => {
    const path = join(dir, 'current.json')
    const contents = Array.from({ length: 20 }, (_, at) => String(at).repeat(5000))
    await Promise.all(contents.map((content) => writeFileWhole(path, content)))
    expect(contents).toContain(readFileSync(path, 'utf8'))
    expect(readdirSync(dir)).toEqual(['current.json'])
  })

  it('leaves the old one, and nothing beside it, when it cannot be written', async () => {
    writeFileSync(join(dir, 'folder'), 'a file where a folder should be')
    await expect(writeFileWhole(join(dir, 'folder', 'current.json'), '{}')).rejects.toThrow()
    expect(readdirSync(dir)).toEqual(['folder'])
  })

  it('says in its name who writes it until it is done', () => {
    expect(pidOfUnfinishedFile('current.json.4711.3.tmp')).toBe(4711)
    for (const name of ['current.json', '0123456789abcdef.4711.tmp', 'notes.tmp']) {
      expect(pidOfUnfinishedFile(name)).toBeUndefined()
    }
  })
})
