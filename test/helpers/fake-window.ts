import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { ElectronApplication, Page } from 'playwright-core'
import { type InlineConfig, type PreviewServer, build, preview } from 'vite'
import { readPicture } from '../../electron/main/shell/picture'
import { repositoryPath } from './bundle'
import { launchElectron, newFolder } from './electron'

export interface FakeWindow {
  readonly page: Page
  /** Sets the size of the glass in CSS px and waits until the page knows. */
  resize(width: number, height: number): Promise<void>
  /** Back to a kiosk that nobody has touched. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** The whole window in the real Electron, with the made-up bridge instead of a main process. */
export async function openFakeWindow(): Promise<FakeWindow> {
  const server = await serveRenderer()
  const app = await launchElectron({
    appPath: join(repositoryPath, 'test/helpers/fixtures/plain-window.cjs'),
    args: [
      `--user-data-dir=${await newFolder('window')}`,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  })
  const page = await app.firstWindow()
  const address = new URL('/?fake', server.resolvedUrls?.local[0]).href
  await page.goto(address)
  await page.getByTestId('attract').waitFor()
  await page.evaluate('document.fonts.ready')
  return {
    page,
    restart: async () => {
      // A scene may have started it with another configuration.
      if (page.url() !== address) await page.goto(address)
      else await page.evaluate('fakeKiosk.restart()')
      await page.getByTestId('attract').waitFor()
    },
    resize: (width, height) => resize(app, page, width, height),
    close: async () => {
      await app.close()
      await server.close()
    },
  }
}

/** Built once, as in development, so that a page is three requests and not three hundred. */
async function serveRenderer(): Promise<PreviewServer> {
  const root = join(repositoryPath, 'renderer')
  const outDir = await newFolder('window-build')
  const shared = { configFile: false, root, logLevel: 'error', plugins: [react()] } satisfies InlineConfig
  await build({
    ...shared,
    mode: 'development',
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, minify: false },
  })
  const picturesDir = join(repositoryPath, 'resources/demo-shop/pictures')
  return preview({
    ...shared,
    build: { outDir },
    preview: { port: 0 },
    plugins: [
      {
        name: 'pictures',
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            void readPicture(picturesDir, new URL(request.url ?? '/', 'http://localhost')).then((picture) => {
              if (picture === undefined) {
                next()
                return
              }
              response.setHeader('content-type', 'image/svg+xml')
              response.end(picture)
            })
          })
        },
      },
    ],
  })
}

async function resize(app: ElectronApplication, page: Page, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
  await page.waitForFunction(`innerWidth === ${width} && innerHeight === ${height}`)
}
