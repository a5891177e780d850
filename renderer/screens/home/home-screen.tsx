import { useKioskState, useText } from '../../state/kiosk'
import { LineOfThings } from './line-of-things'
import './home.css'

const EXAMPLES = 3

/** Nobody has asked yet: what this is, what one might say, and the line that leads from here to the shelf. */
export function HomeScreen() {
  const { t, language } = useText()
  const { shop, speechLanguages } = useKioskState((state) => state.boot)
  const canSpeak = speechLanguages.includes(language)
  return (
    <main className="home" data-testid="attract">
      <div className="home-say">
        <h1>
          {t(canSpeak ? 'home.title.first' : 'home.title.typed')}
          <br />
          {t('home.title.second')}
        </h1>
        <p className="home-try">{t('home.try')}</p>
        <ul lang={shop.locale}>
          {shop.examples.slice(0, EXAMPLES).map((example) => (
            <li key={example}>“{example}”</li>
          ))}
        </ul>
      </div>
      <div className="home-art">
        <LineOfThings />
      </div>
    </main>
  )
}
