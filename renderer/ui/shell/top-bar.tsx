import { useKiosk, useKioskState, useText } from '../../state/kiosk'
import { currentScreen } from '../../state/kiosk-state'
import { Icon } from '../icon/icon'
import { Logo } from './logo'

/** Whose kiosk this is, and the honest state of the microphone. */
export function TopBar() {
  const { t } = useText()
  const { talking } = useKiosk()
  const shopName = useKioskState((state) => state.boot.shop.name)
  const microphone = useKioskState((state) => {
    if (currentScreen(state).name === 'listen') return 'on'
    return talking.isMicrophoneOn() ? 'ready' : 'off'
  })
  return (
    <header className="top-bar">
      <div className="brand">
        <Logo />
        <span>
          Aisle <small>· {shopName}</small>
        </span>
      </div>
      <div className={`microphone-state ${microphone}`} role="status">
        <Icon name={microphone === 'off' ? 'mic-off' : 'mic'} />
        <span>{t(`microphone.${microphone}`)}</span>
      </div>
    </header>
  )
}
