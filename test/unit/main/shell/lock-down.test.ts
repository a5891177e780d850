import { EventEmitter } from 'node:events'
import type { Session, WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { lockContents, lockSession } from '../../../../electron/main/shell/lock-down'

/** Walls that stand behind others: in the real window the page's own policy stops most of this before it gets here. */
describe('a locked page', () => {
  const setUp = () => {
    const sendCommand = vi.fn(() => Promise.resolve({}))
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: vi.fn(),
      setWebRTCIPHandlingPolicy: vi.fn(),
      setVisualZoomLevelLimits: vi.fn(() => Promise.resolve()),
      debugger: { attach: vi.fn(), sendCommand },
    })
    lockContents(contents as unknown as WebContents)
    return { contents, sendCommand }
  }

  it('gets no new window', () => {
    const { contents } = setUp()
    const [handler] = contents.setWindowOpenHandler.mock.calls[0] as [() => unknown]
    expect(handler()).toEqual({ action: 'deny' })
  })

  it.each([
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'will-prevent-unload',
    'content-bounds-updated',
  ])('has its %s refused', (name) => {
    const preventDefault = vi.fn()
    setUp().contents.emit(name, { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  it('is offered no bluetooth device', () => {
    const choose = vi.fn()
    const devices = [{ deviceId: '1', deviceName: 'a printer' }]
    setUp().contents.emit('select-bluetooth-device', { preventDefault: vi.fn() }, devices, choose)
    expect(choose).toHaveBeenCalledWith('')
  })

  it('opens no file chooser', () => {
    expect(setUp().sendCommand).toHaveBeenCalledWith('Page.setInterceptFileChooserDialog', { enabled: true })
  })
})

describe('a locked session', () => {
  const setUp = () => {
    const session = Object.assign(new EventEmitter(), {
      setPermissionRequestHandler: vi.fn(),
      setPermissionCheckHandler: vi.fn(),
      setDevicePermissionHandler: vi.fn(),
      setDisplayMediaRequestHandler: vi.fn(),
      setSpellCheckerEnabled: vi.fn(),
      webRequest: { onBeforeRequest: vi.fn() },
    })
    lockSession(session as unknown as Session, 'app://kiosk')
    return session
  }
  const firstArgument = (mock: { mock: { calls: unknown[][] } }): unknown => mock.mock.calls[0]?.[0]

  type RequestHandler = (
    contents: { getURL(): string },
    permission: string,
    decide: (isGranted: boolean) => void,
    details: { mediaTypes?: string[]; isMainFrame: boolean },
  ) => void
  const asks = (url: string, permission: string, mediaTypes?: string[], isMainFrame = true): unknown => {
    const decide = vi.fn()
    const handler = firstArgument(setUp().setPermissionRequestHandler) as RequestHandler
    handler({ getURL: () => url }, permission, decide, { ...(mediaTypes && { mediaTypes }), isMainFrame })
    return decide.mock.calls[0]?.[0]
  }

  it('grants the microphone to our page', () => {
    expect(asks('app://kiosk/', 'media', ['audio'])).toBe(true)
  })

  it.each([
    ['the camera', 'app://kiosk/', 'media', ['video'], true],
    ['both', 'app://kiosk/', 'media', ['audio', 'video'], true],
    ['media of no kind', 'app://kiosk/', 'media', [], true],
    ['media untold', 'app://kiosk/', 'media', undefined, true],
    ['another page', 'https://kiosk/', 'media', ['audio'], true],
    ['a frame of ours', 'app://kiosk/', 'media', ['audio'], false],
    ['the place', 'app://kiosk/', 'geolocation', undefined, true],
    ['what is not invented yet', 'app://kiosk/', 'telepathy', ['audio'], true],
  ] as const)('denies %s', (_what, url, permission, mediaTypes, isMainFrame) => {
    expect(asks(url, permission, mediaTypes && [...mediaTypes], isMainFrame)).toBe(false)
  })

  it('checks the same, first without a media type, then with "audio"', () => {
    type CheckHandler = (
      contents: null,
      permission: string,
      origin: string,
      details: { mediaType?: string },
    ) => boolean
    const check = firstArgument(setUp().setPermissionCheckHandler) as CheckHandler
    expect(check(null, 'media', 'app://kiosk/', {})).toBe(true)
    expect(check(null, 'media', 'app://kiosk/', { mediaType: 'audio' })).toBe(true)
    expect(check(null, 'media', 'app://kiosk/', { mediaType: 'video' })).toBe(false)
    expect(check(null, 'media', 'app://other/', { mediaType: 'audio' })).toBe(false)
    expect(check(null, 'usb', 'app://kiosk/', {})).toBe(false)
  })

  type ShareHandler = (request: null, decide: (streams: unknown) => void) => void
  it('refuses devices, the screen and downloads', () => {
    const session = setUp()
    expect((firstArgument(session.setDevicePermissionHandler) as () => boolean)()).toBe(false)
    const share = vi.fn()
    const shareScreen = firstArgument(session.setDisplayMediaRequestHandler) as ShareHandler
    shareScreen(null, share)
    expect(share).toHaveBeenCalledWith({})
    const preventDefault = vi.fn()
    session.emit('will-download', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  it.each([
    ['app://kiosk/index.html', false],
    ['app://other/', true],
    ['http://127.0.0.1:5173/', true],
    ['https://example.com/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
    ['ftp://example.com/', true],
  ] as const)('lets no request out: %s cancelled %s', (url, cancel) => {
    type Filter = (request: { url: string }, decide: (answer: unknown) => void) => void
    const decide = vi.fn()
    const filter = firstArgument(setUp().webRequest.onBeforeRequest) as Filter
    filter({ url }, decide)
    expect(decide).toHaveBeenCalledWith({ cancel })
  })
})
