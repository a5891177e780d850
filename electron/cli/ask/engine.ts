import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AisleError } from '../../contract/errors'
import type { SearchOptions, SpeechOptions } from '../../contract/options'
import type { Contract } from '../../contract/rpc'
import { searchContract, type SearchContract } from '../../contract/search'
import { speechContract, type SpeechContract } from '../../contract/speech'
import { logTo, type Log } from '../../kit/process'
import { defaultDataDir, resolvePaths } from '../../main/config'
import { lookForLive, releaseStore, type WholeRelease } from '../../main/release'
import { forkTransport, superviseProcess, type Supervised } from '../../main/supervisor'

/** The kiosk's engine without its window. */
export interface Engine {
  readonly search: Supervised<SearchContract>
  /** null when the question is typed. */
  readonly speech: Supervised<SpeechContract> | null
  readonly release: WholeRelease
  stop(): Promise<void>
}

const LOAD_LIMIT_MS = 60_000

export interface EngineOptions {
  readonly withSpeech: boolean
  /** Of the kiosk whose live release is asked. */
  readonly dataDir?: string | undefined
}

/** Resolves when everything is loaded. Rejects with the reason when a process cannot start. */
export async function startEngine({
  withSpeech,
  dataDir = defaultDataDir(),
}: EngineOptions): Promise<Engine> {
  const paths = resolvePaths({ mainDir: fileURLToPath(new URL('.', import.meta.url)) })
  const release = await lookForLive(releaseStore(dataDir, paths.releases))
  if (!release) {
    const message = `neither ${dataDir} nor ${paths.releases} has a whole release; run npm run setup`
    throw new AisleError('corrupt', 'no-release', message)
  }
  const { releaseId } = release
  const releaseDirs = [release.dir]
  const trouble = keepTrouble()
  const start = <C extends Contract>(name: 'speech' | 'search', contract: C, options: unknown) =>
    superviseProcess({
      name,
      contract,
      transport: forkTransport(),
      entryPath: paths.entry(name),
      options: () => options,
      log: trouble.log,
      // No shopper waits here: what cannot start is said at once, not tried again.
      budget: { restarts: 0, withinMs: LOAD_LIMIT_MS, restMs: LOAD_LIMIT_MS },
    })

  const search = start('search', searchContract, {
    releaseDirs,
    // Facts of the day count here too, where that kiosk has any.
    overlayPath: join(dataDir, 'shop.db'),
    modelsDir: paths.models,
    provider: 'cpu',
  } satisfies SearchOptions)
  const speech = withSpeech
    ? start('speech', speechContract, {
        modelDir: paths.voskModel,
        libraryPath: paths.voskLibrary,
        language: 'en',
        releaseDirs,
      } satisfies SpeechOptions)
    : null
  const stop = async (): Promise<void> => {
    await Promise.all([search.stop(), speech?.stop()])
  }
  try {
    await Promise.all([
      search.call('describe', { releaseId }, { deadlineMs: LOAD_LIMIT_MS }),
      speech?.call('describe', {}, { deadlineMs: LOAD_LIMIT_MS }),
    ])
  } catch (cause) {
    await stop()
    throw new AisleError('not-ready', 'engine-down', trouble.last() ?? String(cause), { cause })
  }
  return { search, speech, release, stop }
}

/** A log that keeps the last error's own words: they say why a process ended. */
function keepTrouble(): { log: Log; last: () => string | null } {
  let last: string | null = null
  const log = logTo((level, message, fields) => {
    if (level === 'error') last = typeof fields?.error === 'string' ? fields.error : message
  })
  return { log, last: () => last }
}
