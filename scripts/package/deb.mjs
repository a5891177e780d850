import { cp, mkdtemp, mkdir, readFile, rm, symlink } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { bytesUnder, writeFileIn } from '../lib/files.mjs'
import { inRoot } from '../lib/paths.mjs'
import { runQuietly } from '../lib/run.mjs'
import { RUN_PACKAGES } from '../setup/system-packages.mjs'

const ONLY_WITHOUT_A_SCREEN = ['xvfb', 'xauth']

/**
 * Makes a Debian package of an unpacked app by `dpkg-deb` alone; gives its path.
 * @param {string} appDir
 * @param {string} outDir
 */
export async function makeDeb(appDir, outDir) {
  const { name, version, description } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'))
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'aisle-deb-'))
  try {
    await mkdir(path.join(scratch, 'opt'))
    await mkdir(path.join(scratch, 'usr/bin'), { recursive: true })
    await cp(appDir, path.join(scratch, 'opt/Aisle'), { recursive: true, verbatimSymlinks: true })
    await symlink('/opt/Aisle/aisle', path.join(scratch, 'usr/bin/aisle'))
    const bytes = await bytesUnder(scratch)
    await writeFileIn(
      path.join(scratch, 'DEBIAN/control'),
      controlFile({ name, version, description, bytes }),
    )
    // dpkg-deb and whoever installs it expect open folders; mkdtemp's are closed.
    await runQuietly('chmod', ['0755', scratch])
    await runQuietly('chmod', ['4755', path.join(scratch, 'opt/Aisle/chrome-sandbox')])
    const deb = path.join(outDir, `${name}_${version}_amd64.deb`)
    await runQuietly('dpkg-deb', ['--root-owner-group', '-Zzstd', '-z3', '--build', scratch, deb])
    return deb
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** @param {{ name: string, version: string, description: string, bytes: number }} facts */
export function controlFile({ name, version, description, bytes }) {
  const needed = RUN_PACKAGES.filter((packages) => !ONLY_WITHOUT_A_SCREEN.includes(packages))
  return [
    `Package: ${name}`,
    `Version: ${version}`,
    'Architecture: amd64',
    'Maintainer: Aisle <maintainers@aisle.invalid>',
    `Installed-Size: ${Math.ceil(bytes / 1024)}`,
    `Depends: ${needed.map((packages) => packages.replaceAll('|', ' | ')).join(', ')}`,
    'Section: misc',
    'Priority: optional',
    `Description: ${description}`,
    '',
  ].join('\n')
}
