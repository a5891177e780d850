import { Standing } from '../../ui/drawing/standing'

/** One line: out of the dock's edge, past three shelves, to where it leads. */
const COURSE = 'M-1400 800H880a134 134 0 0 0 0-268H200a134 134 0 0 1 0-268H1030'

export function LineOfThings() {
  return (
    <svg viewBox="0 0 1080 800" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      <path d={COURSE} fill="none" stroke="var(--line-case)" strokeWidth="26" />
      <path className="course" pathLength="100" d={COURSE} fill="none" stroke="var(--go)" strokeWidth="17" />
      <path
        d="M1012 230l52 34-52 34z"
        fill="var(--go)"
        stroke="var(--line-case)"
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <Standing name="lamp" x={250} y={252} scale={1.02} />
      <Standing name="tv" x={510} y={252} scale={0.92} />
      <Standing name="plant" x={790} y={252} scale={0.98} />
      <Standing name="kettle" x={262} y={520} scale={0.98} />
      <Standing name="toaster" x={470} y={520} scale={0.86} />
      <Standing name="tower" x={648} y={520} scale={1.06} />
      <Standing name="headphones" x={820} y={520} scale={0.98} />
      <Standing name="chair" x={180} y={788} scale={1.08} />
      <Standing name="speaker" x={420} y={788} scale={0.92} />
      <Standing name="pedestal" x={610} y={788} scale={1.1} />
      <Standing name="desk" x={810} y={788} scale={0.92} />
    </svg>
  )
}
