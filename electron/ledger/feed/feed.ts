import type { FeedConfig } from '../../contract/config'
import { errorFields } from '../../kit/process'
import { createFeedReader, giveWay, type FeedTools } from './reader'
import { pause } from './source'
import { createFeedStore } from './store'

/** The till's feed, for as long as the process runs. */
export interface Feed {
  stop(): Promise<void>
}

/** Reads the feed again and again; with `null` makes sure that nothing of an earlier one counts any more. */
export function startFeed(config: FeedConfig | null, tools: FeedTools): Feed {
  const end = new AbortController()
  const run = config === null ? forget : follow(config)
  const going = run(tools, end.signal).catch((thrown: unknown) => {
    if (!end.signal.aborted) tools.log.error('the feed has ended', errorFields(thrown))
  })
  return {
    stop() {
      end.abort()
      return going
    },
  }
}

async function forget({ keeper, log }: FeedTools, signal: AbortSignal): Promise<void> {
  const store = createFeedStore(keeper)
  for (;;) {
    try {
      await store.forget(giveWay(signal))
      return
    } catch (thrown) {
      if (signal.aborted) return
      log.warn('facts of an earlier feed could not be cleared yet', errorFields(thrown))
      await pause(FORGET_AGAIN_MS, signal)
    }
  }
}

const follow = (config: FeedConfig) => async (tools: FeedTools, signal: AbortSignal) => {
  const reader = createFeedReader(config, tools)
  try {
    while (!signal.aborted) await reader.readOnce(signal)
  } finally {
    reader.close()
  }
}

const FORGET_AGAIN_MS = 5_000
