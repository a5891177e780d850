import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { StageRecord } from '../../contract/release'
import { damagedFiles } from '../../kit/release'
import type { Base } from '../base/find-bases'
import { copyToRelease } from '../store/copy-file'
import type { Stage, StageJob } from './stage'

/** Makes a part of the release, or takes over the files that the earlier release has of it. */
export async function runStage(stage: Stage, key: string, job: StageJob): Promise<StageRecord> {
  const taken = await takeOver(stage, key, job)
  return taken ?? { key, files: [...(await stage.run(job))].sort() }
}

async function takeOver(stage: Stage, key: string, job: StageJob): Promise<StageRecord | undefined> {
  const { base, dir, signal } = job
  const record = base?.manifest.stages[stage.name]
  if (!base || record?.key !== key || !hasSameRows(stage, base, job)) return undefined
  for (const name of record.files) {
    signal.throwIfAborted()
    await mkdir(dirname(join(dir, name)), { recursive: true })
    // What is not there is noticed below.
    await copyToRelease(join(base.dir, name), join(dir, name)).catch(() => undefined)
  }
  // The copies are looked at, not what was copied: that may be damaged a moment later.
  if ((await damagedFiles(dir, base.manifest, record.files)).length === 0) return record
  for (const name of record.files) await rm(join(dir, name), { force: true })
  return undefined
}

function hasSameRows({ follows }: Stage, base: Base, { rows }: StageJob): boolean {
  if (follows === 'nothing') return true
  return (
    base.rows.length === rows.length && rows.every((row, at) => row[follows] === base.rows[at]?.[follows])
  )
}
