import { type PointerEvent, type ReactNode, useState } from 'react'
import { useText } from '../../state/kiosk'
import { Icon } from '../icon/icon'
import { DIGITS, type Layer, layoutOf } from './layouts'
import './keyboard.css'

interface KeyboardProps {
  readonly onKey: (letter: string) => void
  readonly onDelete: () => void
  readonly onSearch: () => void
}

/** Our own keys: the system's keyboard would open behind a window that covers the screen. */
export function Keyboard({ onKey, onDelete, onSearch }: KeyboardProps) {
  const { t, language } = useText()
  const [layer, setLayer] = useState<Layer>('letters')
  const [first, second, third] = layoutOf(language, layer).rows
  return (
    <section className="keyboard" aria-label={t('typing.keyboard')}>
      <Row letters={DIGITS} onKey={onKey} name="digits" />
      <Row letters={first} onKey={onKey} />
      <Row letters={second} onKey={onKey} isInset={second.length < first.length} />
      <Row
        letters={third}
        onKey={onKey}
        before={
          <Key className="key aside" onPress={() => setLayer(layer === 'letters' ? 'accents' : 'letters')}>
            <span>{layer === 'letters' ? 'áöñ' : 'abc'}</span>
            <span className="visually-hidden">
              {t(layer === 'letters' ? 'typing.accents' : 'typing.letters')}
            </span>
          </Key>
        }
        after={
          <Key className="key aside" label={t('typing.delete')} onPress={onDelete}>
            <Icon name="delete" />
          </Key>
        }
      />
      <div className="key-row last">
        <Key className="key space" onPress={() => onKey(' ')}>
          {t('typing.space')}
        </Key>
        <Key className="key search" testId="search-button" onPress={onSearch}>
          {t('typing.search')}
        </Key>
      </div>
    </section>
  )
}

interface RowProps {
  readonly letters: string
  readonly onKey: (letter: string) => void
  readonly name?: string
  readonly isInset?: boolean
  readonly before?: ReactNode
  readonly after?: ReactNode
}

function Row({ letters, onKey, name = '', isInset = false, before, after }: RowProps) {
  return (
    <div className={`key-row ${name}${isInset ? ' inset' : ''}`}>
      {before}
      {Array.from(letters, (letter) => (
        <Key key={letter} className="key" onPress={() => onKey(letter)}>
          {letter}
        </Key>
      ))}
      {after}
    </div>
  )
}

interface KeyProps {
  readonly className: string
  readonly label?: string
  readonly testId?: string
  readonly onPress: () => void
  readonly children: ReactNode
}

function Key({ className, label, testId, onPress, children }: KeyProps) {
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      data-testid={testId}
      onPointerDown={keepFocus}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

/** The caret stays in the field. */
function keepFocus(event: PointerEvent): void {
  event.preventDefault()
}
