import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WebPreferences } from 'electron'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchKiosk, type KioskApp } from '../helpers/app'
import { openOutsideServer, type OutsideServer } from '../helpers/outside-server'

let kiosk: KioskApp
let outside: OutsideServer

beforeAll(async () => {
  outside = await openOutsideServer()
  kiosk = await launchKiosk()
})

afterAll(async () => {
  await kiosk.close()
  outside.close()
})

const inMain = <T>(read: (contents: Electron.WebContents) => T): Promise<T> =>
  kiosk.app.evaluate(({ BrowserWindow }, source) => {
    const [window] = BrowserWindow.getAllWindows()
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    return new Function('contents', `return (${source})(contents)`)(window?.webContents) as T
  }, read.toString())

describe('the page is walled in', () => {
  test('its process runs under the system-call filter of the sandbox', async () => {
    const { renderer } = await kiosk.processIds()
    const status = await readFile(`/proc/${renderer}/status`, 'utf8')
    expect(/^Seccomp:\s+(\d)/m.exec(status)?.[1]).toBe('2')
    expect(/^NoNewPrivs:\s+(\d)/m.exec(status)?.[1]).toBe('1')
  })

  test('web preferences leave no wall out', async () => {
    const preferences = await inMain((contents) =>
      (contents as unknown as { getLastWebPreferences(): WebPreferences }).getLastWebPreferences(),
    )
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      disableDialogs: true,
    })
    expect(preferences.enableBlinkFeatures ?? '').toBe('')
  })

  test('there is no Node in it', async () => {
    const globals = await kiosk.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    )
    expect(globals).toEqual([])
  })

  test('it gets three functions of ours, not ipcRenderer', async () => {
    const shape = await kiosk.page.evaluate(() =>
      Object.fromEntries(Object.entries(window.kiosk).map(([name, value]) => [name, typeof value])),
    )
    expect(shape).toEqual({ call: 'function', on: 'function', sendAudioFrame: 'function' })
  })

  test('it cannot bend what preload holds', async () => {
    const outcome = await kiosk.page.evaluate(() => {
      Array.prototype.includes = () => true
      return window.kiosk.call('not-a-call', {}).finally(() => {
        location.reload()
      })
    })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'unknown-call' } })
    await kiosk.page.waitForLoadState('load')
  })
})

describe('the page comes from its own origin', () => {
  test('app://kiosk, a secure context', async () => {
    expect(kiosk.page.url()).toBe('app://kiosk/')
    expect(await kiosk.page.evaluate(() => isSecureContext)).toBe(true)
  })

  test.each([
    '/../main/index.js',
    '/..%2fmain%2findex.js',
    '/%2e%2e/main/index.js',
    '/....//main/index.js',
    '/assets/..%5c..%5cmain%5cindex.js',
    '/picture/../../../current.json',
    '/picture/..%2f..%2fshop.svg',
    '/%00index.html',
    '/%',
  ])('%s is not served', async (path) => {
    const status = await kiosk.page.evaluate(
      (url) =>
        fetch(url).then(
          (answer) => answer.status,
          () => 'failed',
        ),
      `app://kiosk${path}`,
    )
    expect([404, 'failed']).toContain(status)
  })

  test.each(['file:///etc/passwd', 'app://other/index.html', 'http://SERVER/', 'ws://SERVER/'])(
    '%s is out of reach',
    async (url) => {
      const target = url.replace('SERVER', new URL(outside.url).host)
      const isReached = await kiosk.page.evaluate(async (address) => {
        if (address.startsWith('ws')) {
          return new Promise((resolve) => {
            const socket = new WebSocket(address)
            socket.onopen = () => resolve(true)
            socket.onerror = () => resolve(false)
          })
        }
        return fetch(address, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        )
      }, target)
      expect(isReached).toBe(false)
      expect(outside.seen).toEqual([])
    },
  )

  test('the session refuses the network even where the policy would not', async () => {
    const outcome = await kiosk.app.evaluate(async ({ BrowserWindow }, url) => {
      const [window] = BrowserWindow.getAllWindows()
      return window?.webContents.session.fetch(url).then(
        () => 'reached',
        () => 'refused',
      )
    }, outside.url)
    expect(outcome).toBe('refused')
    expect(outside.seen).toEqual([])
  })

  test('nothing of the page is kept on the disk', async () => {
    await kiosk.page.evaluate(() => {
      localStorage.setItem('canary', 'canary-in-local-storage')
    })
    const isPersistent = await inMain((contents) => contents.session.isPersistent())
    expect(isPersistent).toBe(false)
    const files = await readdir(kiosk.dataDir, { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile())) {
      const content = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0))
      expect(content.includes('canary-in-local-storage'), file.name).toBe(false)
    }
  })
})

