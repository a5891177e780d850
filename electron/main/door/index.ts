export { connectAudioLine, type AudioLine } from './audio-line'
export { openDoor, type Door } from './door'
