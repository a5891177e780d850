import { describe, expect, it } from 'vitest'
import { asUser, environmentOf } from '../../../scripts/lib/ordinary-user.mjs'

const user = { name: 'shopkeeper', uid: 1234, gid: 1235, home: '/home/shopkeeper' }

describe('running as an ordinary user', () => {
  it('keeps the path and the display, and drops what belongs to the session of root', () => {
    const env = environmentOf(user, {
      PATH: '/usr/bin',
      DISPLAY: ':0',
      HOME: '/root',
      USER: 'root',
      XDG_RUNTIME_DIR: '/run/user/0',
      DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/0/bus',
      XAUTHORITY: '/root/.Xauthority',
      SUDO_USER: 'shopkeeper',
      TMPDIR: '/root/tmp',
    })
    expect(env).toEqual({
      PATH: '/usr/bin',
      DISPLAY: ':0',
      HOME: '/home/shopkeeper',
      USER: 'shopkeeper',
      LOGNAME: 'shopkeeper',
    })
  })

  it('changes user and group, and may still run the sandbox helper, which is setuid', () => {
    const command = asUser(user, ['electron', '.'])
    expect(command).toEqual(expect.arrayContaining(['--reuid=1234', '--regid=1235', 'electron', '.']))
    expect(command).not.toContain('--no-new-privs')
  })
})
