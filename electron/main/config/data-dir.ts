import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** As Electron names the folder of the app. */
const FOLDER = 'Aisle'

/** The data folder that `npm start` uses, for a program without Electron that is run by the same user. */
export function defaultDataDir(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const wanted = environment['AISLE_DATA_DIR']
  if (wanted) return resolve(wanted)
  switch (platform) {
    case 'win32':
      return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), FOLDER)
    case 'darwin':
      return join(home, 'Library', 'Application Support', FOLDER)
    default:
      return join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), FOLDER)
  }
}