describe('the content security policy', () => {
  test('starts from nothing and names each source', async () => {
    const policy = await kiosk.page.evaluate(() =>
      fetch('/').then((answer) => answer.headers.get('content-security-policy') ?? ''),
    )
    const directives = new Map(
      policy.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources.join(' ')]
      }),
    )
    expect(directives.get('default-src')).toBe("'none'")
    expect(directives.get('script-src')).toBe("'self'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
    expect(directives.get('sandbox')).toBe('allow-scripts allow-same-origin')
  })

  test.each(['/', '/offline.html', '/picture/toaster.svg', '/not-there'])('comes with %s', async (path) => {
    const headers = await kiosk.page.evaluate(
      (url) => fetch(url).then((answer) => Object.fromEntries(answer.headers)),
      path,
    )
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('lets no inline script, no eval and no foreign picture in', async () => {
    const ran = await kiosk.page.evaluate(async (outside) => {
      const marks: string[] = []
      Object.assign(window, { mark: (name: string) => marks.push(name) })
      const attempt = (make: () => void): void => {
        try {
          make()
        } catch {
          // Refused by trusted types: as good.
        }
      }
      attempt(() => {
        const script = document.createElement('script')
        script.textContent = "mark('inline script')"
        document.body.append(script)
      })
      attempt(() => {
        document.body.insertAdjacentHTML('beforeend', `<img src="x" onerror="mark('inline handler')">`)
      })
      attempt(() => {
        // eslint-disable-next-line @typescript-eslint/no-implied-eval
        setTimeout("mark('string timer')", 0)
      })
      attempt(() => {
        const image = new Image()
        image.onload = () => marks.push('foreign picture')
        image.src = `${outside}/picture.png`
      })
      await new Promise((resolve) => setTimeout(resolve, 300))
      return marks
    }, outside.url)
    expect(ran).toEqual([])
    expect(outside.seen).toEqual([])
  })
})

describe('permissions', () => {
  test('the microphone is granted to our page', async () => {
    const tracks = await kiosk.page.evaluate(async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      const kinds = stream.getTracks().map((track) => track.kind)
      for (const track of stream.getTracks()) track.stop()
      return kinds
    })
    expect(tracks).toEqual(['audio'])
  })

  test.each([
    ['camera', { video: true }],
    ['camera and microphone', { audio: true, video: true }],
  ] as const)('%s is denied', async (_name, constraints) => {
    const outcome = await kiosk.page.evaluate(
      (wanted) =>
        navigator.mediaDevices.getUserMedia(wanted).then(
          () => 'granted',
          (error: unknown) => (error as Error).name,
        ),
      constraints,
    )
    expect(outcome).toBe('NotAllowedError')
  })

  test.each([
    'geolocation',
    'notifications',
    'midi',
    'camera',
    'clipboard-read',
    'clipboard-write',
    'persistent-storage',
    'screen-wake-lock',
    'window-management',
    'local-fonts',
    'idle-detection',
    'storage-access',
  ])('%s is denied', async (name) => {
    const state = await kiosk.page.evaluate(
      (permission) =>
        navigator.permissions.query({ name: permission as PermissionName }).then(
          (status) => status.state as string,
          () => 'unknown',
        ),
      name,
    )
    expect(['denied', 'unknown']).toContain(state)
  })

  test('the handlers themselves deny all but the microphone, to anybody but our page', async () => {
    const granted = await kiosk.app.evaluate(async ({ BrowserWindow, session }) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { session: session.fromPartition('kiosk'), sandbox: true },
      })
      await stranger.loadURL('data:text/html,<title>stranger</title>').catch(() => undefined)
      const outcome: unknown = await stranger.webContents
        .executeJavaScript(
          'navigator.mediaDevices ? navigator.mediaDevices.getUserMedia({audio:true}).then(() => true, () => false) : false',
        )
        .catch(() => false)
      stranger.destroy()
      return outcome
    })
    expect(granted).toBe(false)
  })
})

