export { toAudioFrame } from './audio-frame'
export { errorFields, logTo, silentLog, type Log, type LogFields, type LogLevel } from './log'
export { readOptions } from './options'
export { serve, type Served, type ServeOptions } from './serve'
