import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, test } from 'vitest'
import { forkTransport } from '../../../electron/main/supervisor/transport-fork'
import { bundle } from '../../helpers/bundle'
import { runSupervisorCase, supervisorCases, type SupervisorBench } from '../../helpers/supervisor-cases'

let bench: SupervisorBench

beforeAll(async () => {
  const folder = await bundle({ puppet: 'test/helpers/fixtures/puppet.ts' })
  bench = {
    transport: forkTransport(),
    puppetPath: join(folder, 'puppet.mjs'),
    newPath: () => join(tmpdir(), `aisle-note-${crypto.randomUUID()}`),
    createAudioChannel: () => {
      const port = Object.assign(new EventEmitter(), { start: () => undefined, close: () => undefined })
      return { port, send: (data) => port.emit('message', { data }) }
    },
  }
})

for (const name of Object.keys(supervisorCases)) test(name, () => runSupervisorCase(name, bench))
