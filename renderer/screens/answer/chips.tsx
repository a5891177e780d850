import type { Answer } from '../../../electron/contract/answer'
import { useActions, useText } from '../../state/kiosk'
import { Icon } from '../../ui/icon/icon'
import { slotLabel } from './slot-label'

/** What was understood, each piece removable: touch edits the same thing as the voice. */
export function Chips({ answer }: { readonly answer: Answer }) {
  const format = useText()
  const actions = useActions()
  const { slots } = answer.understanding
  if (slots.length === 0) return null
  return (
    <ul className="chips" aria-label={format.t('answer.chips')}>
      {slots.map((slot) => {
        const label = slotLabel(slot, format)
        const isSetAside = answer.relaxed.includes(slot.id)
        return (
          <li key={slot.id}>
            <button
              type="button"
              className={isSetAside ? 'chip set-aside' : 'chip'}
              data-testid={`chip-${slot.id}`}
              aria-label={format.t('answer.drop', { what: label })}
              onClick={() => actions.dropSlot(answer.answerId, slot.id)}
            >
              {label}
              <Icon name="close" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
