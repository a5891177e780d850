import { useKioskState } from '../../state/kiosk'

/** What was heard so far; the last word may still change, and looks it. */
export function LiveWords({ words }: { readonly words: string }) {
  const isFinal = useKioskState((state) => state.view.query?.isFinal === true)
  const { sure, unsure } = splitUnsure(words, isFinal)
  return (
    <p className={words.length > LONG ? 'live-words long' : 'live-words'} data-testid="live-words">
      {sure}
      {unsure !== '' && (
        <>
          {sure !== '' && ' '}
          <u>{unsure}</u>
        </>
      )}
      {!isFinal && <span className="caret" aria-hidden="true" />}
    </p>
  )
}

const LONG = 60

export function splitUnsure(words: string, isFinal: boolean): { sure: string; unsure: string } {
  if (isFinal) return { sure: words, unsure: '' }
  const all = words.split(' ').filter((word) => word !== '')
  return { sure: all.slice(0, -1).join(' '), unsure: all.at(-1) ?? '' }
}
