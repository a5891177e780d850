import { toParentSchema, type ToParent } from '../../contract/messages'
import type { ChildLink, ChildSpec, Transport } from './transport'

/** A process that does one thing and is not started again. */
export interface OneRun {
  readonly child: ChildLink
  /** Resolves with the reason when the process is gone. */
  readonly ended: Promise<string>
}

/** Starts it; its log lines are written, whatever else it says is handed on, and nonsense is left out. */
export function runOnce(
  { transport, ...spec }: ChildSpec & { readonly transport: Transport },
  onMessage: (message: ToParent) => void,
): OneRun {
  const { name, entryPath, options, log } = spec
  let end: (reason: string) => void = () => undefined
  const ended = new Promise<string>((resolve) => (end = resolve))
  const child = transport.start(
    { name, entryPath, options, log },
    {
      onMessage: (data) => {
        const message = toParentSchema.safeParse(data).data
        if (message?.type === 'log') log[message.level](message.message, message.fields)
        else if (message) onMessage(message)
      },
      onExit: (reason) => end(reason),
    },
  )
  return { child, ended }
}
