/** A number and the short unit that belongs to it: "1,7 l", "20 × 30 cm", "3.6 V". */
const MEASURE = /\d[\d.,]*(?:\s[x×]\s\d[\d.,]*)*\s[^\s\d,;.()]{1,3}(?![^\s,;.)/，、。）])/gu

/** Words in which no line breaks between a number and its unit. The text itself stays as it is. */
export function KeptTogether({ text }: { readonly text: string }) {
  return (
    <>{partsOf(text).map((part, index) => (isMeasure(part) ? <Kept key={index} part={part} /> : part))}</>
  )
}

function Kept({ part }: { readonly part: string }) {
  return <span className="kept-together">{part}</span>
}

/** The text cut into measures and what lies between them. */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let end = 0
  for (const { 0: measure, index } of text.matchAll(MEASURE)) {
    parts.push(text.slice(end, index), measure)
    end = index + measure.length
  }
  return [...parts, text.slice(end)].filter((part) => part !== '')
}

function isMeasure(part: string): boolean {
  return part.match(MEASURE)?.[0] === part
}
