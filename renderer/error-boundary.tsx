import { Component, type ReactNode } from 'react'
import type { Kiosk } from './state/kiosk'
import { freshWindow } from './state/kiosk-state'

interface ErrorBoundaryProps {
  readonly kiosk: Kiosk
  readonly children: ReactNode
}

const REST_MS = 3000

/** A screen that breaks ends the visit: the next one starts clean, and nobody sees a broken half. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true }
  }

  override componentDidCatch(): void {
    const { kiosk } = this.props
    void kiosk.bridge.call('endVisit', {})
    kiosk.store.setState(({ boot }) => ({ own: freshWindow(boot.config) }))
    setTimeout(() => this.setState({ isBroken: false }), REST_MS)
  }

  override render(): ReactNode {
    return this.state.isBroken ? <div className="resting" data-testid="resting" /> : this.props.children
  }
}
