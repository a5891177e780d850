import { expect, it } from 'vitest'
import { explained } from '../../../electron/builder/explain'

it('says of a full disk what is true also after the text of the release was finished', () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  expect(explained(full, '/data/releases')).toMatchObject({
    kind: 'not-ready',
    code: 'disk-full',
    message:
      'The disk of /data/releases is full or cannot be written (no space left on device): the release could not be finished, and those that are whole stay as they are. Free some space and build again.',
  })
})
