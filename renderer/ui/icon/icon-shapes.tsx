import type { ReactElement } from 'react'

/** Drawn on a 48 grid, stroke 4.2, currentColor. */
export const iconShapes = {
  mic: (
    <>
      <rect x="17" y="5" width="14" height="23" rx="7" />
      <path d="M10 22v2a14 14 0 0 0 28 0v-2M24 38v6M16 44h16" />
    </>
  ),
  'mic-off': (
    <>
      <path d="M17 17v4a7 7 0 0 0 11 5.7M31 22V12a7 7 0 0 0-13.4-2.8M10 22v2a14 14 0 0 0 20.5 12.4M38 22v2c0 2.6-.7 5-2 7.1M24 38v6M16 44h16M6 5l36 38" />
    </>
  ),
  keyboard: (
    <>
      <rect x="4" y="11" width="40" height="27" rx="4" />
      <path d="M12 20h.1M20 20h.1M28 20h.1M36 20h.1M12 27h.1M36 27h.1M18 30h12" />
    </>
  ),
  back: (
    <>
      <path d="M42 24H8M21 10 7 24l14 14" />
    </>
  ),
  restart: (
    <>
      <path d="M9 20A16 16 0 1 1 8 28M8 9v11h11" />
    </>
  ),
  globe: (
    <>
      <circle cx="24" cy="24" r="18" />
      <path d="M6 24h36M24 6c-11 11-11 25 0 36M24 6c11 11 11 25 0 36" />
    </>
  ),
  access: (
    <>
      <circle cx="24" cy="8" r="4" />
      <path d="M8 17l12 3v10l-5 13M40 17l-12 3v10l5 13M20 20h8" />
    </>
  ),
  close: (
    <>
      <path d="M12 12l24 24M36 12 12 36" />
    </>
  ),
  check: (
    <>
      <path d="M8 25l11 11 21-24" />
    </>
  ),
  clock: (
    <>
      <circle cx="24" cy="24" r="18" />
      <path d="M24 13v12l8 5" />
    </>
  ),
  tag: (
    <>
      <path d="M6 24V8h16l20 20-15 15zM15 16.5h.1" />
    </>
  ),
  ahead: (
    <>
      <path d="M24 43V7M10 20 24 6l14 14" />
    </>
  ),
  right: (
    <>
      <path d="M10 43V24a6 6 0 0 1 6-6h25M30 6l12 12-12 12" />
    </>
  ),
  go: (
    <>
      <path d="M7 24h33M27 10l14 14-14 14" />
    </>
  ),
  shelf: (
    <>
      <path d="M6 6v38M42 6v38M6 13h36M6 27h36M6 40h36" />
      <rect x="18" y="17" width="10" height="10" fill="currentColor" />
    </>
  ),
  walk: (
    <>
      <circle cx="26" cy="7" r="4" />
      <path d="M25 15l-3 14 8 6 3 9M22 29l-3 6-6 8M25 15l-9 5-2 8M25 16l6 7 7 2" />
    </>
  ),
  ear: (
    <>
      <path d="M12 20a12 12 0 0 1 24 0c0 9-8 9-8 16a6 6 0 0 1-11 3M18 21a6 6 0 0 1 12 0c0 4-5 4-5 9" />
    </>
  ),
  box: (
    <>
      <path d="M6 15 24 6l18 9v19l-18 9-18-9zM6 15l18 9 18-9M24 24v19" />
    </>
  ),
  info: (
    <>
      <circle cx="24" cy="24" r="18" />
      <path d="M24 22v12M24 14.5v.1" />
    </>
  ),
  edit: (
    <>
      <path d="M8 40l3-11L33 7l8 8-22 22zM27 13l8 8" />
    </>
  ),
  down: (
    <>
      <path d="M24 6v36M10 29l14 14 14-14" />
    </>
  ),
  shield: (
    <>
      <path d="M24 5 8 11v12c0 10 7 17 16 20 9-3 16-10 16-20V11zM17 24l5 5 9-10" />
    </>
  ),
  warn: (
    <>
      <path d="M24 6 4 42h40zM24 20v10M24 36v.1" />
    </>
  ),
  thumb: (
    <>
      <path d="M14 22v20H6V22zM14 24l9-18c4 0 6 3 5 7l-1 6h12c3 0 4 2 4 5l-3 14c-.6 3-2 4-5 4H14" />
    </>
  ),
  toilet: (
    <>
      <circle cx="13" cy="8" r="4" />
      <path d="M13 15v15M8 16h10l3 14H5zM10 30v13M16 30v13M24 4v40" />
      <circle cx="35" cy="8" r="4" />
      <path d="M30 16h10v14M30 16v14h10M32 30v13M38 30v13" />
    </>
  ),
  till: (
    <>
      <path d="M6 28h36v14H6zM10 28l4-14h20l4 14M18 8h12v6H18zM18 21h12" />
    </>
  ),
  grid: (
    <>
      <path d="M7 7h14v14H7zM27 7h14v14H27zM7 27h14v14H7zM27 27h14v14H27z" />
    </>
  ),
  delete: (
    <>
      <path d="M16 10h27v28H16L4 24zM23 18l12 12M35 18 23 30" />
    </>
  ),
  pin: (
    <>
      <path d="M17 6h14l-2 13 7 7v4H12v-4l7-7zM24 30v13" />
    </>
  ),
  moon: (
    <>
      <path d="M40 28A17 17 0 1 1 20 8a14 14 0 0 0 20 20z" />
    </>
  ),
} as const satisfies Record<string, ReactElement>

export type IconName = keyof typeof iconShapes
