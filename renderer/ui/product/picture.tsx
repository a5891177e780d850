import type { ComponentProps } from 'react'
import { useKioskState } from '../../state/kiosk'

interface PictureProps {
  readonly picture: string
  readonly colour: string | null
}

/** A product drawing in its own colour and the theme's. The name beside it says what it is. */
export function Picture({ picture, colour }: PictureProps) {
  const urlOf = usePictureUrl()
  return <img className="picture" src={urlOf(picture, colour)} alt="" draggable={false} decoding="async" />
}

/** A product drawing within a larger drawing. One that is missing leaves its place empty. */
export function DrawnPicture({ picture, colour, ...place }: PictureProps & ComponentProps<'image'>) {
  const url = usePictureUrl()(picture, colour)
  return (
    <image
      key={url}
      href={url}
      onError={({ currentTarget }) => currentTarget.setAttribute('visibility', 'hidden')}
      {...place}
    />
  )
}

/** Addresses of the drawings of the release in use, for the theme in use. */
export function usePictureUrl(): (picture: string, colour: string | null) => string {
  const theme = useKioskState((state) => state.own.theme)
  const releaseId = useKioskState((state) => state.boot.releaseId)
  return (picture, colour) => pictureUrl({ picture, colour, theme, releaseId })
}

interface Drawing {
  readonly picture: string
  readonly colour: string | null
  readonly theme: string
  /** Another release may have another drawing of the same name: its address must be another one. */
  readonly releaseId: string
}

export function pictureUrl({ picture, colour, theme, releaseId }: Drawing): string {
  const query = new URLSearchParams({ theme, r: releaseId })
  if (colour !== null) query.set('colour', colour)
  return `/picture/${picture}.svg?${query.toString()}`
}
