import type { Intent } from '../../contract/answer'

/** Words that carry no meaning for the search; dropped unless they are part of a name of the shop. */
const FILLER = new Set(
  `i im id ive a an the my me we us our you your it its this that these those they them is are am was were be been do does
  did done have has had havent having can could would will shall should may might must want wanted wants wanna need needed
  like looking look search searching seeking find finding show get getting give buy buying purchase sell selling stock
  carry please hi hello hey thanks thank some any there here where wheres what whats which who how when why and or of for
  to in on at with by from about as if um uh uhm er erm hm hmm huh ah oh ok okay yes well something anything somewhere
  thing things one ones kind sort got also just really maybe perhaps so then but too tell know see let lets today aisle
  shop store section department shelf`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

export const isFiller = (word: string): boolean => FILLER.has(word)

/** Everything behind one of these says more of the thing before it, not what the thing is: "bulb for a desk lamp". */
export const CONTEXT_WORDS: ReadonlySet<string> = new Set([
  'for',
  'with',
  'without',
  'to',
  'in',
  'on',
  'from',
  'that',
  'of',
])

const OFFER_PHRASES = [
  'on special offer',
  'special offers',
  'special offer',
  'special deals',
  'best deals',
  'on offer',
  'on sale',
  'on special',
  'at a discount',
  'half price',
  'price cut',
  'price cuts',
  'reduced price',
  'reduced',
  'discounted',
  'discounts',
  'discount',
  'bargains',
  'bargain',
  'promotions',
  'promotion',
  'offers',
  'offer',
  'deals',
  'deal',
  'sales',
  'sale',
].map((phrase) => phrase.split(' '))

/** Takes "on sale", "offers" and the like out of the words. */
export function takeOffers(words: readonly string[]): { words: readonly string[]; isOffers: boolean } {
  const left: string[] = []
  for (let at = 0; at < words.length;) {
    const phrase = OFFER_PHRASES.find((candidate) =>
      candidate.every((word, index) => words[at + index] === word),
    )
    if (!phrase) left.push(words[at] ?? '')
    at += phrase?.length ?? 1
  }
  return { words: left, isOffers: left.length < words.length }
}

const STAFF =
  /\b(talk|speak|call|get|ask|find|need|want|see|fetch)\b.*\b(staff|someone|somebody|person|human|employee|assistant|attendant|manager|shop assistant|member of staff)\b|\b(customer service|call staff|shop assistant|human being)\b|^(staff|assistant|employee)$/
const HELP =
  /^(please )?(help|help me|i need help|how does (this|it) work|how do i use (this|it)|what can (i say|i ask|you do)|what is this|instructions)( please)?$/
const COMPARE = /\b(compare|comparison|versus|vs|difference between|which (one )?is (better|best))\b/
const WHERE =
  /\b(where|wheres|which aisle|what aisle|which shelf|how do i get to|take me to|show me the way)\b/
const FIND =
  /^(do|did|does|have) (you|they|the shop|this shop)\b|^(is|are) there\b|^can (i|you|we) (get|have|buy|find|see|show)\b/
const ASK =
  /^(does|do|did|is|are|can|could|will|has|how (long|many|much|loud|big|heavy|far|old|often|fast|tall|wide)|what (time|size|is|are|colour)|when|why|who)\b/

/** What a sentence wants, by its words alone. `refine` and `unknown` need to know what was found in it. */
export function intentOfSentence(sentence: string): Intent {
  if (HELP.test(sentence)) return 'help'
  if (STAFF.test(sentence)) return 'staff'
  if (COMPARE.test(sentence)) return 'compare'
  if (WHERE.test(sentence)) return 'where'
  if (FIND.test(sentence)) return 'find'
  if (ASK.test(sentence)) return 'ask'
  return 'find'
}

const REFINING = new Set(
  'cheap cheaper cheapest small smaller smallest big bigger biggest large larger long longer short shorter quiet quieter loud louder light lighter bright brighter strong stronger fast faster another other different more less expensive dearer better best newer similar same without'.split(
    ' ',
  ),
)

/** Says more of what was asked before, and nothing new of its own: "cheaper", "in black". */
export const isRefining = (word: string): boolean => REFINING.has(word)
