/** better-sqlite3 and its kind need Node-API 10, which came with Node 22.14. */
const OLDEST_NODE = [22, 14] as const

/**
 * Where a helper process runs. `needsNodeApi10` says that its native module does; an Electron whose own Node is older
 * hands such a process to a separate Node.
 */
export function chooseTransport(electronNodeVersion: string, needsNodeApi10: boolean): 'utility' | 'fork' {
  const [major = 0, minor = 0] = electronNodeVersion.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  const isNewEnough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
  return isNewEnough || !needsNodeApi10 ? 'utility' : 'fork'
}
