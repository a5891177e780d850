import { type ReactNode, useEffect, useRef } from 'react'
import './overlay.css'

interface OverlayProps {
  readonly label: string
  readonly className: string
  readonly testId?: string
  /** Called for a touch beside the panel, and for Escape. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Lies over the screen and keeps the focus; what is under it cannot be reached meanwhile. */
export function Overlay({ label, className, testId, onClose, children }: OverlayProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`overlay ${className}`}
      aria-label={label}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      {children}
    </dialog>
  )
}
