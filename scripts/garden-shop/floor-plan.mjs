/** A glasshouse: narrow, a door at each end, shelves along the walls and one island; the kiosk by the long side. */
const shelf = (id, aisle, x, y, widthM, depthM, face, firstBayAt, bays, levels) => ({
  id,
  aisle,
  x,
  y,
  widthM,
  depthM,
  face,
  firstBayAt,
  bays,
  levels,
})

export const floorPlan = (aisles) => ({
  widthM: 14,
  depthM: 10,
  walls: [
    [0.3, 0.3],
    [13.7, 0.3],
    [13.7, 9.7],
    [4.2, 9.7],
    [4.2, 8],
    [0.3, 8],
  ],
  doors: [
    { x: 8.2, y: 9.7, widthM: 1.6 },
    { x: 6, y: 0.3, widthM: 1.4 },
  ],
  kiosk: { x: 6.2, y: 8.6 },
  shelves: [
    shelf('seeds-wall', 'A', 0.7, 0.6, 4.8, 0.5, 'down', 'left', 6, 6),
    shelf('seeds-island', 'A', 1.2, 4, 3.6, 0.6, 'up', 'left', 5, 6),
    shelf('flowers-wall', 'B', 7.8, 0.6, 5.4, 0.5, 'down', 'right', 6, 6),
    shelf('bulbs-island', 'C', 7.6, 3.4, 4.8, 0.7, 'down', 'left', 6, 4),
    shelf('tools-wall', 'D', 12.9, 4.6, 0.5, 4.2, 'left', 'top', 5, 4),
    shelf('ground-bay', 'E', 1, 6.3, 3, 0.6, 'up', 'right', 4, 3),
  ],
  aisles,
  walks: [
    { x: 6, y: 0.6, widthM: 1.4, depthM: 8.6 },
    { x: 0.8, y: 2, widthM: 12, depthM: 1.1 },
  ],
  landmarks: [
    { kind: 'till', label: 'Till', x: 10.2, y: 7.9, widthM: 1.6, depthM: 0.7 },
    { kind: 'table', x: 9, y: 5.65, widthM: 1.6, depthM: 0.7 },
    { kind: 'toilets', label: 'Toilets', x: 4.5, y: 8.2, widthM: 1, depthM: 0.9 },
  ],
})
