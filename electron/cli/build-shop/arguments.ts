import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AisleError } from '../../contract/errors'

/** What is to be built, and for whom. */
export type BuildShopArguments = { readonly isJson: boolean } & (
  | { readonly kind: 'build'; readonly shopDir: string; readonly dataDir: string | undefined }
  /** Into a folder of releases that no kiosk watches. */
  | { readonly kind: 'store'; readonly shopDir: string; readonly releasesDir: string }
  | { readonly kind: 'undo' | 'redo'; readonly dataDir: string | undefined }
)

const USAGE = [
  'npm run build-shop -- DIR [--data DIR] [--json]   builds the shop folder DIR; the kiosk takes it over',
  'npm run build-shop -- --undo [--data DIR]         takes the last change of release back',
  'npm run build-shop -- --redo [--data DIR]         takes the last undo back',
  'npm run build-shop -- DIR --releases DIR          builds into a folder of releases, without a kiosk',
]

const OPTIONS = {
  data: { type: 'string' },
  releases: { type: 'string' },
  undo: { type: 'boolean', default: false },
  redo: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** Reads the command line. @throws AisleError `input/bad-arguments` that says what to write instead. */
export function readArguments(args: readonly string[]): BuildShopArguments {
  const { positionals, values } = parse(args)
  const [shop, ...more] = positionals
  const isJson = values.json
  const dataDir = values.data === undefined ? undefined : resolve(values.data)
  if (more.length > 0) throw refusal('only one shop folder can be built at a time')
  if (values.undo && values.redo) throw refusal('--undo and --redo exclude each other')
  if (values.undo || values.redo) {
    const kind = values.undo ? 'undo' : 'redo'
    if (shop !== undefined || values.releases !== undefined) throw refusal(`--${kind} takes no shop folder`)
    return { kind, dataDir, isJson }
  }
  if (shop === undefined) throw refusal('the shop folder is missing')
  const shopDir = resolve(shop)
  if (values.releases === undefined) return { kind: 'build', shopDir, dataDir, isJson }
  if (dataDir !== undefined) throw refusal('--data and --releases exclude each other')
  return { kind: 'store', shopDir, releasesDir: resolve(values.releases), isJson }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  } catch (thrown) {
    const [reason = ''] = thrown instanceof Error ? thrown.message.split('. ') : []
    throw refusal(reason)
  }
}

const refusal = (reason: string) =>
  new AisleError(
    'input',
    'bad-arguments',
    [`${reason}. Write:`, ...USAGE.map((line) => `  ${line}`)].join('\n'),
  )
