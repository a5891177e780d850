import type { CDPSession, Page } from 'playwright-core'

type Way = (page: Page, cdp: CDPSession) => Promise<unknown>

const X = 500
const Y = 300

const touch = (cdp: CDPSession, type: string, points: readonly { x: number; y: number; id: number }[]) =>
  cdp.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: [...points] })

const drop = (data: { mimeType: string; data: string }[], files: string[]): Way => {
  return async (_page, cdp) => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', {
        type,
        x: X,
        y: Y,
        data: { items: data, files, dragOperationsMask: 19 },
      })
    }
  }
}

/** What hands and fingers do to a screen to get behind it. */
export const escapePointers: Readonly<Record<string, Way>> = {
  'right click': (page) => page.mouse.click(X, Y, { button: 'right' }),
  'middle click': (page) => page.mouse.click(X, Y, { button: 'middle' }),
  'back button of a mouse': (_page, cdp) => sideButton(cdp, 'back'),
  'forward button of a mouse': (_page, cdp) => sideButton(cdp, 'forward'),
  'text dragged out of the page': async (page) => {
    await page.mouse.move(200, 120)
    await page.mouse.down()
    await page.mouse.move(900, 500, { steps: 5 })
    await page.mouse.up()
    await page.mouse.move(500, 300)
    await page.mouse.down()
    await page.mouse.move(-5, -5, { steps: 5 })
    await page.mouse.up()
  },
  'long press': async (_page, cdp) => {
    await touch(cdp, 'touchStart', [{ x: X, y: Y, id: 0 }])
    await new Promise((resolve) => setTimeout(resolve, 900))
    await touch(cdp, 'touchEnd', [])
  },
  pinch: async (_page, cdp) => {
    await touch(cdp, 'touchStart', [
      { x: X, y: Y, id: 0 },
      { x: X + 20, y: Y, id: 1 },
    ])
    for (let reach = 20; reach < 300; reach += 40) {
      await touch(cdp, 'touchMove', [
        { x: X - reach, y: Y, id: 0 },
        { x: X + reach, y: Y, id: 1 },
      ])
    }
    await touch(cdp, 'touchEnd', [])
  },
  'three fingers swiping': async (_page, cdp) => {
    const fingers = (x: number) => [0, 1, 2].map((id) => ({ x, y: Y + id * 60, id }))
    await touch(cdp, 'touchStart', fingers(900))
    for (let x = 900; x > 100; x -= 100) await touch(cdp, 'touchMove', fingers(x))
    await touch(cdp, 'touchEnd', [])
  },
  'swipe in from the left edge': async (_page, cdp) => {
    await touch(cdp, 'touchStart', [{ x: 1, y: Y, id: 0 }])
    for (let x = 1; x < 800; x += 100) await touch(cdp, 'touchMove', [{ x, y: Y, id: 0 }])
    await touch(cdp, 'touchEnd', [])
  },
  'overscroll with the wheel': async (page) => {
    await page.mouse.move(X, Y)
    for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(-3000, 0)
  },
  'Ctrl and the wheel': async (page) => {
    await page.mouse.move(X, Y)
    await page.keyboard.down('Control')
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -400)
    await page.keyboard.up('Control')
  },
  'a file dropped on it': drop([], ['/etc/passwd']),
  'an address dropped on it': drop([{ mimeType: 'text/uri-list', data: 'https://example.com/' }], []),
  'a program dropped on it': drop([{ mimeType: 'text/html', data: '<script>alert(1)</script>' }], []),
}

async function sideButton(cdp: CDPSession, button: 'back' | 'forward'): Promise<void> {
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await cdp.send('Input.dispatchMouseEvent', { type, x: X, y: Y, button, clickCount: 1 })
  }
}
