import { setTimeout } from 'node:timers/promises'
import type { Sku } from '../contract/ids'
import type { LiveIndex } from '../core/rank/live'
import { openOverlayReader } from '../kit/overlay'
import { errorFields, type Log } from '../kit/process'
import { followOverlay, type RowOverlay } from './overlay'

export interface OpenOverlay extends RowOverlay {
  /** Whether it could be read the last time. */
  isReadable(): boolean
}

const TRIES = 5
const PAUSE_MS = 200

/** The overlay at `path` as a release follows it, which need not be there yet. */
export function openOverlay(
  path: string,
  live: LiveIndex,
  rowOf: (sku: Sku) => number | undefined,
  log: () => Log,
): OpenOverlay {
  const reader = openOverlayReader(path, {
    onFailure: (failure) => log().error('the overlay cannot be read', errorFields(failure)),
  })
  const overlay = followOverlay(reader, live, rowOf, (thrown) => {
    log().error('the overlay cannot be followed', errorFields(thrown))
  })
  return { ...overlay, isReadable: () => reader.isReadable() }
}

/**
 * Takes over all that the overlay says before a release is asked. One that cannot be read is tried again for a moment:
 * what staff have taken away would be offered without it.
 */
export async function drainReadable(overlay: OpenOverlay): Promise<void> {
  await overlay.drain()
  for (let tries = 1; tries < TRIES && !overlay.isReadable(); tries++) {
    await setTimeout(PAUSE_MS)
    await overlay.drain()
  }
}
