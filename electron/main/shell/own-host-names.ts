import { readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

const FILE = 'host-names.json'
const MAX_NAMES = 20

const recordSchema = z.strictObject({ machineId: z.string(), names: z.array(z.string()).max(MAX_NAMES) })

export interface HostFacts {
  readonly machineId: string
  readonly hostName: string
}

/** The names that this machine has had while it used `dataDir`: a lock made under an older one is ours too. */
export function ownHostNames(
  dataDir: string,
  { machineId, hostName }: HostFacts = readHostFacts(),
): string[] {
  const path = join(dataDir, FILE)
  const known = readRecord(path)
  // A data folder that was copied from another machine brings no claim on that machine's locks.
  const names = known !== null && known.machineId === machineId && machineId !== '' ? known.names : []
  if (names.includes(hostName)) return names
  const all = [...names, hostName].slice(-MAX_NAMES)
  try {
    writeFileSync(path, JSON.stringify({ machineId, names: all }))
  } catch {
    // A full disk: the name is learned at another start.
  }
  return all
}

function readRecord(path: string): z.infer<typeof recordSchema> | null {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** Only Linux locks by host name, and there a machine has an identity that outlives its name. */
function readHostFacts(): HostFacts {
  try {
    return { machineId: readFileSync('/etc/machine-id', 'utf8').trim(), hostName: hostname() }
  } catch {
    return { machineId: '', hostName: hostname() }
  }
}
