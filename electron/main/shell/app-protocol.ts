import { protocol, type Session } from 'electron'
import type { ReleaseId } from '../../contract/ids'
import { OFFLINE_PAGE } from './offline-page'
import { APP_HOST, APP_SCHEME, OFFLINE_PATH } from './origin'
import { readPageFile, type PageFile } from './page-file'
import { readPicture, releaseOf } from './picture'
import { RESPONSE_HEADERS } from './response-headers'

export interface AppProtocolOptions {
  readonly rendererDir: string
  /** Pictures of that release if it serves now, else of the one in use; undefined while there is none. */
  readonly picturesDir: (releaseId: ReleaseId | null) => string | undefined
}

/** Has to run before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }])
}

/** Answers `app://kiosk/...` in `session` with the built page and the release's pictures, and with nothing else. */
export function serveApp(session: Session, options: AppProtocolOptions): void {
  session.protocol.handle(APP_SCHEME, (request) => answer(request, options))
}

async function answer(
  { method, url }: Request,
  { rendererDir, picturesDir }: AppProtocolOptions,
): Promise<Response> {
  const parsed = new URL(url)
  if (method !== 'GET' || parsed.host !== APP_HOST) return reply(404)
  if (parsed.pathname === OFFLINE_PATH) return reply(200, OFFLINE_PAGE, 'text/html; charset=utf-8')
  if (parsed.pathname.startsWith('/picture/')) {
    const folder = picturesDir(releaseOf(parsed))
    const picture = folder && (await readPicture(folder, parsed))
    return picture ? reply(200, picture, 'image/svg+xml') : reply(404)
  }
  const file = await readPageFile(rendererDir, parsed.pathname)
  return file ? reply(200, file.body, file.type) : reply(404)
}

function reply(status: number, body: PageFile['body'] | string | null = null, type = 'text/plain'): Response {
  return new Response(body, {
    status,
    headers: { ...RESPONSE_HEADERS, 'content-type': type },
  })
}
