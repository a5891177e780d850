import { fixings } from './tools-paint-fixings.mjs'
import { handTools } from './tools-paint-hand-tools.mjs'
import { measuringTools } from './tools-paint-measuring.mjs'
import { paints } from './tools-paint-paints.mjs'
import { paintingTools } from './tools-paint-painting.mjs'
import { powerTools } from './tools-paint-power-tools.mjs'

export const toolsPaint = {
  id: 'tools-paint',
  name: 'Tools & paint',
  names: { de: 'Werkzeug & Farbe', es: 'Herramientas y pintura', zh: '工具与油漆' },
  aisle: '11',
  picture: 'hammer',
  types: [...powerTools, ...handTools, ...measuringTools, ...fixings, ...paints, ...paintingTools],
}
