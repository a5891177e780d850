import type { Finding } from './finding'

const SIGNS = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const

/** The findings as a table, and under each that is not well what to do. */
export function printFindings(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ name }) => name.length))
  const lines = findings.flatMap(({ name, state, found, advice }) => {
    const line = `${SIGNS[state]}  ${name.padEnd(width)}  ${found}`
    return advice === undefined ? [line] : [line, `${' '.repeat(width + 8)}-> ${advice}`]
  })
  const count = (state: Finding['state']): number => findings.filter((each) => each.state === state).length
  return [...lines, '', `${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} to mend`].join('\n')
}
