import { createWriteStream, existsSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { runQuietly } from '../lib/run.mjs'
import { ensureTool } from './system-packages.mjs'

/** @import { Source } from './manifest.mjs' */

const ANSWER_WITHIN_MS = 15_000
const WHOLE_WITHIN_MS = 20 * 60_000
const MAVEN_COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy'

/**
 * Brings one archive into a folder and gives its path; throws when it cannot be had from there.
 * @param {Source} source
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function fetchArchive(source, folder) {
  const target = path.join(folder, source.file)
  if (source.kind === 'https') await download(source.address, target)
  if (source.kind === 'maven') await copyFromMaven(source.address, folder)
  if (source.kind === 'pypi') await downloadFromPyPi(source.address, folder)
  if (!existsSync(target)) throw new Error(`${source.address} gave no ${source.file}`)
  return target
}

/** @param {Source} source how a person would get it */
export const describeSource = ({ kind, address }) =>
  ({ https: address, maven: `Maven ${address} (mvn)`, pypi: `PyPI ${address} (pip download)` })[kind]

/** @param {string} address @param {string} target */
async function download(address, target) {
  const control = new AbortController()
  const answerTimer = setTimeout(() => control.abort(new Error('no answer')), ANSWER_WITHIN_MS)
  const wholeTimer = setTimeout(() => control.abort(new Error('too slow')), WHOLE_WITHIN_MS)
  try {
    const answer = await fetch(address, { signal: control.signal })
    clearTimeout(answerTimer)
    if (!answer.ok || answer.body === null) throw new Error(`answered ${answer.status}`)
    const body = /** @type {import('node:stream/web').ReadableStream} */ (answer.body)
    await pipeline(Readable.fromWeb(body), createWriteStream(target))
  } finally {
    clearTimeout(answerTimer)
    clearTimeout(wholeTimer)
  }
}

/** @param {string} coordinate @param {string} folder */
async function copyFromMaven(coordinate, folder) {
  const mvn = await ensureTool('mvn', 'maven')
  await runQuietly(mvn, ['-q', '-B', MAVEN_COPY, `-Dartifact=${coordinate}`, `-DoutputDirectory=${folder}`])
}

/** @param {string} requirement @param {string} folder */
async function downloadFromPyPi(requirement, folder) {
  const pip = await ensureTool('pip', 'python3-pip')
  await runQuietly(pip, ['download', '--quiet', '--no-deps', '-d', folder, requirement])
}
