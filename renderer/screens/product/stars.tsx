import { useText } from '../../state/kiosk'

const OF = [1, 2, 3, 4, 5]
const STAR = 'M12 2.6l2.9 6 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.5l6.5-.9z'
const PITCH = 26

/** Full stars and empty ones: a matter of shape, not of colour. */
export function Stars({ stars }: { readonly stars: number }) {
  const { t } = useText()
  return (
    <svg
      className="stars"
      viewBox={`0 0 ${PITCH * OF.length - 2} 24`}
      role="img"
      aria-label={t('product.stars', { stars })}
    >
      {OF.map((star) => (
        <path
          key={star}
          d={STAR}
          transform={`translate(${PITCH * (star - 1)})`}
          fill={star <= stars ? 'currentColor' : 'none'}
        />
      ))}
    </svg>
  )
}
