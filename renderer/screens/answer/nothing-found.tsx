import { useEffect, useState } from 'react'
import type { Answer, Suggestion } from '../../../electron/contract/answer'
import { placeOfDepartment } from '../../state/actions'
import { useActions, useKiosk, useKioskState, useText } from '../../state/kiosk'
import { Icon } from '../../ui/icon/icon'
import { DepartmentTiles } from '../../ui/department-tiles'
import { Plinth } from '../../ui/product/plinth'
import { Sign } from '../../ui/product/sign'
import { Chips } from './chips'
import { nearestDepartment, wordsToTry } from './nearest'

/** Never a dead end: what to leave out, what else it may be called, where to look. */
export function NothingFound({ answer }: { readonly answer: Answer }) {
  const { t, names } = useText()
  const actions = useActions()
  const departments = useKioskState((state) => state.boot.shop.departments)
  const words = useKioskState((state) => state.view.query?.words ?? '')
  const related = useRelated(answer)
  const nearest = nearestDepartment(answer.understanding, related, departments)
  return (
    <main className="nothing" data-testid="nothing-found">
      <header className="answer-head">
        <h1>{words === '' ? t('nothing.title') : t('nothing.title.words', { words })}</h1>
        <p className="nothing-help">{t('nothing.help')}</p>
      </header>
      <div className="nothing-ways scrolls">
        {answer.understanding.slots.length > 0 && (
          <section className="panel">
            <h2>{t('nothing.drop.hint')}</h2>
            <Chips answer={answer} />
          </section>
        )}
        {related.length > 0 && (
          <section className="panel">
            <h2>{t('nothing.try')}</h2>
            <ul className="chips">
              {related.map((suggestion) => (
                <li key={suggestion.text}>
                  <RelatedChip suggestion={suggestion} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {nearest !== null && (
          <section className="panel nearest">
            <Plinth picture={nearest.picture} colour={null} />
            <div className="nearest-words">
              <h2>{t('nothing.department', { name: names.of(nearest).text })}</h2>
              <button
                type="button"
                className="button"
                onClick={() => void actions.browse({ kind: 'department', department: nearest.id })}
              >
                {t('nothing.see')}
              </button>
              <Sign
                aisle={nearest.aisle}
                goal={nearest}
                isWide
                onPress={() => actions.showWay(placeOfDepartment(nearest), null)}
              />
            </div>
          </section>
        )}
        {nearest === null && <DepartmentTiles />}
      </div>
      <p className="nothing-desk">
        <Icon name="info" />
        <span>{t('nothing.desk')}</span>
      </p>
    </main>
  )
}

function RelatedChip({ suggestion }: { readonly suggestion: Suggestion }) {
  const { names } = useText()
  const actions = useActions()
  const name = names.suggestion(suggestion)
  return (
    <button
      type="button"
      className="chip plain"
      lang={name.lang}
      onClick={() => void actions.ask(suggestion.text)}
    >
      {name.text}
    </button>
  )
}

/** Other words, from the completions of each word that was said. */
function useRelated(answer: Answer): readonly Suggestion[] {
  const { bridge } = useKiosk()
  const [related, setRelated] = useState<readonly Suggestion[]>([])
  const { understanding } = answer
  useEffect(() => {
    let isHere = true
    const ask = async () => {
      const outcomes = await Promise.all(
        wordsToTry(understanding).map((prefix) => bridge.call('suggest', { prefix })),
      )
      const found = outcomes.flatMap((outcome) => (outcome.ok ? outcome.value : []))
      const byText = new Map(found.map((suggestion) => [suggestion.text, suggestion]))
      if (isHere) setRelated([...byText.values()].slice(0, 4))
    }
    void ask()
    return () => {
      isHere = false
    }
  }, [bridge, understanding])
  return related
}
