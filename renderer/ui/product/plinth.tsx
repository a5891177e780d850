import { Picture } from './picture'
import './plinth.css'

interface PlinthProps {
  readonly picture: string
  readonly colour: string | null
  /** The yellow line is this product's shelf. */
  readonly isOnLine?: boolean
}

/** A product standing on its shelf. */
export function Plinth({ picture, colour, isOnLine = false }: PlinthProps) {
  return (
    <div className={isOnLine ? 'plinth on-line' : 'plinth'}>
      <Picture picture={picture} colour={colour} />
    </div>
  )
}
