import type { Session, WebContents } from 'electron'
import { isAllowedKey } from './keys'
import { APP_ORIGIN, originOf } from './origin'

/** What the session of our page may ask for: the microphone, by our own page, and nothing else. */
export function lockSession(session: Session, origin: string): void {
  session.setPermissionRequestHandler((contents, permission, decide, details) => {
    const { mediaTypes = [], isMainFrame } = details as { mediaTypes?: string[]; isMainFrame: boolean }
    const isMicrophone = permission === 'media' && mediaTypes.every((type) => type === 'audio')
    decide(isMicrophone && mediaTypes.length > 0 && isMainFrame && originOf(contents.getURL()) === origin)
  })
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, { mediaType }) => {
    // Asked first without a media type, then with "audio".
    const isMicrophone = permission === 'media' && (mediaType === undefined || mediaType === 'audio')
    return isMicrophone && originOf(requestingOrigin) === origin
  })
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  session.on('will-download', (event) => event.preventDefault())
  // Dictionaries would be fetched from the network.
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isLocal(url, origin) }))
}

/** No way from our page to anywhere else. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  // window.moveTo and its kind.
  contents.on('content-bounds-updated', (event) => event.preventDefault())
  // A page that asks "leave?" is left.
  contents.on('will-prevent-unload', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault()
    choose('')
  })
  contents.on('before-input-event', (event, input) => {
    if (!isAllowedKey(input)) event.preventDefault()
  })
  refuseFileChoosers(contents)
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('did-finish-load', () => {
    // A page that went away meanwhile needs no limits.
    contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined)
  })
}

/**
 * A file chooser is a window of the system, with every folder in it. Electron has no switch against it; its own debugger
 * protocol has: what is intercepted there and not answered never opens.
 */
function refuseFileChoosers({ debugger: protocol }: WebContents): void {
  protocol.attach('1.3')
  const commands = [
    protocol.sendCommand('Page.enable'),
    protocol.sendCommand('Page.setInterceptFileChooserDialog', { enabled: true }),
  ]
  // A page that went away meanwhile needs no protection.
  void Promise.allSettled(commands)
}

/** Our own page and pictures; while developing also Vite's server and its socket. */
function isLocal(url: string, origin: string): boolean {
  return [APP_ORIGIN, origin, origin.replace(/^http/, 'ws'), 'devtools://devtools'].includes(originOf(url))
}
