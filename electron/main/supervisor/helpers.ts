import { ledgerContract, type LedgerContract } from '../../contract/ledger'
import type { LedgerOptions, SearchOptions, SpeechOptions } from '../../contract/options'
import type { Contract } from '../../contract/rpc'
import { searchContract, type SearchContract } from '../../contract/search'
import { speechContract, type SpeechContract } from '../../contract/speech'
import type { Log } from '../../kit/process'
import { chooseTransport } from './choose-transport'
import { superviseProcess, type Supervised } from './supervise'
import type { Transport } from './transport'
import { forkTransport } from './transport-fork'
import { utilityTransport } from './transport-utility'

/** The processes behind the window. */
export interface Helpers {
  readonly speech: Supervised<SpeechContract>
  readonly search: Supervised<SearchContract>
  readonly ledger: Supervised<LedgerContract>
}

export interface HelpersSpec {
  readonly entry: (name: 'speech' | 'search' | 'ledger') => string
  readonly nodePath: string
  readonly options: {
    readonly speech: () => SpeechOptions
    readonly search: () => SearchOptions
    readonly ledger: () => LedgerOptions
  }
  readonly log: (name: string) => Log
}

/** Starts all three; each is kept alive on its own. */
export function startHelpers(spec: HelpersSpec): Helpers {
  const start = <C extends Contract>(
    name: 'speech' | 'search' | 'ledger',
    contract: C,
    needsNodeApi10: boolean,
  ): Supervised<C> =>
    superviseProcess({
      name,
      contract,
      transport: transportFor(needsNodeApi10, spec.nodePath),
      entryPath: spec.entry(name),
      options: spec.options[name],
      log: spec.log(name),
    })
  return {
    search: start('search', searchContract, true),
    speech: start('speech', speechContract, false),
    ledger: start('ledger', ledgerContract, true),
  }
}

export function transportFor(needsNodeApi10: boolean, nodePath: string): Transport {
  const kind = chooseTransport(process.versions.node, needsNodeApi10)
  return kind === 'utility' ? utilityTransport : forkTransport(nodePath)
}
