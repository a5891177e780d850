export {
  createMicrophone,
  FIRST_SAMPLE_MEASURE,
  type Microphone,
  type MicrophoneSpec,
  type Utterance,
} from './microphone'
export type { MicrophoneProblem } from './problem'
