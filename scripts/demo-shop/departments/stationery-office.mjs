import { desks } from './stationery-office-desks.mjs'
import { deskTools } from './stationery-office-desk-tools.mjs'
import { papers } from './stationery-office-papers.mjs'
import { pens } from './stationery-office-pens.mjs'
import { sticking } from './stationery-office-sticking.mjs'

export const stationeryOffice = {
  id: 'stationery-office',
  name: 'Stationery & office',
  names: { de: 'Schreibwaren & Büro', es: 'Papelería y oficina', zh: '文具与办公' },
  aisle: '14',
  picture: 'notebook',
  types: [...pens, ...papers, ...sticking, ...deskTools, ...desks],
}
