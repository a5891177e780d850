import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { releaseIdSchema, type ReleaseId } from '../../contract/ids'
import { PICTURE_THEMES, paletteOf, type Palette, type PictureTheme } from './palette'

const PICTURE_PATH = /^\/picture\/([a-z0-9]+(?:-[a-z0-9]+)*)\.svg$/

/** The drawing that `url` asks for, in the colours it asks for; undefined when there is none. */
export async function readPicture(picturesDir: string, url: URL): Promise<string | undefined> {
  const name = PICTURE_PATH.exec(url.pathname)?.[1]
  if (!name) return undefined
  const template = await readFile(join(picturesDir, `${name}.svg`), 'utf8').catch(() => undefined)
  return template && fillIn(template, paletteOf(themeOf(url), url.searchParams.get('colour')))
}

/** The release that the page names; null when it names none. */
export function releaseOf({ searchParams }: URL): ReleaseId | null {
  return releaseIdSchema.safeParse(searchParams.get('r')).data ?? null
}

/** Replaces each `var(--name)` that the palette knows. */
export function fillIn(template: string, palette: Palette): string {
  return template.replaceAll(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) => palette[name] ?? whole)
}

function themeOf({ searchParams }: URL): PictureTheme {
  const wanted = searchParams.get('theme')
  return PICTURE_THEMES.find((theme) => theme === wanted) ?? 'light'
}
