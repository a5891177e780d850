import { app } from 'electron'

/** Switches that would let whoever starts the app look into it or lame its walls. */
const REFUSED_IN_A_SHOP = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'disable-web-security',
  'load-extension',
  'js-flags',
] as const

/** Has to run before the app is ready. */
export function setSwitches(isShopBuild: boolean, isGpuUsed: boolean): void {
  const { commandLine } = app
  if (isShopBuild) for (const name of REFUSED_IN_A_SHOP) commandLine.removeSwitch(name)
  commandLine.appendSwitch('disable-pinch')
  commandLine.appendSwitch('overscroll-history-navigation', '0')
  // Without it Chromium aborts at the sixth death of its GPU process; gpu-watch.ts keeps a limit of our own.
  commandLine.appendSwitch('disable-gpu-process-crash-limit')
  if (!isGpuUsed) commandLine.appendSwitch('disable-gpu')
}
