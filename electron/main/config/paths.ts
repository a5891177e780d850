import { join, sep } from 'node:path'

/** Where everything lies, in a checkout and in the packaged app. */
export interface Paths {
  /** `out/main`: an entry file for each helper process. */
  entry(name: 'speech' | 'search' | 'ledger' | 'builder' | 'probe'): string
  readonly renderer: string
  readonly preload: string
  readonly releases: string
  /** Folder of model folders. */
  readonly models: string
  readonly voskModel: string
  readonly voskLibrary: string
  /** A Node for helper processes that Electron's own is too old for. */
  readonly node: string
}

export interface PathFacts {
  /** Folder of the running main bundle, `out/main`. */
  readonly mainDir: string
  /** `process.resourcesPath` of a packaged app; absent in a checkout. */
  readonly resourcesDir?: string | undefined
  readonly platform?: NodeJS.Platform
}

/** English; other languages follow with their checksums. */
const VOSK_MODEL = 'vosk-model-small-en-us-0.15'

export function resolvePaths({ mainDir, resourcesDir, platform = process.platform }: PathFacts): Paths {
  // A plain Node and the system's loader cannot read from asar archives; what they need is unpacked beside it.
  const unpacked = (path: string): string => path.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`)
  const root = join(mainDir, '..', '..')
  const nodeModules = unpacked(join(root, 'node_modules'))
  const [nodeFile, voskFile] = platformFiles(platform)
  const models = resourcesDir ? join(resourcesDir, 'ml-models') : join(root, 'ml-models', 'files')
  return {
    entry: (name) => unpacked(join(mainDir, `${name}.js`)),
    renderer: join(mainDir, '..', 'renderer'),
    preload: join(mainDir, '..', 'preload', 'index.cjs'),
    releases: resourcesDir ? join(resourcesDir, 'releases') : join(root, 'out', 'releases'),
    models,
    voskModel: join(models, VOSK_MODEL),
    voskLibrary: join(nodeModules, 'vosk', 'lib', voskFile),
    node: resourcesDir ? join(resourcesDir, nodeFile) : join(root, 'node_modules', 'node', 'bin', nodeFile),
  }
}

function platformFiles(platform: NodeJS.Platform): readonly [node: string, vosk: string] {
  switch (platform) {
    case 'win32':
      return ['node.exe', join('win-x86_64', 'libvosk.dll')]
    case 'darwin':
      return ['node', join('osx-universal', 'libvosk.dylib')]
    default:
      return ['node', join('linux-x86_64', 'libvosk.so')]
  }
}
