import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const entry = (path: string) => new URL(path, import.meta.url).pathname

/** Every process of Aisle is one entry file; they share chunks, and nothing else. */
export default defineConfig({
  main: {
    build: {
      target: 'node20',
      outDir: 'out/main',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: entry('electron/main/index.ts'),
          speech: entry('electron/speech/index.ts'),
          search: entry('electron/search/index.ts'),
          ledger: entry('electron/ledger/index.ts'),
          builder: entry('electron/builder/index.ts'),
          probe: entry('electron/kit/onnx/probe.ts'),
          ask: entry('electron/cli/ask.ts'),
          'build-shop': entry('electron/cli/build-shop.ts'),
          doctor: entry('electron/cli/doctor.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      // electron-vite takes a Node target only; every Chromium of ours knows what Node 20 knows.
      target: 'node20',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: entry('electron/preload/index.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: 'out/renderer',
      // Everything comes from app:// files: inlined data URLs would need a wider CSP.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: entry('renderer/index.html') } },
    },
  },
})
