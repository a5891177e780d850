export { createMicrophone, FIRST_SAMPLE_MEASURE, type Microphone, type MicrophoneSpec } from './microphone'
export type { MicrophoneProblem } from './problem'
