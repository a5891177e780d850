import type { VisitId } from '../../contract/ids'
import { judgeIdle } from '../../core/visit'
import type { VisitDeps } from './deps'
import type { Journal } from './journal'
import type { VisitStore } from './store'

export type EndedBy = 'shopper' | 'idle' | 'window-lost' | 'restart'

/** How long a shopper stays: the first touch opens a visit, silence counts down and ends it. */
export interface Stay {
  /** Somebody is here. */
  touch(): void
  end(endedBy: EndedBy): void
  /** Called a few times a second: moves the countdown. */
  tick(): void
}

export function createStay(deps: VisitDeps, store: VisitStore, journal: Journal): Stay {
  let touchedAtMs = deps.clock()

  function end(endedBy: EndedBy): void {
    const { visitId } = store.state
    if (visitId === null) return
    store.dispatch({ type: 'ended' })
    // After the window was told: what it is shown of another release comes between two visits.
    deps.releases.letGo()
    journal.write('closeVisit', { visitId, endedBy }).catch(() => undefined)
  }

  return {
    touch() {
      touchedAtMs = deps.clock()
      const isNew = store.state.visitId === null
      if (isNew) deps.releases.hold()
      store.dispatch({ type: 'touched', visitId: deps.newId() as VisitId })
      const { visitId } = store.state
      if (!isNew || visitId === null) return
      journal.write('openVisit', { visitId, language: deps.config.language }).catch(() => undefined)
    },
    end,
    tick() {
      const { visitId, phase } = store.state
      if (visitId === null) return
      // Nobody is idle while they speak or wait.
      if (phase === 'listening' || phase === 'thinking') touchedAtMs = deps.clock()
      const { idleSeconds, countdownSeconds } = deps.config
      const verdict = judgeIdle(deps.clock() - touchedAtMs, idleSeconds * 1000, countdownSeconds * 1000)
      if (verdict.kind === 'over') end('idle')
      else
        store.dispatch({
          type: 'countdown-changed',
          seconds: verdict.kind === 'countdown' ? verdict.seconds : null,
        })
    },
  }
}
