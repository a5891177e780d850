/** What one look at the machine found. */
export interface Finding {
  readonly name: string
  /** warn: the kiosk runs, but not as a shop should run it. */
  readonly state: 'ok' | 'warn' | 'fail'
  readonly found: string
  /** What to do about it; absent when all is well. */
  readonly advice?: string
}

/** A look may wait, and may throw: then that is what was found. */
export interface Check {
  readonly name: string
  readonly look: () => Promise<Omit<Finding, 'name'>> | Omit<Finding, 'name'>
}

export const ok = (found: string): Omit<Finding, 'name'> => ({ state: 'ok', found })
export const warn = (found: string, advice: string): Omit<Finding, 'name'> => ({
  state: 'warn',
  found,
  advice,
})
export const fail = (found: string, advice: string): Omit<Finding, 'name'> => ({
  state: 'fail',
  found,
  advice,
})

export async function carryOut({ name, look }: Check): Promise<Finding> {
  try {
    return { name, ...(await look()) }
  } catch (thrown) {
    const found = thrown instanceof Error ? thrown.message : String(thrown)
    return { name, ...fail(found, 'Run npm run setup; if it stays, report this line.') }
  }
}
