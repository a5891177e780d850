import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { logTo, silentLog, type Log } from '../../../../electron/kit/process'
import type { ReleaseStore } from '../../../../electron/main/release'
import { sweepStore } from '../../../../electron/main/release/sweep-store'
import { emptyStore, pointTo, writeTinyRelease } from '../../../helpers/tiny-release'

let store: ReleaseStore
let live: ReleaseId
beforeEach(() => {
  store = emptyStore()
  live = writeTinyRelease(store.own, 'live')
  pointTo(store.own, live)
})

/** A release that nobody names, built long ago. */
function old(name: string): ReleaseId {
  const releaseId = writeTinyRelease(store.own, name)
  utimesSync(join(store.own, releaseId), 1, 1)
  return releaseId
}
const sweep = (log: Log) =>
  sweepStore({ store, quotaMb: 1000, needed: [live], completedAtMs: new Map(), log })
const isThere = (releaseId: ReleaseId): boolean => existsSync(join(store.own, releaseId))

it('removes what nobody names, but nothing that is wanted while it is at it', async () => {
  const all = [old('a'), old('b'), old('c')]
  let wanted: ReleaseId | undefined
  const log = logTo((_level, message, fields) => {
    if (message !== 'an old release is gone' || wanted !== undefined) return
    // The first has just gone: somebody asks for another of those that are to go.
    wanted = all.find((releaseId) => releaseId !== fields?.['name'])
    writeFileSync(join(store.own, 'wanted.json'), JSON.stringify({ releaseId: wanted }))
  })
  await sweep(log)
  expect(all.filter(isThere)).toEqual([wanted])
})

it('removes the unfinished files of processes that are no more, and leaves the others', async () => {
  const names = ['wanted.json.4194305.1.tmp', `current.json.${process.pid}.1.tmp`]
  for (const name of names) writeFileSync(join(store.own, name), '{')
  await sweep(silentLog)
  expect(readdirSync(store.own).filter((name) => name.endsWith('.tmp'))).toEqual(names.slice(1))
})
