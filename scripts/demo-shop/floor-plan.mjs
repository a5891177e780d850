/** The shop floor in metres, as the map draws it: two columns of four shelf units, the main walk between them. */

export const BAYS = 6
export const LEVELS = 5

const left = { x: 1, widthM: 6.3, firstBayAt: 'right' }
const right = { x: 10.4, widthM: 6.6, firstBayAt: 'left' }
/** The back edge of each row of shelf units, from the tills to the back wall. */
const rows = [9.8, 6.9, 4, 1.2]

/** Aisles are numbered from the door to the back wall, first the left column, then the right one. */
export function floorPlan(departments) {
  return {
    widthM: 18,
    depthM: 16,
    walls: [
      [0.4, 0.6],
      [17.6, 0.6],
      [17.6, 15.4],
      [10.8, 15.4],
      [10.8, 16],
      [6.8, 16],
      [6.8, 15.4],
      [0.4, 15.4],
    ],
    doors: [{ x: 8, y: 15.4, widthM: 1.7 }],
    kiosk: { x: 8.85, y: 14.4 },
    shelves: departments.map(({ aisle }, i) => {
      const column = i < rows.length ? left : right
      const y = rows[i % rows.length]
      const depthM = y === rows.at(-1) ? 0.5 : 0.6
      return {
        id: `shelf-${aisle}`,
        aisle,
        x: column.x,
        y,
        widthM: column.widthM,
        depthM,
        face: 'down',
        firstBayAt: column.firstBayAt,
        bays: BAYS,
        levels: LEVELS,
      }
    }),
    aisles: departments.map(({ aisle, name, picture }) => ({ id: aisle, name, picture })),
    walks: [{ x: 7.7, y: 1, widthM: 2.3, depthM: 14.4 }],
    landmarks: [
      { kind: 'service-desk', label: 'Service desk', x: 1, y: 13.3, widthM: 3.4, depthM: 0.8 },
      { kind: 'table', x: 5, y: 12.6, widthM: 1.4, depthM: 0.7 },
      { kind: 'toilets', label: 'Toilets', x: 5.3, y: 14.2, widthM: 0.9, depthM: 0.8 },
      { kind: 'till', label: 'Tills', x: 14.3, y: 13.3, widthM: 1.4, depthM: 0.6 },
      { kind: 'till', x: 15.9, y: 13.3, widthM: 1.4, depthM: 0.6 },
    ],
  }
}
