import type { Ruler } from './label-types'

const LABEL_REM = 2.8

/** Measures words in the font and size of the plan's labels. */
export function labelRuler(): Ruler {
  const context = document.createElement('canvas').getContext('2d')
  const root = getComputedStyle(document.documentElement)
  const sizePx = LABEL_REM * parseFloat(root.fontSize)
  const family = root.getPropertyValue('--font')
  return (text, weight) => {
    if (context === null) return sizePx * text.length
    context.font = `${weight} ${sizePx}px ${family}`
    return context.measureText(text).width
  }
}
