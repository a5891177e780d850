import { describe, expect, it } from 'vitest'
import { controlFile } from '../../../scripts/package/deb.mjs'

describe('control file of the .deb', () => {
  const text = controlFile({ name: 'aisle', version: '1.2.3', description: 'A kiosk.', bytes: 2049 })

  it('says what it is and how large', () => {
    expect(text).toContain('Package: aisle\nVersion: 1.2.3\n')
    expect(text).toContain('Installed-Size: 3\n')
    expect(text.endsWith('Description: A kiosk.\n')).toBe(true)
  })

  it('asks for the libraries by either name, and for no virtual screen', () => {
    expect(text).toMatch(/^Depends: .*libgtk-3-0 \| libgtk-3-0t64/m)
    expect(text).not.toContain('xvfb')
  })
})
