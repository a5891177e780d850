import type { z } from 'zod'

/** One call: what goes in, what comes out. */
export interface CallSchema {
  readonly request: z.ZodType
  readonly response: z.ZodType
}

/** A contract between two sides: named calls in one direction, named events in the other. */
export interface Contract {
  readonly calls: Readonly<Record<string, CallSchema>>
  readonly events: Readonly<Record<string, z.ZodType>>
}

export type CallName<C extends Contract> = keyof C['calls'] & string
export type EventName<C extends Contract> = keyof C['events'] & string
export type Request<C extends Contract, N extends CallName<C>> = z.infer<C['calls'][N]['request']>
export type Response<C extends Contract, N extends CallName<C>> = z.infer<C['calls'][N]['response']>
export type EventPayload<C extends Contract, N extends EventName<C>> = z.infer<C['events'][N]>

/** What the answering side implements. */
export type Handlers<C extends Contract> = {
  readonly [N in CallName<C>]: (request: Request<C, N>) => Promise<Response<C, N>> | Response<C, N>
}

/** What the asking side holds. */
export interface Caller<C extends Contract> {
  call<N extends CallName<C>>(
    name: N,
    request: Request<C, N>,
    options?: { deadlineMs?: number },
  ): Promise<Response<C, N>>
}
