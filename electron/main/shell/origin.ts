/** Our own page has an origin of its own: no file://, no server. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'kiosk'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

/** Shown when the real page crashed too often; needs no script. */
export const OFFLINE_PATH = '/offline.html'

/** `URL.origin` is "null" for schemes of our own, so the origin is put together here. */
export function originOf(url: string): string {
  if (!URL.canParse(url)) return ''
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
