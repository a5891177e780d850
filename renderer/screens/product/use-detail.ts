import { useEffect, useState } from 'react'
import type { ProductCard, ProductDetail } from '../../../electron/contract/answer'
import { useKiosk } from '../../state/kiosk'

/** Everything else about the product; the card is on the screen before it comes. */
export function useDetail(sku: ProductCard['sku']): ProductDetail | null {
  const { bridge } = useKiosk()
  const [detail, setDetail] = useState<ProductDetail | null>(null)
  useEffect(() => {
    let isHere = true
    const ask = async () => {
      const outcome = await bridge.call('product', { sku })
      if (isHere && outcome.ok) setDetail(outcome.value)
    }
    void ask()
    return () => {
      isHere = false
    }
  }, [bridge, sku])
  return detail?.card.sku === sku ? detail : null
}
