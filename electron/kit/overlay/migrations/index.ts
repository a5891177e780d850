import type { Migration } from '../../sqlite'
import { facts } from './010-facts'

export const overlayMigrations: readonly Migration[] = [facts]
