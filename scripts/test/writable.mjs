import path from 'node:path'
import { giveFolder } from '../lib/ordinary-user.mjs'

/** @import { Seat } from '../lib/seat.mjs' */

/** Where tests and benches leave what they made: results, pictures, spoken questions. The rest stays closed to them. */
const FOLDERS = ['.cache/vite', '.cache/spoken', 'test-results']

/** @param {Seat} seat */
export async function openFolders({ root, user }) {
  for (const folder of FOLDERS) await giveFolder(user, path.join(root, folder))
}
