export { CONFIG_FILE, parseConfig, readConfig, type ConfigReading } from './read-config'
export { resolvePaths, type Paths } from './paths'
export { defaultDataDir } from './data-dir'
