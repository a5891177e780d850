import { existsSync, lstatSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clearStaleLock, isStale } from '../../../../electron/main/shell/single-instance'

const facts = { host: 'till-3', isAlive: (pid: number) => pid === 1 }

describe('a lock of another start', () => {
  it('is stale when its process on this host is dead', () => {
    expect(isStale('till-3-4711', facts)).toBe(true)
  })

  it.each(['till-3-1', 'till-4-4711', '4711', 'till-3-', '', 'till-3-4711-x'])('%s is kept', (target) => {
    expect(isStale(target, facts)).toBe(false)
  })

  it('is removed from the folder only when it is stale', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aisle-lock-'))
    const lock = join(folder, 'SingletonLock')
    expect(clearStaleLock(folder, facts)).toBe('none')
    symlinkSync('till-3-1', lock)
    expect(clearStaleLock(folder, facts)).toBe('kept')
    expect(lstatSync(lock).isSymbolicLink()).toBe(true)
    const other = mkdtempSync(join(tmpdir(), 'aisle-lock-'))
    symlinkSync('till-3-4711', join(other, 'SingletonLock'))
    expect(clearStaleLock(other, facts)).toBe('cleared')
    expect(existsSync(join(other, 'SingletonLock'))).toBe(false)
  })
})
