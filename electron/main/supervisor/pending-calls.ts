import { AisleError, fromWireError, type WireError } from '../../contract/errors'
import type { CallSchema } from '../../contract/rpc'

interface PendingCall {
  readonly name: string
  readonly schema: CallSchema
  readonly timer: NodeJS.Timeout
  resolve(value: unknown): void
  reject(error: AisleError): void
}

/** Calls that wait for their answer. */
export interface PendingCalls {
  /** A new call: its number, and the promise of its checked answer. */
  open(name: string, schema: CallSchema, deadlineMs: number): { id: number; answer: Promise<unknown> }
  /** Does anybody still wait for it? */
  has(id: number): boolean
  settle(id: number, outcome: { value: unknown } | { error: WireError }): void
  rejectAll(error: AisleError): void
}

/** `onOverdue` runs for each call whose deadline passes. */
export function createPendingCalls(processName: string, onOverdue: () => void): PendingCalls {
  const pending = new Map<number, PendingCall>()
  let lastId = 0

  const take = (id: number): PendingCall | undefined => {
    const call = pending.get(id)
    pending.delete(id)
    clearTimeout(call?.timer)
    return call
  }

  return {
    open: (name, schema, deadlineMs) => {
      const id = ++lastId
      const answer = new Promise<unknown>((resolve, reject) => {
        const timer = setTimeout(() => {
          const what = `${processName}.${name} gave no answer within ${deadlineMs} ms`
          take(id)?.reject(new AisleError('timeout', 'no-answer', what))
          onOverdue()
        }, deadlineMs)
        pending.set(id, { name, schema, timer, resolve, reject })
      })
      return { id, answer }
    },
    has: (id) => pending.has(id),
    settle: (id, outcome) => {
      const call = take(id)
      // An answer after its deadline: nobody waits for it.
      if (!call) return
      if ('error' in outcome) {
        call.reject(fromWireError(outcome.error))
        return
      }
      const reply = call.schema.response.safeParse(outcome.value)
      if (reply.success) call.resolve(reply.data)
      else {
        const what = `${processName}.${call.name} answered out of contract: ${reply.error.message}`
        call.reject(new AisleError('bug', 'bad-reply', what.slice(0, 2000)))
      }
    },
    rejectAll: (error) => {
      for (const id of [...pending.keys()]) take(id)?.reject(error)
    },
  }
}
