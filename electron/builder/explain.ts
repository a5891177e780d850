import { userInfo } from 'node:os'
import { AisleError } from '../contract/errors'

/** Says of what commonly goes wrong with a disk what to do about it; everything else stays as it was thrown. */
export function explained(thrown: unknown, releasesDir: string): unknown {
  const { code, path } = thrown as NodeJS.ErrnoException
  const options = { cause: thrown }
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    // SQLite says so in its own way.
    case 'disk-failed': {
      const message = `The disk of ${releasesDir} is full or cannot be written (${messageOf(thrown)}): the release could not be finished, and those that are whole stay as they are. Free some space and build again.`
      return new AisleError('not-ready', 'disk-full', message, options)
    }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS': {
      const message = `${path ?? releasesDir} may not be written by ${thisUser()} (${code}).`
      return new AisleError('input', 'not-allowed', message, options)
    }
    default:
      return thrown
  }
}

/** Set-up runs programs as another user than people expect. */
export function thisUser(): string {
  try {
    return `the user ${userInfo().username}`
  } catch {
    return 'this user'
  }
}

const messageOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown))

/** Room that a message has on the wire, less what counts the rest. */
const LONGEST = 1900

/** A long list of faults, cut between two of them, with the number of those that are left out. */
export function shortened(thrown: unknown): unknown {
  if (!(thrown instanceof AisleError) || thrown.message.length <= LONGEST) return thrown
  const lines = thrown.message.split('\n')
  let length = 0
  const shown = lines.filter((line) => (length += line.length + 1) <= LONGEST)
  const message = [...shown, `  and ${lines.length - shown.length} more lines`].join('\n')
  return new AisleError(thrown.kind, thrown.code, message, { cause: thrown })
}
