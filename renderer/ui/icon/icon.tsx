import { type IconName, iconShapes } from './icon-shapes'

/** Always beside a word or inside a labelled control, so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 48 48" aria-hidden="true" data-icon={name}>
      <g fill="none" stroke="currentColor" strokeWidth="4.2" strokeLinecap="round" strokeLinejoin="round">
        {iconShapes[name]}
      </g>
    </svg>
  )
}
