import type { Answer, AnswerItem, Reason } from '../../../electron/contract/answer'
import { placeOf } from '../../state/actions'
import { useActions, useText } from '../../state/kiosk'
import type { MessageKey } from '../../strings'
import { Icon } from '../../ui/icon/icon'
import { OfferTag, Price } from '../../ui/product/facts'
import { Plinth } from '../../ui/product/plinth'
import { Sign } from '../../ui/product/sign'
import { Stock } from '../../ui/product/stock'
import { Thumbs } from '../../ui/product/thumbs'
import { useNow } from '../../ui/use-now'
import { AnswerHead } from './answer-head'
import { Chips } from './chips'
import { KeptTogether } from '../../ui/kept-together'

/** The first card is the answer; the others stand behind it, and more scroll in under them. */
export function Results({ answer }: { readonly answer: Answer }) {
  const { t } = useText()
  const [first, ...others] = answer.items
  if (first === undefined) return null
  return (
    <main className="results" data-testid="results">
      <AnswerHead answer={answer} />
      <div className="cards-frame">
        <div
          className="cards-scroll"
          key={answer.answerId}
          tabIndex={0}
          role="group"
          aria-label={t('answer.cards')}
        >
          <div className="cards">
            <BestCard item={first} mark={markOf(answer, first)} />
            {others.map((item, index) => (
              <Card key={item.sku} item={item} position={index + 2} />
            ))}
          </div>
        </div>
      </div>
      <Chips answer={answer} />
    </main>
  )
}

/** What the first card may call itself: not "best" when the shop put it there, something was set aside or nothing asked. */
function markOf({ relaxed, via }: Answer, first: AnswerItem): MessageKey {
  if (isPinned(first)) return 'card.pinned'
  if (relaxed.length > 0) return 'answer.nearest'
  return via === 'touch' ? 'answer.first' : 'answer.best'
}

function BestCard({ item, mark }: { readonly item: AnswerItem; readonly mark: MessageKey }) {
  const { t, names } = useText()
  const actions = useActions()
  const { card } = item
  const name = names.of(card)
  return (
    <article className="card best-card" data-testid="card-1">
      <p className="best-mark">
        {mark === 'card.pinned' ? <Icon name="pin" /> : <i aria-hidden="true" />}
        {t(mark)}
      </p>
      <Plinth picture={card.picture} colour={card.colour} isOnLine />
      <div className="card-words">
        <h2 data-testid="card-name" lang={name.lang}>
          <KeptTogether text={name.text} />
        </h2>
        <Why reason={bestReason(item.reasons)} />
        <div className="card-price-row">
          <Price cents={card.priceCents} />
          <OfferTag card={card} />
        </div>
        <div className="card-stock-row">
          <Stock card={card} />
          <Thumbs sku={item.sku} isCompact />
        </div>
        <Sign
          aisle={card.location.aisle}
          goal={card}
          isWide
          onPress={() => actions.showWay(placeOf(card), item.sku)}
        />
      </div>
      <OpenButton item={item} />
    </article>
  )
}

function Card({ item, position }: { readonly item: AnswerItem; readonly position: number }) {
  const { names } = useText()
  const actions = useActions()
  const { card } = item
  const name = names.of(card)
  return (
    <article className="card" data-testid={`card-${position}`}>
      <Plinth picture={card.picture} colour={card.colour} />
      <div className="card-words">
        <h3 data-testid="card-name" lang={name.lang}>
          <KeptTogether text={name.text} />
        </h3>
        {isPinned(item) ? <Pinned /> : <Why reason={bestReason(item.reasons)} />}
        <Stock card={card} />
      </div>
      <div className="card-side">
        <div className="card-price">
          <Price cents={card.priceCents} />
          <OfferTag card={card} isShort />
        </div>
        <Sign
          aisle={card.location.aisle}
          goal={card}
          onPress={() => actions.showWay(placeOf(card), item.sku)}
        />
      </div>
      <OpenButton item={item} />
    </article>
  )
}

function Why({ reason }: { readonly reason: Reason | undefined }) {
  const format = useText()
  const nowMs = useNow()
  if (reason === undefined) return null
  return (
    <p className="why" data-testid="card-reason">
      {format.reason(reason, nowMs)}
    </p>
  )
}

/** The shop's own choice is told as such, not as a match. */
function Pinned() {
  const { t } = useText()
  return (
    <p className="why pinned" data-testid="card-reason">
      <Icon name="pin" />
      {t('reason.pinned')}
    </p>
  )
}

const SAID_ELSEWHERE: ReadonlySet<Reason['code']> = new Set(['price-cut', 'multi-buy', 'pinned'])

function bestReason(reasons: readonly Reason[]): Reason | undefined {
  return reasons.find(({ code }) => !SAID_ELSEWHERE.has(code)) ?? reasons[0]
}

function isPinned({ reasons }: AnswerItem): boolean {
  return reasons.some(({ code }) => code === 'pinned')
}

/** The whole card can be touched; the sign and the thumbs lie over it. */
function OpenButton({ item }: { readonly item: AnswerItem }) {
  const { t, names } = useText()
  const actions = useActions()
  return (
    <button
      type="button"
      className="card-open"
      aria-label={t('card.open', { name: names.of(item.card).text })}
      onClick={() => actions.openProduct(item.card, item.reasons)}
    />
  )
}