describe('the page stays where it is', () => {
  test.each(['SERVER', 'file:///etc/passwd', 'https://example.com/', 'data:text/html,x', 'app://other/'])(
    'no navigation to %s',
    async (url) => {
      await kiosk.page.evaluate(
        (target) => {
          location.href = target
        },
        url.replace('SERVER', outside.url),
      )
      await kiosk.page.waitForTimeout(100)
      expect(kiosk.page.url()).toBe('app://kiosk/')
      expect(outside.seen).toEqual([])
    },
  )

  test('no new window', async () => {
    const opened = await kiosk.page.evaluate(() => window.open('app://kiosk/') !== null)
    expect(opened).toBe(false)
    expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('no webview, no frame', async () => {
    const append = kiosk.page.evaluate(() => {
      const webview = document.createElement('webview')
      webview.setAttribute('src', 'app://kiosk/')
      const frame = document.createElement('iframe')
      frame.src = 'app://kiosk/offline.html'
      document.body.append(webview, frame)
    })
    // A frame that is blocked at once makes Playwright believe that its page went away.
    await append.catch(() => undefined)
    await kiosk.page.waitForTimeout(200)
    const { isWebviewAlive, framed } = await kiosk.page.evaluate(() => {
      const [webview, frame] = [document.querySelector('webview'), document.querySelector('iframe')]
      return {
        isWebviewAlive: webview !== null && 'getURL' in webview,
        framed: frame?.contentDocument?.title ?? 'blocked',
      }
    })
    expect(isWebviewAlive).toBe(false)
    expect(framed).toBe('blocked')
    await kiosk.page.reload()
  })

  test('no download', async () => {
    const started = await kiosk.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const states: string[] = []
      contents?.session.on('will-download', (event, item) => {
        states.push(event.defaultPrevented ? 'refused' : `running ${item.getURL()}`)
      })
      contents?.downloadURL('app://kiosk/picture/toaster.svg')
      await new Promise((resolve) => setTimeout(resolve, 500))
      return states
    })
    expect(started).toEqual(['refused'])
  })

  test('no service worker', async () => {
    const outcome = await kiosk.page.evaluate(() =>
      'serviceWorker' in navigator
        ? navigator.serviceWorker.register('/index.html').then(
            () => 'registered',
            () => 'refused',
          )
        : 'refused',
    )
    expect(outcome).toBe('refused')
  })

  test('no developer tools', async () => {
    const isOpened = await kiosk.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const opened = new Promise((resolve) => contents?.once('devtools-opened', () => resolve(true)))
      contents?.openDevTools({ mode: 'detach' })
      return Promise.race([opened, new Promise((resolve) => setTimeout(resolve, 3000, false))])
    })
    expect(isOpened).toBe(false)
  })
})

test('the door refuses another window, even one with our preload at our origin', async () => {
  const outcome = await kiosk.app.evaluate(async ({ app, BrowserWindow, session }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: {
        session: session.fromPartition('kiosk'),
        preload: `${app.getAppPath()}/out/preload/index.cjs`,
        sandbox: true,
      },
    })
    await stranger.loadURL('app://kiosk/offline.html')
    const answer: unknown = await stranger.webContents.executeJavaScript("window.kiosk.call('boot', {})")
    stranger.destroy()
    return answer
  })
  expect(outcome).toMatchObject({ ok: false, error: { kind: 'input', code: 'stranger' } })
})

test('a page that got to about:blank is replaced at once', async () => {
  const replaced = kiosk.nextPage()
  const leave = kiosk.page.evaluate(() => {
    location.href = 'about:blank'
  })
  await leave.catch(() => undefined)
  const page = await replaced
  expect(page.url()).toBe('app://kiosk/')
  expect(await page.evaluate(() => window.kiosk.call('boot', {}))).toMatchObject({ ok: true })
  expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})
