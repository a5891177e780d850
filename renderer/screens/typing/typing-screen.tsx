import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useActions, useKioskState, useText } from '../../state/kiosk'
import { Icon } from '../../ui/icon/icon'
import { Keyboard } from '../../ui/keyboard/keyboard'
import { Suggestions } from './suggestions'
import './typing.css'

const LONGEST = 200

/** A question by hand: what is typed lives with the visit, so Back and forth lose nothing. */
export function TypingScreen() {
  const { t } = useText()
  const actions = useActions()
  const typed = useKioskState((state) => state.own.typed)
  const field = useRef<HTMLInputElement>(null)
  const search = () => void actions.ask(typed)

  useEffect(() => field.current?.focus(), [])

  const onEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') search()
  }
  return (
    <>
      <main className="typing" data-testid="typing">
        <h1 className="visually-hidden">{t('typing.label')}</h1>
        <div className="field">
          <input
            ref={field}
            data-testid="keyboard-field"
            aria-label={t('typing.label')}
            placeholder={t('typing.empty')}
            inputMode="none"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            maxLength={LONGEST}
            value={typed}
            onChange={(event) => actions.type(event.target.value)}
            onKeyDown={onEnter}
          />
          {typed !== '' && (
            <button type="button" className="button" onClick={() => actions.type('')}>
              <Icon name="close" />
              {t('typing.clear')}
            </button>
          )}
        </div>
        <Suggestions typed={typed} />
      </main>
      <Keyboard
        onKey={(letter) => actions.type((typed + letter).slice(0, LONGEST))}
        onDelete={() => actions.type(Array.from(typed).slice(0, -1).join(''))}
        onSearch={search}
      />
    </>
  )
}
