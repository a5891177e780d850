import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { StageRecord } from '../../contract/release'
import { damagedFiles } from '../../kit/release'
import type { Base } from '../base/find-bases'
import { copyToRelease } from '../store/copy-file'
import { telling } from '../telling'
import type { Stage, StageJob } from './stage'

/** Makes a part of the release, or takes over the files that the earlier release has of it. */
export async function runStage(stage: Stage, key: string, job: StageJob): Promise<StageRecord> {
  const taken = await takeOver(stage, key, job)
  return taken ?? { key, files: [...(await stage.run(job))].sort() }
}

async function takeOver(stage: Stage, key: string, job: StageJob): Promise<StageRecord | undefined> {
  const { base, dir, signal, onProgress } = job
  const record = base?.manifest.stages[stage.name]
  if (!base || record?.key !== key || !hasSameRows(stage, base, job)) return undefined
  const total = record.files.length
  const copying = (done: number) => (total > 1 ? onProgress(done, total) : onProgress(0, 0))
  for (const [done, name] of record.files.entries()) {
    signal.throwIfAborted()
    copying(done)
    await mkdir(dirname(join(dir, name)), { recursive: true })
    // What is not there is noticed below.
    const copy = copyToRelease(join(base.dir, name), join(dir, name)).catch(() => undefined)
    await telling(() => copying(done), copy)
  }
  // The copies are looked at, not what was copied: that may be damaged a moment later.
  const looking = () => copying(total)
  const damaged = await telling(looking, damagedFiles(dir, base.manifest, record.files))
  if (damaged.length === 0) return record
  for (const name of record.files) await rm(join(dir, name), { force: true })
  return undefined
}

function hasSameRows({ follows }: Stage, base: Base, { rows }: StageJob): boolean {
  if (follows === 'nothing') return true
  return (
    base.rows.length === rows.length && rows.every((row, at) => row[follows] === base.rows[at]?.[follows])
  )
}
