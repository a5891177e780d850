import type { Log } from '../kit/process'
import { chooseAtStart, watchWanted, type Chosen, type ReleaseStore } from './release'

/** The release that a start begins with. */
export interface FirstRelease {
  /** Resolves after the first look: is there one? */
  readonly looked: Promise<boolean>
  /** Resolves when there is one: at once, or when somebody puts one there. */
  readonly found: Promise<Chosen>
  stop(): void
}

export function firstRelease(store: ReleaseStore, log: Log): FirstRelease {
  let stop: () => void = () => undefined
  const look = chooseAtStart(store, log)

  const found = look.then((chosen) => {
    if (chosen) return chosen
    log.error('there is no release to answer from; a wish for one is waited for', { places: store })
    return new Promise<Chosen>((resolve) => {
      const wishes = watchWanted({
        releasesDir: store.own,
        take: async () => {
          const late = await chooseAtStart(store, log)
          if (!late) return
          wishes.stop()
          resolve(late)
        },
        log,
      })
      stop = () => wishes.stop()
    })
  })
  return { looked: look.then((chosen) => chosen !== null), found, stop: () => stop() }
}
