import { useEffect, useState } from 'react'
import type { Suggestion } from '../../../electron/contract/answer'
import { useActions, useKiosk, useKioskState, useText } from '../../state/kiosk'
import type { ShownName } from '../../strings'
import { Icon } from '../../ui/icon/icon'
import { Picture } from '../../ui/product/picture'

/** The last two only where there is room. */
const SHOWN = 6
const PAUSE_MS = 60

/** What it may become, with how many products that gives; before the first letter, what others might ask. */
export function Suggestions({ typed }: { readonly typed: string }) {
  const { t, names } = useText()
  const actions = useActions()
  const examples = useKioskState((state) => state.boot.shop.examples)
  const suggestions = useSuggestions(typed)
  if (typed.trim() === '') {
    return (
      <ul className="suggestions" aria-label={t('home.try')}>
        {examples.slice(0, SHOWN).map((example) => (
          <li key={example}>
            <button type="button" onClick={() => void actions.ask(example)}>
              <Icon name="edit" />
              <span>{example}</span>
            </button>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <>
      {suggestions.length > 0 && (
        <ul className="suggestions" aria-label={t('typing.suggestions')}>
          {suggestions.map((suggestion) => (
            <li key={suggestion.kind + suggestion.text}>
              <button type="button" onClick={() => void actions.ask(suggestion.text)}>
                <span className="suggestion-picture">
                  <Picture picture={suggestion.picture} colour={null} />
                </span>
                <Completion name={names.suggestion(suggestion)} typed={typed} />
                <small>
                  {suggestion.kind === 'department'
                    ? `${t('card.aisle')} ${suggestion.aisle}`
                    : t('typing.count', { count: suggestion.count })}
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="typing-hint">{t('typing.spelling')}</p>
    </>
  )
}

/** The letters that were typed are heavy, wherever they stand. */
function Completion({ name: { text, lang }, typed }: { readonly name: ShownName; readonly typed: string }) {
  const part = typed.trim().toLowerCase()
  const at = text.toLowerCase().indexOf(part)
  if (at < 0) return <span lang={lang}>{text}</span>
  return (
    <span lang={lang}>
      {text.slice(0, at)}
      <b>{text.slice(at, at + part.length)}</b>
      {text.slice(at + part.length)}
    </span>
  )
}

function useSuggestions(typed: string): readonly Suggestion[] {
  const { bridge } = useKiosk()
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([])
  useEffect(() => {
    let isHere = true
    const ask = async () => {
      const outcome = await bridge.call('suggest', { prefix: typed })
      if (isHere && outcome.ok) setSuggestions(outcome.value.slice(0, SHOWN))
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [bridge, typed])
  return suggestions
}
