import type { ElectronApplication } from 'playwright-core'
import { inMain } from '../electron'

/** Keys and chords by which people leave kiosks. */
export const escapeKeys: readonly string[] = [
  ...Array.from({ length: 12 }, (_, index) => `F${index + 1}`),
  'Escape',
  'PrintScreen',
  'Alt',
  'Meta',
  'Alt+F4',
  'Alt+F1',
  'Alt+F2',
  'Alt+Tab',
  'Alt+Escape',
  'Alt+Space',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Alt+Home',
  'Alt+Enter',
  'Alt+d',
  'Alt+f',
  'Alt+e',
  'Control+Escape',
  'Control+Shift+Escape',
  'Control+Alt+Delete',
  'Control+Alt+t',
  'Control+Alt+F2',
  'Control+Alt+Backspace',
  'Control+F4',
  'Control+F5',
  'Control+Tab',
  'Control+Shift+Tab',
  'Control+Shift+Delete',
  'Control+Shift+i',
  'Control+Shift+j',
  'Control+Shift+c',
  'Control+Shift+n',
  'Control+Shift+t',
  'Control+Shift+w',
  'Control+Shift+q',
  'Control+Shift+r',
  'Control+a',
  'Control+d',
  'Control+f',
  'Control+g',
  'Control+h',
  'Control+j',
  'Control+l',
  'Control+m',
  'Control+n',
  'Control+o',
  'Control+p',
  'Control+q',
  'Control+r',
  'Control+s',
  'Control+t',
  'Control+u',
  'Control+w',
  'Control+=',
  'Control+-',
  'Control+0',
  'Meta+d',
  'Meta+e',
  'Meta+l',
  'Meta+q',
  'Meta+r',
  'Meta+w',
  'Shift+F10',
  'Shift+Escape',
]

/** Presses keys as a keyboard of the system does: what Playwright presses goes past Electron's first look at it. */
export async function pressKeys(app: ElectronApplication, chords: readonly string[]): Promise<void> {
  await inMain(app, pressInMain, chords)
}

function pressInMain({ BrowserWindow }: typeof import('electron'), chords: readonly string[]): void {
  const contents = BrowserWindow.getAllWindows()[0]?.webContents
  for (const chord of chords) {
    const parts = chord.split('+')
    const key = parts.pop() ?? ''
    const modifiers = parts.map((part) => part.toLowerCase() as 'control' | 'alt' | 'meta' | 'shift')
    const keyCode = key.startsWith('Arrow') ? key.slice('Arrow'.length) : key
    contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
    if (keyCode.length === 1 && modifiers.length === 0) contents?.sendInputEvent({ type: 'char', keyCode })
    contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
  }
}
