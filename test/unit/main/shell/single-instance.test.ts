import { existsSync, lstatSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownHostNames } from '../../../../electron/main/shell/own-host-names'
import { clearStaleLock, isStale } from '../../../../electron/main/shell/single-instance'

const hostNames = ['till', 'till-3']
const isAlive = (pid: number): boolean => pid === 1

describe('a lock of another start', () => {
  it('is stale when its process on this host is dead', () => {
    expect(isStale('till-3-4711', hostNames, isAlive)).toBe(true)
  })

  it('is stale under an older name of this host', () => {
    expect(isStale('till-4711', hostNames, isAlive)).toBe(true)
  })

  it.each(['till-3-1', 'till-4-4711', '4711', 'till-3-', '', 'till-3-4711-x'])('%s is kept', (target) => {
    expect(isStale(target, hostNames, isAlive)).toBe(false)
  })

  it('is removed from the folder only when it is stale', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aisle-lock-'))
    const lock = join(folder, 'SingletonLock')
    expect(clearStaleLock(folder, hostNames, isAlive)).toBe('none')
    symlinkSync('till-3-1', lock)
    expect(clearStaleLock(folder, hostNames, isAlive)).toBe('kept')
    expect(lstatSync(lock).isSymbolicLink()).toBe(true)
    const other = mkdtempSync(join(tmpdir(), 'aisle-lock-'))
    symlinkSync('till-3-4711', join(other, 'SingletonLock'))
    expect(clearStaleLock(other, hostNames, isAlive)).toBe('cleared')
    expect(existsSync(join(other, 'SingletonLock'))).toBe(false)
  })
})

describe('the names of this machine', () => {
  const folder = (): string => mkdtempSync(join(tmpdir(), 'aisle-hosts-'))

  it('are remembered when it is renamed', () => {
    const dataDir = folder()
    expect(ownHostNames(dataDir, { machineId: 'm1', hostName: 'till' })).toEqual(['till'])
    expect(ownHostNames(dataDir, { machineId: 'm1', hostName: 'till-3' })).toEqual(['till', 'till-3'])
    expect(ownHostNames(dataDir, { machineId: 'm1', hostName: 'till' })).toEqual(['till', 'till-3'])
  })

  it('do not come along with a copied data folder', () => {
    const dataDir = folder()
    ownHostNames(dataDir, { machineId: 'm1', hostName: 'till' })
    expect(ownHostNames(dataDir, { machineId: 'm2', hostName: 'desk' })).toEqual(['desk'])
  })

  it('are only the present one where a machine has no identity, or the file is damaged', () => {
    const dataDir = folder()
    ownHostNames(dataDir, { machineId: '', hostName: 'till' })
    expect(ownHostNames(dataDir, { machineId: '', hostName: 'desk' })).toEqual(['desk'])
    writeFileSync(join(dataDir, 'host-names.json'), '{"machineId":')
    expect(ownHostNames(dataDir, { machineId: 'm1', hostName: 'desk' })).toEqual(['desk'])
  })
})
