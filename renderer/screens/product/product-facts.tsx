import type { Attribute } from '../../../electron/contract/catalogue'
import { useText } from '../../state/kiosk'
import { attributeValue } from './attribute-value'

const SHOWN = 9

/** What can be compared. */
export function ProductFacts({ attributes }: { readonly attributes: readonly Attribute[] }) {
  const format = useText()
  const { t, names } = format
  return (
    <section className="panel product-facts">
      <h2 className="visually-hidden">{t('product.facts')}</h2>
      <dl>
        {attributes.slice(0, SHOWN).map((attribute) => {
          const { key, label, value } = attribute
          const { text, lang } = names.of({ name: label })
          return (
            <div key={key}>
              <dt lang={lang}>{text}</dt>
              <dd lang={typeof value === 'string' ? lang : undefined}>{attributeValue(attribute, format)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
