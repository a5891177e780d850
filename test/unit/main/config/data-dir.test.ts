import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { defaultDataDir } from '../../../../electron/main/config'

it.each([
  ['linux', {}, '/home/kim/.config/Aisle'],
  ['linux', { XDG_CONFIG_HOME: '/etc/kim' }, '/etc/kim/Aisle'],
  ['darwin', {}, '/home/kim/Library/Application Support/Aisle'],
  ['win32', { APPDATA: '/appdata' }, '/appdata/Aisle'],
  ['linux', { AISLE_DATA_DIR: 'here' }, resolve('here')],
] as const)(
  'the data folder of whoever starts the kiosk on %s with %j',
  (platform, environment, expected) => {
    expect(defaultDataDir(environment, platform, '/home/kim')).toBe(expected)
  },
)
