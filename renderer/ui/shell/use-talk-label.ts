import { useKioskState, useText } from '../../state/kiosk'
import { currentScreen } from '../../state/kiosk-state'
import { LANGUAGE_NAMES } from '../../strings'

interface TalkLabel {
  readonly label: string
  readonly hint: string | null
}

/** What the pill says: it follows the screen and the state of the talk. */
export function useTalkLabel(): TalkLabel {
  const { t } = useText()
  const screen = useKioskState((state) => currentScreen(state).name)
  const { talk, language } = useKioskState((state) => state.own)
  const answer = useKioskState((state) => state.view.answer)
  const { speechLanguages, shop } = useKioskState((state) => state.boot)

  if (!speechLanguages.includes(language)) {
    const languages = speechLanguages.map((each) => LANGUAGE_NAMES[each]).join(', ')
    return {
      label: t('talk.type-instead'),
      hint: languages === '' ? null : t('talk.language', { languages }),
    }
  }
  if (screen === 'listen') {
    if (talk === 'held') return { label: t('talk.release'), hint: t('talk.ends-itself') }
    if (talk === 'open') return { label: t('talk.finish'), hint: t('talk.ends-itself') }
    return { label: t('talk.wait'), hint: null }
  }
  if (screen === 'home' || screen === 'typing' || (answer === null && screen !== 'problem'))
    return { label: t('talk.ask'), hint: null }
  if (screen === 'problem' || answer?.total === 0)
    return { label: t('talk.try-again'), hint: t('talk.hint.again') }
  const example = shop.examples[1] ?? shop.examples[0] ?? ''
  return { label: t('talk.ask-again'), hint: t('talk.hint', { example }) }
}
