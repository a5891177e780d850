import { defineConfig } from 'vitest/config'

const project = (name: string, timeoutMs: number, isParallel: boolean, retry = 0) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`, `test/${name}/**/*.test.tsx`],
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
    fileParallelism: isParallel,
    retry,
    environment: 'node' as const,
  },
})

/** unit: pure and quick. process: real helper processes. e2e: the real Electron, one window at a time. */
export default defineConfig({
  cacheDir: '.cache/vite',
  test: {
    // It would be kept in node_modules, where the ordinary user who runs the tests may not write.
    fsModuleCache: false,
    projects: [
      project('unit', 20_000, true),
      project('process', 60_000, false),
      // Real windows on a shared machine: one that passes only the second time is printed as such.
      project('e2e', 180_000, false, 1),
    ],
  },
})
