/** Who may import whom. docs/architecture.md says why. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })
const processes = ['main', 'preload', 'speech', 'search', 'ledger', 'builder']

module.exports = {
  forbidden: [
    forbid(
      'no-circles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'A circle has no bottom to read from.',
    ),
    forbid(
      'contract-imports-zod-only',
      { path: '^electron/contract/' },
      { pathNot: ['^electron/contract/', '^node_modules/zod/'] },
      'Every side reads it.',
    ),
    forbid(
      'core-is-pure',
      { path: '^electron/core/' },
      { pathNot: ['^electron/(core|contract)/'] },
      'Pure decisions: no I/O.',
    ),
    forbid(
      'renderer-sees-the-contract-only',
      { path: '^renderer/' },
      { path: '^(electron|native|ml-models|scripts)/', pathNot: '^electron/contract/' },
      'The window is untrusted.',
    ),
    forbid(
      'renderer-has-no-node',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
      'The window is sandboxed.',
    ),
    forbid(
      'screens-do-not-import-one-another',
      { path: '^renderer/screens/([^/]+)/' },
      { path: '^renderer/screens/', pathNot: '^renderer/screens/$1/' },
      'Shared parts live in ui/.',
    ),
    ...processes.map((name) =>
      forbid(
        `${name}-stands-alone`,
        { path: `^electron/${name}/` },
        { path: `^electron/(${processes.filter((other) => other !== name).join('|')})/` },
        'Processes talk by message.',
      ),
    ),
    forbid(
      'kit-knows-no-process',
      { path: '^electron/kit/' },
      { path: `^electron/(${processes.join('|')}|cli)/` },
      'Shared by all.',
    ),
    forbid(
      'main-loads-no-native-module',
      { path: '^electron/(main|cli)/' },
      {
        path: [
          '^native/',
          '^electron/kit/(sqlite|onnx)/',
          '^node_modules/(better-sqlite3|onnxruntime-node|koffi)/',
        ],
      },
      'A native crash would take the window along.',
    ),
    forbid(
      'electron-in-few-places',
      { path: '^electron/', pathNot: '^electron/(main/(index\\.ts|shell/|door/|supervisor/)|preload/)' },
      { path: '^(electron$|node_modules/electron/)' },
      'The rest runs on plain Node too.',
    ),
    forbid(
      'sqlite-in-kit-only',
      { path: '^(electron|renderer|native)/', pathNot: '^electron/kit/sqlite/' },
      { path: '^node_modules/better-sqlite3/' },
      'One way to open a database.',
    ),
    forbid(
      'onnx-in-kit-only',
      { path: '^(electron|renderer|native)/', pathNot: '^electron/kit/onnx/' },
      { path: '^node_modules/onnxruntime-node/' },
      'One way to open a session.',
    ),
    forbid(
      'vosk-in-speech-only',
      { path: '^(electron|renderer)/', pathNot: '^electron/speech/' },
      { path: '^native/' },
      'One owner of the recogniser.',
    ),
    forbid(
      'koffi-in-native-only',
      { path: '^(electron|renderer)/' },
      { path: '^node_modules/koffi/' },
      'Foreign calls live in native/.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    exclude: { path: '^(out|dist)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
}
