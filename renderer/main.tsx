import { createRoot } from 'react-dom/client'
import { App } from './app'
import { createMicrophone } from './audio'
import { type Bridge, openBridge } from './bridge'
import './css/fonts.css'
import './css/tokens.css'
import './css/base.css'
import './css/controls.css'
import './css/shell.css'
import { ErrorBoundary } from './error-boundary'
import { createActions } from './state/actions'
import { KioskProvider } from './state/kiosk'
import type { Boot } from './state/kiosk-state'
import { createKioskStore } from './state/store'
import { createTalking } from './state/talking'

const BOOT_AGAIN_MS = 1000

async function start(): Promise<void> {
  const bridge = await openBridge()
  const boot = await bootOf(bridge)
  const now = () => performance.now()
  const store = createKioskStore(boot, bridge, now)
  const actions = createActions({ store, bridge, now, mintId: () => crypto.randomUUID() })
  const microphone = createMicrophone({
    processing: boot.config.microphone,
    sendAudioFrame: bridge.sendAudioFrame,
  })
  const talking = createTalking({ store, bridge, microphone, now })
  const kiosk = { store, bridge, actions, talking }
  void microphone.warmUp().catch(() => undefined)
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root.')
  createRoot(root).render(
    <ErrorBoundary kiosk={kiosk}>
      <KioskProvider kiosk={kiosk}>
        <App />
      </KioskProvider>
    </ErrorBoundary>,
  )
}

/** Main may still be getting ready: a window that gave up would stay blank until the next morning. */
async function bootOf(bridge: Bridge): Promise<Boot> {
  for (;;) {
    const boot = await bridge.call('boot', {})
    if (boot.ok) return boot.value
    await new Promise((resolve) => setTimeout(resolve, BOOT_AGAIN_MS))
  }
}

void start()
