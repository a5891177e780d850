/** Whether a process of this id runs, whoever it belongs to. It may be another one by now that was given the same id. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    // EPERM: it lives, and belongs to somebody else.
    return (thrown as NodeJS.ErrnoException).code === 'EPERM'
  }
}
