import { useState } from 'react'

/** The wall clock when a part came on the screen: for "today" and "yesterday", not for measuring. */
export function useNow(): number {
  const [nowMs] = useState(() => Date.now())
  return nowMs
}
