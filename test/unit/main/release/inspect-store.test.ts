import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { inspectStore } from '../../../../electron/main/release'
import { emptyStore, pointTo, writeTinyRelease } from '../../../helpers/tiny-release'

it('says which release is live, which are kept, and which of them are damaged', async () => {
  const store = emptyStore()
  const [a, b, c] = ['a', 'b', 'c'].map((name) => writeTinyRelease(store.own, name)) as [
    ReleaseId,
    ReleaseId,
    ReleaseId,
  ]
  const gone = '9'.repeat(16) as ReleaseId
  pointTo(store.own, c, [b, gone, a])
  for (const releaseId of [c, a]) writeFileSync(join(store.own, releaseId, 'catalogue.db'), 'torn')
  const report = await inspectStore(store)
  expect(report).toMatchObject({ live: { releaseId: b }, kept: [c, b, a], damaged: [c, a] })
  expect(report.bytes).toBeGreaterThan(1000)
})

it('tells what another version of the program made from what is damaged, and looks at what was undone', async () => {
  const store = emptyStore()
  const live = writeTinyRelease(store.own, 'live')
  const reads = { catalogue: '0'.repeat(64), index: 1 }
  const [foreign, torn] = [
    writeTinyRelease(store.own, 'foreign', { reads }),
    writeTinyRelease(store.own, 'torn'),
  ]
  writeFileSync(join(store.own, torn, 'catalogue.db'), 'torn')
  pointTo(store.own, foreign, [live], [torn])
  expect(await inspectStore(store)).toMatchObject({
    live: { releaseId: live },
    kept: [foreign, live, torn],
    damaged: [torn],
    foreign: [foreign],
  })
})

it('says that nothing is live when there is nothing', async () => {
  expect(await inspectStore(emptyStore())).toEqual({
    live: null,
    kept: [],
    damaged: [],
    foreign: [],
    bytes: 0,
  })
})
