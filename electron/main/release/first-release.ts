import type { Log } from '../../kit/process'
import { chooseAtStart, type Chosen } from './choose-at-start'
import type { ReleaseStore } from './store'
import { watchWanted, type WantedWatch } from './watch-wanted'

/** The release that a start begins with. */
export interface FirstRelease {
  /** Resolves after the first look: is there one? */
  readonly looked: Promise<boolean>
  /** Resolves when there is one: at once, or when somebody puts one there. */
  readonly found: Promise<Chosen>
  stop(): void
}

export function firstRelease(store: ReleaseStore, log: Log): FirstRelease {
  let wishes: WantedWatch | undefined
  let isStopped = false
  const look = chooseAtStart(store, log)

  const found = look.then((chosen) => {
    if (chosen) return chosen
    log.error('there is no release to answer from; a wish for one is waited for', { places: store })
    return new Promise<Chosen>((resolve) => {
      if (isStopped) return
      wishes = watchWanted({
        releasesDir: store.own,
        take: async () => {
          const late = await chooseAtStart(store, log)
          if (!late) return
          // What is wanted from now on is swapped to, beside this one.
          wishes?.stop()
          resolve(late)
        },
        log,
      })
    })
  })
  return {
    looked: look.then((chosen) => chosen !== null),
    found,
    stop: () => {
      isStopped = true
      wishes?.stop()
    },
  }
}
