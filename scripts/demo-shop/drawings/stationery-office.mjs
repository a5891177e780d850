import { desks } from './stationery-office-desks.mjs'
import { deskTools } from './stationery-office-desk-tools.mjs'
import { papers } from './stationery-office-papers.mjs'
import { pens } from './stationery-office-pens.mjs'

export const stationeryOffice = { ...pens, ...papers, ...deskTools, ...desks }
