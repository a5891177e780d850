// What needs Electron (helpers.ts, transport-utility.ts) is imported by its own path: the terminal has none.
export { chooseTransport } from './choose-transport'
export { probeProvider, rememberedVerdict, type ProbeSpec } from './probe'
export { superviseProcess, type SuperviseOptions, type Supervised } from './supervise'
export type { AudioPort, Transport } from './transport'
export { forkTransport } from './transport-fork'
