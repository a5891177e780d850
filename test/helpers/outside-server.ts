import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine that the kiosk must never reach. */
export interface OutsideServer {
  readonly url: string
  /** Paths that were asked for. */
  readonly seen: string[]
  close(): void
}

export async function openOutsideServer(): Promise<OutsideServer> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(request.url ?? '')
    response.end('outside')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => server.close(),
  }
}
