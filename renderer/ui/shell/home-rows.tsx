import { useActions, useKioskState, useText } from '../../state/kiosk'
import type { Theme } from '../../state/kiosk-state'
import { LANGUAGE_NAMES, type Language } from '../../strings'
import { Icon } from '../icon/icon'

const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[]
const NEXT_THEME: Readonly<Record<Theme, Theme>> = { light: 'dark', dark: 'contrast', contrast: 'light' }

/** The dock of the first screen: other ways in, languages, display, and what is done with a voice. */
export function HomeRows({ canSpeak }: { readonly canSpeak: boolean }) {
  const { t, language } = useText()
  const actions = useActions()
  const theme = useKioskState((state) => state.own.theme)
  const hasAnswer = useKioskState((state) => state.view.answer !== null)
  return (
    <>
      <div className="home-ways">
        <button
          type="button"
          className="dock-button wide"
          onClick={() => actions.go({ name: 'departments' })}
        >
          <Icon name="grid" />
          <span>{t('dock.departments')}</span>
        </button>
        <button
          type="button"
          className="dock-button wide"
          onClick={() => void actions.browse({ kind: 'offers' })}
        >
          <Icon name="tag" />
          <span>{t('home.offers')}</span>
        </button>
        {canSpeak && (
          <button
            type="button"
            className="dock-button wide"
            data-testid="type-button"
            onClick={() => actions.go({ name: 'typing' })}
          >
            <Icon name="keyboard" />
            <span>{t('dock.type')}</span>
          </button>
        )}
      </div>
      <div className="home-languages" role="group" aria-label={t('home.languages')}>
        {LANGUAGES.map((each) => (
          <button
            type="button"
            key={each}
            className="dock-button"
            lang={each}
            aria-pressed={each === language}
            onClick={() => actions.chooseLanguage(each)}
          >
            {each === language && <Icon name="check" />}
            <span>{LANGUAGE_NAMES[each]}</span>
          </button>
        ))}
        <button
          type="button"
          className="dock-button"
          data-testid="theme"
          aria-label={t('home.display', { theme })}
          onClick={() => actions.chooseTheme(NEXT_THEME[theme])}
        >
          <Icon name="access" />
        </button>
      </div>
      <div className="home-privacy">
        <Icon name="shield" />
        <p>{t('privacy.line')}</p>
        {hasAnswer && (
          <button type="button" className="dock-button" data-testid="start-over" onClick={actions.startOver}>
            <span>{t('dock.start-over')}</span>
          </button>
        )}
        <button
          type="button"
          className="dock-button"
          data-testid="how-it-works"
          onClick={() => actions.openPanel('how-it-works')}
        >
          <span>{t('privacy.how')}</span>
        </button>
      </div>
    </>
  )
}
