import type { WebContents } from 'electron'

const PING_EVERY_MS = 2000
/** 8 s without an answer: the page hangs. Counted in pings, so that a sleep of main itself proves nothing. */
const UNANSWERED_PINGS = 4
/** And 30 s of loading: a page of local files is there in one. */
const LOADING_TICKS = 15
/** Any world but the page's own. */
const WATCH_WORLD = 4242

/** Asks the page again and again whether it still runs; `onHung` is called once. Returns how to stop. */
export function watchPage(contents: WebContents, onHung: () => void): () => void {
  let unanswered = 0
  let loading = 0
  const timer = setInterval(() => {
    if (contents.isDestroyed() || contents.isCrashed()) return
    loading = contents.isLoadingMainFrame() ? loading + 1 : 0
    if (unanswered >= UNANSWERED_PINGS || loading >= LOADING_TICKS) {
      clearInterval(timer)
      onHung()
      return
    }
    if (loading > 0) return
    unanswered += 1
    contents.executeJavaScriptInIsolatedWorld(WATCH_WORLD, [{ code: '1' }]).then(
      () => (unanswered = 0),
      // A page that is just being replaced answers nothing; the next ping asks the new one.
      () => undefined,
    )
  }, PING_EVERY_MS)
  return () => clearInterval(timer)
}
