/** "from 3 years", as a sentence says it. */
export const fromAge = ({ fromAge: years }) => {
  if (years === 0) return 'from birth'
  return years === 1 ? 'from one year' : `from ${years} years`
}
