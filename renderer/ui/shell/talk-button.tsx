import { type KeyboardEvent, type ReactNode, useEffect } from 'react'
import { useKiosk, useKioskState } from '../../state/kiosk'
import { Icon } from '../icon/icon'

interface TalkButtonProps {
  readonly label: string
  readonly hint: string | null
}

/** The one pill: held while speaking, or tapped. The finger may slide off it without losing the word. */
export function TalkButton({ label, hint }: TalkButtonProps) {
  const { talking } = useKiosk()
  const talk = useKioskState((state) => state.own.talk)
  const isHeld = talk === 'held'

  useEffect(() => {
    if (!isHeld) return
    const release = () => talking.release()
    window.addEventListener('pointerup', release)
    window.addEventListener('pointercancel', release)
    return () => {
      window.removeEventListener('pointerup', release)
      window.removeEventListener('pointercancel', release)
    }
  }, [isHeld, talking])

  const onKey = (act: () => void) => (event: KeyboardEvent) => {
    if (event.repeat || (event.key !== ' ' && event.key !== 'Enter')) return
    event.preventDefault()
    act()
  }
  return (
    <button
      type="button"
      className={talk === 'off' ? 'talk' : 'talk pressed'}
      data-testid="talk"
      aria-pressed={talk !== 'off'}
      onPointerDown={(event) => {
        if (event.button === 0) talking.press()
      }}
      onKeyDown={onKey(talking.press)}
      onKeyUp={onKey(talking.release)}
    >
      <PillContent icon="mic" label={label} hint={hint} />
    </button>
  )
}

export function PillContent(props: {
  readonly icon: 'mic' | 'keyboard' | 'check'
  readonly label: string
  readonly hint: ReactNode
}) {
  return (
    <>
      <Icon name={props.icon} />
      <span>
        {props.label}
        {props.hint !== null && <small>{props.hint}</small>}
      </span>
    </>
  )
}
