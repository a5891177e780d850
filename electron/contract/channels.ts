/** Names on Electron's IPC, free of zod so that the sandboxed preload bundle stays tiny. */
export const DOOR_PREFIX = 'kiosk:'
export const DOOR_EVENT_PREFIX = 'kiosk-event:'
export const AUDIO_PORT_CHANNEL = 'kiosk:audio-port'

/** What the window may call and hear, by name; the door's own contract says the same, and a test compares them. */
export const DOOR_CALLS = [
  'boot',
  'touch',
  'startListening',
  'finishListening',
  'cancelListening',
  'askText',
  'browse',
  'dropSlot',
  'suggest',
  'product',
  'giveFeedback',
  'recordAction',
  'endVisit',
  'reportMicrophone',
  'reportPainted',
] as const
export const DOOR_EVENTS = ['visitChanged', 'healthChanged', 'shopChanged'] as const
