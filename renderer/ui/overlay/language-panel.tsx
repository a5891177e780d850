import { useActions, useText } from '../../state/kiosk'
import { LANGUAGE_NAMES, type Language } from '../../strings'
import { Icon } from '../icon/icon'
import { Overlay } from './overlay'

const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[]

/** Every language by its own name, above the button that was touched. */
export function LanguagePanel() {
  const { t, language } = useText()
  const actions = useActions()
  return (
    <Overlay label={t('home.languages')} className="language-panel" onClose={() => actions.openPanel(null)}>
      <div className="overlay-body">
        {LANGUAGES.map((each) => (
          <button
            type="button"
            key={each}
            className="button"
            lang={each}
            data-testid={`language-${each}`}
            aria-pressed={each === language}
            onClick={() => actions.chooseLanguage(each)}
          >
            {each === language && <Icon name="check" />}
            {LANGUAGE_NAMES[each]}
          </button>
        ))}
      </div>
    </Overlay>
  )
}
