import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { inRoot, ROOT } from './paths.mjs'
import { SetupError } from './setup-error.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to our own
 */

/** Our environment with the checkout's own tools, Node 24 among them, first on the path. */
export const toolEnvironment = (root = ROOT) => ({
  ...process.env,
  PATH: [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
})

/** @param {string} command */
export const isOnPath = (command) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => [path.join(folder, command), path.join(folder, `${command}.exe`)])
    .some((file) => existsSync(file))

/**
 * Runs a command whose output matters only when it fails; gives back what it wrote to stdout.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>}
 */
export async function runQuietly(command, args, options = {}) {
  const { code, stdout, all } = await capture(command, args, options)
  if (code === 0) return stdout
  const lines = all.trim().split('\n').slice(-20)
  throw new SetupError(`${[command, ...args].join(' ')} failed${code === null ? '' : ` (${code})`}:`, lines)
}

/**
 * Runs a command to its end, whatever that is.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number | null, stdout: string, all: string }>} code null: it could not be started
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    let stdout = ''
    let all = ''
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows starts a batch file through its shell only.
      shell: command.endsWith('.cmd'),
    })
    child.stdout.on('data', (chunk) => {
      stdout += chunk
      all += chunk
    })
    child.stderr.on('data', (chunk) => (all += chunk))
    child.on('error', (error) => resolve({ code: null, stdout, all: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, all }))
  })
}

/**
 * Runs a command on our own terminal, hands signals on to it and gives back its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function runAttached(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    // A group of its own: xvfb-run and its kind do not hand signals on, so the whole group is told.
    const isGroup = process.platform !== 'win32'
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: options.env ?? process.env,
      stdio: 'inherit',
      detached: isGroup,
    })
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      if (child.pid === undefined) return
      if (isGroup) process.kill(-child.pid, signal)
      else child.kill(signal)
    }
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
    for (const signal of signals) process.on(signal, forward)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

/**
 * The npm that runs us, on the machine's own Node: the checkout's Node 24 may be replaced under way.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options = {}) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  const isNpm = script !== undefined && /npm-cli\.c?js$/.test(script)
  if (isNpm && node !== undefined && !node.startsWith(inRoot('node_modules'))) {
    return runQuietly(node, [script, ...args], options)
  }
  return runQuietly(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)
}
