import { useKioskState } from '../../state/kiosk'

interface PictureProps {
  readonly picture: string
  readonly colour: string | null
}

/** A product drawing in its own colour and the theme's. The name beside it says what it is. */
export function Picture({ picture, colour }: PictureProps) {
  const theme = useKioskState((state) => state.own.theme)
  return (
    <img
      className="picture"
      src={pictureUrl(picture, colour, theme)}
      alt=""
      draggable={false}
      decoding="async"
    />
  )
}

export function pictureUrl(picture: string, colour: string | null, theme: string): string {
  const query = new URLSearchParams({ theme })
  if (colour !== null) query.set('colour', colour)
  return `/picture/${picture}.svg?${query.toString()}`
}
