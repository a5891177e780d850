import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** A file of the built page; undefined for what is not there, of an unknown type, or outside the folder. */
export async function readPageFile(rendererDir: string, pathname: string): Promise<PageFile | undefined> {
  const path = resolveInside(rendererDir, pathname)
  const type = path && TYPES[extname(path)]
  if (!path || !type) return undefined
  const body = await readFile(path).catch(() => undefined)
  return body && { body, type }
}

/** undefined when the path leads out of the folder, however it is written. */
export function resolveInside(folder: string, pathname: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined
  const root = normalize(folder + sep)
  const path = normalize(join(root, decoded === '/' ? 'index.html' : decoded))
  return path.startsWith(root) ? path : undefined
}
