import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPageFile, resolveInside } from '../../../../electron/main/shell/page-file'

const parent = mkdtempSync(join(tmpdir(), 'aisle-page-'))
const root = join(parent, 'renderer')
mkdirSync(join(root, 'assets'), { recursive: true })
writeFileSync(join(parent, 'secret.json'), 'secret')
writeFileSync(join(root, 'index.html'), 'the page')
writeFileSync(join(root, 'assets', 'app.js'), 'the script')
writeFileSync(join(root, 'notes.txt'), 'not for the page')

describe('a file of the page', () => {
  it('is served with its type', async () => {
    const page = await readPageFile(root, '/')
    expect(page?.type).toBe('text/html; charset=utf-8')
    expect(Buffer.from(page?.body ?? []).toString()).toBe('the page')
    expect((await readPageFile(root, '/assets/app.js'))?.type).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/../../secret.json',
    '/..\\secret.json',
    '/%00',
    '/%zz',
    '/assets',
    '/notes.txt',
    '/missing.js',
  ])('%s is not served', async (pathname) => {
    expect(await readPageFile(root, pathname)).toBeUndefined()
  })

  it('lies inside the folder, however its path is written', () => {
    const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', 'assets', '%00', '~', '', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, hasSlashes) => {
        const path = resolveInside(root, `/${pieces.join(hasSlashes ? '/' : '')}`)
        if (path !== undefined) expect(path.startsWith(root + sep)).toBe(true)
      }),
    )
  })
})
