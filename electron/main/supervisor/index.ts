export { chooseTransport } from './choose-transport'
export { superviseProcess, type SuperviseOptions, type Supervised } from './supervise'
export type { AudioPort, Transport } from './transport'
