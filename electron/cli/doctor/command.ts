import { execFile } from 'node:child_process'

/** What a command wrote, or undefined when it is not there, fails, or takes more than a few seconds. */
export function output(command: string, args: readonly string[], cwd?: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(command, args, { timeout: 5000, cwd }, (error, stdout) => resolve(error ? undefined : stdout))
  })
}
