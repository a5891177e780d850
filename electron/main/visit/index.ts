export type { VisitDeps } from './deps'
export { createVisitHost, type VisitHost } from './host'
