/** The line, turning into an aisle. */
export function Logo() {
  return (
    <svg viewBox="0 0 52 52" aria-hidden="true" className="logo">
      <rect className="logo-plate" width="52" height="52" rx="10" />
      <path className="logo-line" d="M16 52V30q0-9 9-9h12" fill="none" strokeWidth="8" />
      <path className="logo-arrow" d="M33 10l12 11-12 11z" />
    </svg>
  )
}
