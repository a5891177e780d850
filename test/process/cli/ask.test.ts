import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryPath } from '../../helpers/bundle'
import { buildEditions } from '../../helpers/editions'
import { whyNoSpeech } from '../../helpers/speak-model'
import { pointTo } from '../../helpers/tiny-release'

const ASK = join(repositoryPath, 'out/main/ask.js')
const RELEASE = join(repositoryPath, 'out/releases/current.json')
const QUESTION = join(repositoryPath, 'resources/sounds/question.wav')
const isBuilt = existsSync(ASK) && existsSync(RELEASE)
const reason = isBuilt ? whyNoSpeech() : 'nothing is built: run "npm run setup"'

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Report {
  readonly heard: { readonly text: string; readonly hypotheses: readonly unknown[] }
  readonly items: readonly {
    readonly name: string
    readonly price: number
    readonly reasons: readonly string[]
  }[]
  readonly timingsMs: Readonly<Record<string, number>>
}

function ask(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [ASK, ...args], { cwd: repositoryPath }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

describe.skipIf(reason)(`npm run ask${reason ? ` (${reason})` : ''}`, () => {
  it('answers typed words', async () => {
    const { code, stdout, stderr } = await ask('usb c cable two metres', '--json')
    const report = JSON.parse(stdout) as Report
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(report.heard.text).toBe('usb c cable two metres')
    expect(report.items).toHaveLength(5)
    expect(report.items[0]?.name).toMatch(/USB-C.*2 m/)
    expect(report.items[0]?.reasons.length).toBeGreaterThan(0)
  })

  it('answers the shipped spoken question', async () => {
    const { code, stdout } = await ask(QUESTION, '--json')
    const report = JSON.parse(stdout) as Report
    expect(code).toBe(0)
    expect(report.heard.text).toBe('show me a quiet fan under sixty euros')
    expect(report.items.slice(0, 3).every(({ name, price }) => name.includes('fan') && price <= 60)).toBe(
      true,
    )
    expect(report.timingsMs.hear).toBeGreaterThan(0)
  })

  it('answers from the live release of the kiosk whose data folder it is given', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'aisle-ask-'))
    const [edition] = await buildEditions(join(dataDir, 'releases'), 1)
    if (!edition) throw new Error('there is no edition')
    pointTo(join(dataDir, 'releases'), edition.releaseId)
    const { code, stdout } = await ask('red kettle', '--json', '--data', dataDir)
    expect(code).toBe(0)
    expect((JSON.parse(stdout) as Report).items[0]?.name).toBe('Emberly kettle, red (edition 1)')
    await rm(dataDir, { recursive: true })
  })

  it('prints the answer for people', async () => {
    const { stdout } = await ask('a', 'red', 'kettle')
    expect(stdout).toMatch(/^heard +a red kettle\n/)
    expect(stdout).toMatch(/\n1 +.*kettle.*€/)
    expect(stdout).toMatch(/\n +aisle \S+, bay \d+, shelf \d+\n/)
  })

  it.each([
    ['an empty text', [' ']],
    ['no argument', []],
    ['an unknown flag', ['--loud', 'fan']],
    ['a file that is not there', ['nowhere.wav']],
    ['a file that is no sound', ['package.json']],
  ])('says in one line on stderr, with exit code 2, what is wrong with %s', async (_, args) => {
    const { code, stdout, stderr } = await ask(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^[^\n]+\n$/)
  })
})
