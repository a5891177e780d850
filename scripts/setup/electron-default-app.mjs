/**
 * The carried Electron lacks `default_app.asar`, the small program behind `electron PATH`. This is one of our own:
 * it takes the first argument that is no switch, a folder or a file, for the app and runs it.
 */
const MAIN = `import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const preloaded = []
let place = '.'
for (let index = 1; index < process.argv.length; index++) {
  const argument = process.argv[index]
  if (argument === '-r' || argument === '--require') preloaded.push(process.argv[++index])
  else if (!argument.startsWith('-')) {
    place = argument
    break
  }
}
const require = createRequire(import.meta.url)
for (const file of preloaded) require(path.resolve(file))

process.defaultApp = true
const resolved = path.resolve(place)
let main = resolved
if (fs.statSync(resolved).isDirectory()) {
  const manifest = JSON.parse(fs.readFileSync(path.join(resolved, 'package.json'), 'utf8'))
  main = path.join(resolved, manifest.main ?? 'index.js')
  app.setName(manifest.productName ?? manifest.name ?? 'Electron')
  if (manifest.version) app.setVersion(manifest.version)
}
app.setAppPath(main === resolved ? path.dirname(resolved) : resolved)
await import(pathToFileURL(main).href)
`

const FILES = {
  'package.json': JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' }),
  'main.js': MAIN,
}

/** An asar: two nested length-prefixed records around a JSON directory, then the files one after another. */
export function defaultAppArchive() {
  /** @type {Record<string, { size: number, offset: string }>} */
  const directory = {}
  let offset = 0
  for (const [name, content] of Object.entries(FILES)) {
    const size = Buffer.byteLength(content)
    directory[name] = { size, offset: String(offset) }
    offset += size
  }
  const json = Buffer.from(JSON.stringify({ files: directory }))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4)
  const recordLength = 4 + json.length + padding.length
  const header = [4, 4 + recordLength, recordLength, json.length].map(uint32)
  return Buffer.concat([...header, json, padding, ...Object.values(FILES).map((text) => Buffer.from(text))])
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
