export { isAlive } from './is-alive'
export { syncFolder } from './sync-folder'
export { tryToWatch } from './try-to-watch'
export { pidOfUnfinishedFile, writeFileWhole } from './write-whole'
