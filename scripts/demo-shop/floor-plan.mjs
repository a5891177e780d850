/** The shop floor in metres, as the map draws it: two columns of seven shelf units, the main walk between them. */

export const BAYS = 8
export const LEVELS = 5
const ROWS = 7

const left = { x: 0.9, firstBayAt: 'right' }
const right = { x: 13.5, firstBayAt: 'left' }
const WIDTH_M = 9.6

/** The back edge of the first row of shelf units, nearest the tills; each further one is a row's pitch behind it. */
const FIRST_ROW_M = 19.8
const PITCH_M = 3.1

/** Aisles are numbered from the door to the back wall, first the left column, then the right one. */
export function floorPlan(departments) {
  return {
    widthM: 24,
    depthM: 26.4,
    walls: [
      [0.4, 0.6],
      [23.6, 0.6],
      [23.6, 25.8],
      [14.2, 25.8],
      [14.2, 26.4],
      [9.8, 26.4],
      [9.8, 25.8],
      [0.4, 25.8],
    ],
    doors: [{ x: 11.1, y: 25.8, widthM: 1.8 }],
    kiosk: { x: 12, y: 24.6 },
    shelves: departments.map(({ aisle }) => shelfOf(aisle)),
    aisles: departments.map(({ aisle, name, names, picture }) => ({ id: aisle, name, names, picture })),
    walks: [{ x: 10.8, y: 1, widthM: 2.4, depthM: 24.8 }],
    landmarks: [
      { kind: 'service-desk', label: 'Service desk', x: 0.9, y: 23, widthM: 3.6, depthM: 0.8 },
      { kind: 'toilets', label: 'Toilets', x: 7, y: 23.4, widthM: 1, depthM: 0.9 },
      { kind: 'table', x: 9.1, y: 22.9, widthM: 1.6, depthM: 0.8 },
      { kind: 'till', x: 16.8, y: 23, widthM: 1.5, depthM: 0.6 },
      { kind: 'till', x: 18.9, y: 23, widthM: 1.5, depthM: 0.6 },
      { kind: 'till', label: 'Tills', x: 21, y: 23, widthM: 1.5, depthM: 0.6 },
    ],
  }
}

function shelfOf(aisle) {
  const place = Number(aisle) - 1
  const row = place % ROWS
  const column = place < ROWS ? left : right
  return {
    id: `shelf-${aisle}`,
    aisle,
    x: column.x,
    y: Math.round((FIRST_ROW_M - row * PITCH_M) * 10) / 10,
    widthM: WIDTH_M,
    depthM: row === ROWS - 1 ? 0.5 : 0.6,
    face: 'down',
    firstBayAt: column.firstBayAt,
    bays: BAYS,
    levels: LEVELS,
  }
}
