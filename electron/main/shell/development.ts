import type { Session } from 'electron'
import { developmentPolicy } from './response-headers'

/** While developing, the page of Vite's server gets a policy too, one that lets it reload itself. */
export function allowDevelopmentServer(session: Session, url: string): void {
  session.webRequest.onHeadersReceived(({ responseHeaders, url: answered }, decide) => {
    const isServed = answered.startsWith(new URL(url).origin)
    const policy = { 'content-security-policy': [developmentPolicy(url)] }
    decide({ responseHeaders: { ...responseHeaders, ...(isServed && policy) } })
  })
}
