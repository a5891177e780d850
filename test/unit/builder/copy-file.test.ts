import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyToRelease } from '../../../electron/builder/store/copy-file'

it('makes a copy that can be written of a file that cannot', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aisle-copy-'))
  const [from, to] = [join(folder, 'drawing.svg'), join(folder, 'copy.svg')]
  await writeFile(from, '<svg/>')
  await chmod(from, 0o444)
  await copyToRelease(from, to)
  expect(await readFile(to, 'utf8')).toBe('<svg/>')
  expect((await stat(to)).mode & 0o200).toBe(0o200)
  await rm(folder, { recursive: true })
})
