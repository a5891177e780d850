/** One thing to know; each language gives its ways to ask, then the answer. */
export function entry(id, topic, { en, de, es, zh }) {
  const each = { en, de, es, zh }
  const pick = (at) =>
    Object.fromEntries(Object.entries(each).map(([language, said]) => [language, at(said)]))
  return {
    id,
    topic,
    questions: pick((said) => said.slice(0, -1)),
    answer: pick((said) => said.at(-1)),
  }
}
