/**
 * What a page could try if somebody got script into it. Each runs in the page with the rights of a fresh touch; `click`
 * adds an element, clicks it and takes it away.
 */
export interface ScriptTools {
  readonly outside: string
  readonly click: (tag: string, attributes: Readonly<Record<string, string>>, init?: MouseEventInit) => void
  readonly embed: (tag: string, attributes: Readonly<Record<string, string>>) => void
}

type Script = (tools: ScriptTools) => unknown

// Interfaces that TypeScript's DOM does not know, or should not.
interface Odd {
  showOpenFilePicker(): unknown
  showSaveFilePicker(): unknown
  showDirectoryPicker(): unknown
  getScreenDetails(): unknown
  queryLocalFonts(): unknown
  documentPictureInPicture: { requestWindow(): unknown }
  EyeDropper: new () => { open(): unknown }
  IdleDetector: { requestPermission(): unknown }
  bluetooth: { requestDevice(options: object): unknown }
  usb: { requestDevice(options: object): unknown }
  serial: { requestPort(): unknown }
  hid: { requestDevice(options: object): unknown }
  keyboard: { lock(): unknown }
}

export const escapeScripts: Readonly<Record<string, Script>> = {
  'window.open, blank': () => window.open(),
  'window.open, our own page': () => window.open('app://kiosk/', '_blank', 'popup,width=300,height=300'),
  'window.open, outside': ({ outside }) => window.open(outside),
  'window.open, a file': () => window.open('file:///etc/passwd'),
  'window.open, settings': () => window.open('chrome://settings'),
  'location, outside': ({ outside }) => location.assign(outside),
  'location, a file': () => location.assign('file:///etc/passwd'),
  'location, replaced': ({ outside }) => location.replace(outside),
  'location, settings': () => location.assign('chrome://version'),
  'location, developer tools': () => location.assign('devtools://devtools/bundled/inspector.html'),
  'location, the source': () => location.assign('view-source:app://kiosk/'),
  'location, a data page': () => location.assign('data:text/html,<h1>out'),
  'location, a script': () => location.assign('javascript:document.title="out"'),
  'location, a blob page': () =>
    location.assign(URL.createObjectURL(new Blob(['<h1>out'], { type: 'text/html' }))),
  'location, another host of ours': () => location.assign('app://elsewhere/'),
  'location, a picture': () => location.assign('/picture/toaster.svg'),
  'location, mail': () => location.assign('mailto:somebody@example.com'),
  'location, telephone': () => location.assign('tel:112'),
  'location, a program': () => location.assign('vscode://file/etc/passwd'),
  'location, a shell': () => location.assign('ssh://example.com'),
  'a link to a new window': ({ click }) => click('a', { href: 'app://kiosk/', target: '_blank' }),
  'a link outside': ({ click, outside }) => click('a', { href: outside }),
  'a link with Ctrl': ({ click, outside }) => click('a', { href: outside }, { ctrlKey: true }),
  'a link with Shift': ({ click, outside }) => click('a', { href: outside }, { shiftKey: true }),
  'a link with the middle button': ({ click, outside }) => click('a', { href: outside }, { button: 1 }),
  'a link to download': ({ click }) => click('a', { href: '/picture/toaster.svg', download: 'out.svg' }),
  'a blob to download': ({ click }) =>
    click('a', { href: URL.createObjectURL(new Blob(['out'])), download: 'out.txt' }),
  'a form': ({ outside }) => {
    const form = document.createElement('form')
    form.action = outside
    form.target = '_blank'
    document.body.append(form)
    form.submit()
    form.remove()
  },
  'a frame from outside': ({ embed, outside }) => embed('iframe', { src: outside }),
  'a frame of a file': ({ embed }) => embed('iframe', { src: 'file:///etc/passwd' }),
  'an object': ({ embed, outside }) => embed('object', { data: outside, type: 'text/html' }),
  'an embedded plug-in': ({ embed, outside }) => embed('embed', { src: outside, type: 'application/pdf' }),
  'a webview': ({ embed, outside }) => embed('webview', { src: outside, allowpopups: '' }),
  'a refresh to outside': ({ embed, outside }) =>
    embed('meta', { 'http-equiv': 'refresh', content: `0;url=${outside}` }),
  'a file chooser': ({ click }) => click('input', { type: 'file' }),
  'a folder chooser': ({ click }) => click('input', { type: 'file', webkitdirectory: '' }),
  'a file chooser outside the document': () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.click()
  },
  'a file chooser by its picker': () => {
    const input = document.createElement('input')
    input.type = 'file'
    document.body.append(input)
    input.showPicker()
    input.remove()
  },
  'a colour chooser': ({ click }) => click('input', { type: 'color' }),
  'the open-file picker': () => (window as unknown as Odd).showOpenFilePicker(),
  'the save-file picker': () => (window as unknown as Odd).showSaveFilePicker(),
  'the folder picker': () => (window as unknown as Odd).showDirectoryPicker(),
  'the eye dropper': () => new (window as unknown as Odd).EyeDropper().open(),
  printing: () => window.print(),
  'an alert': () => window.alert('out'),
  'a confirmation': () => window.confirm('out'),
  'a prompt': () => window.prompt('out'),
  'a question on leaving': ({ outside }) => {
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { once: true })
    location.assign(outside)
  },
  'moving the window': () => {
    window.moveTo(100, 100)
    window.resizeTo(300, 300)
  },
  'full screen': () => document.documentElement.requestFullscreen(),
  'leaving full screen': () => document.exitFullscreen(),
  'picture in picture': () => document.createElement('video').requestPictureInPicture(),
  'a page in picture': () => (window as unknown as Odd).documentPictureInPicture.requestWindow(),
  'locking the pointer': () => document.body.requestPointerLock(),
  'locking the keyboard': () => (navigator as unknown as Odd).keyboard.lock(),
  'the screen': () => navigator.mediaDevices.getDisplayMedia({ video: true }),
  'the camera': () => navigator.mediaDevices.getUserMedia({ video: true }),
  'the place': () =>
    new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
  notifications: () => Notification.requestPermission(),
  'the other screens': () => (window as unknown as Odd).getScreenDetails(),
  fonts: () => (window as unknown as Odd).queryLocalFonts(),
  'idle detection': () => (window as unknown as Odd).IdleDetector.requestPermission(),
  bluetooth: () => (navigator as unknown as Odd).bluetooth.requestDevice({ acceptAllDevices: true }),
  usb: () => (navigator as unknown as Odd).usb.requestDevice({ filters: [] }),
  serial: () => (navigator as unknown as Odd).serial.requestPort(),
  hid: () => (navigator as unknown as Odd).hid.requestDevice({ filters: [] }),
  midi: () => navigator.requestMIDIAccess({ sysex: true }),
  'a passkey': () =>
    navigator.credentials.create({
      publicKey: {
        challenge: new Uint8Array(16),
        rp: { name: 'out' },
        user: { id: new Uint8Array(4), name: 'out', displayName: 'out' },
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      },
    }),
  'reading the clipboard': () => navigator.clipboard.readText(),
  'writing the clipboard': () => navigator.clipboard.writeText('out'),
  'a service worker': () => navigator.serviceWorker.register('/index.html'),
  'a worker from a blob': () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
  'a protocol handler': () => navigator.registerProtocolHandler('web+out', 'app://kiosk/?%s'),
  sharing: () => navigator.share({ title: 'out', url: 'https://example.com' }),
  'a request outside': ({ outside }) => fetch(outside, { mode: 'no-cors' }),
  'a beacon': ({ outside }) => navigator.sendBeacon(outside, 'out'),
  'a socket': ({ outside }) => new WebSocket(outside.replace('http', 'ws')),
  'a stream of events': ({ outside }) => new EventSource(outside),
  'a picture from outside': ({ embed, outside }) => embed('img', { src: outside }),
  'going back': () => {
    history.back()
    history.go(-5)
  },
  'another address without a load': () => history.pushState(null, '', '/../../etc/passwd'),
  'the opener': () => (window.opener as Window | null)?.location.assign('file:///'),
  'writing another page': () => document.open('text/html', 'replace'),
}
