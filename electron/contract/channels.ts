/** Names on Electron's IPC, free of zod so that the sandboxed preload bundle stays tiny. */
export const DOOR_PREFIX = 'kiosk:'
export const DOOR_EVENT_PREFIX = 'kiosk-event:'
export const AUDIO_PORT_CHANNEL = 'kiosk:audio-port'
