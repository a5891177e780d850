import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import type { ProbeReport } from '../../contract/options'
import type { Provider } from '../../contract/search'
import { VECTOR_SIZE } from './encoder'
import { openNearness } from './nearness'

/** GPU providers that onnxruntime-node brings along on each system, best first. */
const CANDIDATES: Partial<Record<NodeJS.Platform, readonly Provider[]>> = {
  win32: ['dml', 'webgpu'],
  darwin: ['coreml', 'webgpu'],
  linux: ['webgpu'],
}

/** Told why a candidate was refused. */
export type OnRefused = (provider: Provider, reason: string) => void

/** A larger difference than this to the CPU's cosines would reorder answers. */
const MAX_ERROR = 1e-3
const ROWS = 20_000
const RUNS = 5
/** Software adapters take seconds for what the CPU does in a few milliseconds: no need to see it twice. */
const RUNS_LIMIT_MS = 1000

/**
 * Finds the processor to rank on by doing on each what search does: a catalogue's cosines. A GPU is taken only when it
 * agrees with the CPU and is faster: a software adapter (SwiftShader, llvmpipe) never is. The CPU is always left.
 */
export async function chooseProvider(onRefused: OnRefused): Promise<ProbeReport> {
  const expected = await measure('cpu')
  for (const provider of hasGpu() ? (CANDIDATES[process.platform] ?? []) : []) {
    try {
      const found = await measure(provider)
      const maxError = largestDifference(found.cosines, expected.cosines)
      if (maxError > MAX_ERROR) onRefused(provider, `differs from the CPU by ${maxError}`)
      else if (found.tookMs >= expected.tookMs) {
        onRefused(provider, `took ${found.tookMs.toFixed(1)} ms, the CPU ${expected.tookMs.toFixed(1)} ms`)
      } else return { provider, device: `GPU by ${provider}`, maxError }
    } catch (thrown) {
      onRefused(provider, thrown instanceof Error ? thrown.message : String(thrown))
    }
  }
  return { provider: 'cpu', device: cpus()[0]?.model.trim() ?? 'CPU', maxError: 0 }
}

/** Linux shows a driver's device files; elsewhere the provider itself has to find out. */
function hasGpu(): boolean {
  if (process.platform !== 'linux') return true
  const names = (folder: string) => {
    try {
      return readdirSync(folder)
    } catch {
      return []
    }
  }
  return (
    names('/dev/dri').some((name) => name.startsWith('renderD')) ||
    names('/dev').some((name) => /^nvidia\d/.test(name))
  )
}

async function measure(provider: Provider): Promise<{ cosines: Float32Array; tookMs: number }> {
  const nearness = await openNearness(wave(ROWS * VECTOR_SIZE), provider)
  try {
    const question = wave(VECTOR_SIZE)
    const [cosines = new Float32Array()] = await nearness.of(question, 1)
    const tookMs: number[] = []
    const beganMs = performance.now()
    for (let run = 0; run < RUNS && performance.now() - beganMs < RUNS_LIMIT_MS; run++) {
      const startedMs = performance.now()
      await nearness.of(question, 1)
      tookMs.push(performance.now() - startedMs)
    }
    return { cosines, tookMs: Math.min(...tookMs) }
  } finally {
    await nearness.close()
  }
}

/** Numbers that are the same everywhere; rows come out with a length near 1. */
const wave = (size: number) =>
  Float32Array.from({ length: size }, (_, index) => Math.sin(index * 1.7) * Math.sqrt(2 / VECTOR_SIZE))

function largestDifference(left: Float32Array, right: Float32Array): number {
  if (left.length !== right.length) return Infinity
  return left.reduce((worst, value, index) => Math.max(worst, Math.abs(value - (right[index] ?? 0))), 0)
}
