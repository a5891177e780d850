import type { ReactElement } from 'react'
import { FanHead, Shadow } from './drawing-parts'

/** Drawn on a 200 grid (the television 300, the chair 220 wide), standing on y = 200, light from the left. */
export const drawings = {
  tower: (
    <>
      <Shadow x={100} width={50} />
      <path d="M62 200q0-14 38-14t38 14z" fill="var(--p-900)" />
      <rect x="74" y="6" width="52" height="184" rx="25" fill="var(--p-700)" />
      <path d="M74 31a25 25 0 0 1 25-25h2v184h-2a25 25 0 0 1-25-25z" fill="var(--p-white)" opacity=".10" />
      <g stroke="var(--p-900)" strokeWidth="4" strokeLinecap="round">
        <path d="M85 44v104M95 40v112M105 40v112M115 44v104" />
      </g>
      <rect x="88" y="18" width="24" height="10" rx="5" fill="var(--p-sky)" />
      <circle cx="100" cy="170" r="6" fill="var(--p-300)" />
    </>
  ),
  pedestal: (
    <>
      <Shadow x={100} width={52} />
      <path d="M52 200q2-13 48-13t48 13z" fill="var(--p-700)" />
      <rect x="95" y="110" width="10" height="82" fill="var(--p-500)" />
      <rect x="91" y="140" width="18" height="12" rx="4" fill="var(--p-700)" />
      <path d="M88 96h24v22H88z" fill="var(--p-900)" />
      <FanHead
        cx={100}
        cy={64}
        r={60}
        ring="var(--p-500)"
        blade="var(--p-300)"
        back="var(--p-100)"
        hub="var(--p-clay)"
        blades={5}
      />
    </>
  ),
  desk: (
    <>
      <Shadow x={100} width={54} />
      <path d="M54 200q0-20 46-20t46 20z" fill="var(--p-clay)" />
      <path d="M54 200q0-20 46-20v20z" fill="var(--p-white)" opacity=".14" />
      <path d="M92 150h16l4 34H88z" fill="var(--p-clay)" />
      <FanHead
        cx={100}
        cy={92}
        r={72}
        ring="var(--p-clay)"
        blade="var(--p-clay-2)"
        back="var(--p-white)"
        hub="var(--p-clay)"
        blades={5}
      />
    </>
  ),
  lamp: (
    <>
      <Shadow x={100} width={40} />
      <path d="M64 200q0-12 36-12t36 12z" fill="var(--p-700)" />
      <path d="M96 96h8v96h-8z" fill="var(--p-700)" />
      <path d="M70 14h60l28 88H42z" fill="var(--p-sand)" />
      <path d="M70 14h22L78 102H42z" fill="var(--p-white)" opacity=".45" />
      <path d="M42 102h116v7H42z" fill="var(--p-sand-2)" />
      <path d="M132 109v26" stroke="var(--p-500)" strokeWidth="3" />
      <circle cx="132" cy="138" r="5" fill="var(--p-clay)" />
    </>
  ),
  kettle: (
    <>
      <Shadow x={104} width={58} />
      <path d="M58 192l12-108q3-20 34-20t34 20l12 108z" fill="var(--p-clay)" />
      <path d="M58 192l12-108q3-20 26-20l-8 128z" fill="var(--p-white)" opacity=".16" />
      <rect x="52" y="188" width="104" height="12" rx="6" fill="var(--p-900)" />
      <path d="M68 104 38 76q-8-6 4-8l32 6z" fill="var(--p-clay)" />
      <path
        d="M136 84c46-4 46 78 12 90"
        fill="none"
        stroke="var(--p-900)"
        strokeWidth="13"
        strokeLinecap="round"
      />
      <path d="M72 72q4-24 32-24t32 24z" fill="var(--p-900)" />
      <circle cx="104" cy="42" r="9" fill="var(--p-900)" />
      <rect x="98" y="104" width="12" height="56" rx="6" fill="var(--p-clay-2)" />
      <rect x="98" y="132" width="12" height="28" rx="6" fill="var(--p-sky)" />
    </>
  ),
  toaster: (
    <>
      <Shadow x={100} width={78} />
      <rect x="60" y="44" width="80" height="60" rx="16" fill="var(--p-sand-2)" />
      <rect x="68" y="52" width="64" height="52" rx="10" fill="var(--p-sand)" />
      <rect x="22" y="80" width="156" height="112" rx="30" fill="var(--p-300)" />
      <path d="M22 110a30 30 0 0 1 30-30h30v112H52a30 30 0 0 1-30-30z" fill="var(--p-white)" opacity=".3" />
      <rect x="46" y="84" width="108" height="10" rx="5" fill="var(--p-900)" />
      <rect x="166" y="116" width="20" height="14" rx="5" fill="var(--p-900)" />
      <circle cx="140" cy="160" r="13" fill="var(--p-900)" />
      <path d="M140 160v-9" stroke="var(--p-100)" strokeWidth="4" strokeLinecap="round" />
      <path d="M38 192h30v8H38zM132 192h30v8h-30z" fill="var(--p-900)" />
    </>
  ),
  headphones: (
    <>
      <Shadow x={100} width={40} />
      <path d="M62 200q0-12 38-12t38 12z" fill="var(--p-sand-2)" />
      <path d="M95 40h10v152H95z" fill="var(--p-sand-2)" />
      <path d="M46 124V92a54 54 0 0 1 108 0v32" fill="none" stroke="var(--p-900)" strokeWidth="14" />
      <path d="M74 40q26-18 52 0" fill="none" stroke="var(--p-700)" strokeWidth="14" strokeLinecap="round" />
      <rect x="30" y="104" width="38" height="62" rx="18" fill="var(--p-700)" />
      <rect x="132" y="104" width="38" height="62" rx="18" fill="var(--p-700)" />
      <rect x="58" y="108" width="14" height="54" rx="7" fill="var(--p-clay)" />
      <rect x="128" y="108" width="14" height="54" rx="7" fill="var(--p-clay)" />
      <path d="M40 118v30" stroke="var(--p-white)" strokeWidth="5" opacity=".3" strokeLinecap="round" />
    </>
  ),
  tv: (
    <>
      <ellipse cx="150" cy="197" rx="92" ry="4" fill="var(--p-shade)" />
      <path d="M92 198l20-26M208 198l-20-26" stroke="var(--p-900)" strokeWidth="9" strokeLinecap="round" />
      <rect x="10" y="14" width="280" height="164" rx="9" fill="var(--p-900)" />
      <rect x="19" y="23" width="262" height="143" rx="3" fill="var(--p-sky)" />
      <path d="M19 130q60-52 118-14t144-30v80H19z" fill="var(--p-500)" />
      <path d="M19 150q70-40 140-10t122-12v38H19z" fill="var(--p-700)" />
      <circle cx="214" cy="62" r="18" fill="var(--p-white)" />
    </>
  ),
  chair: (
    <>
      <Shadow x={110} width={84} />
      <path d="M44 170v28M176 170v28" stroke="var(--p-sand-2)" strokeWidth="10" strokeLinecap="round" />
      <path d="M52 30q58-18 116 0l-6 110H58z" fill="var(--p-500)" />
      <path d="M52 30q26-9 56-9v119H58z" fill="var(--p-white)" opacity=".12" />
      <rect x="42" y="118" width="136" height="50" rx="16" fill="var(--p-700)" />
      <path d="M20 92q0-16 16-16t18 16v84H32q-12 0-12-16z" fill="var(--p-500)" />
      <path d="M200 92q0-16-16-16t-18 16v84h22q12 0 12-16z" fill="var(--p-500)" />
      <path d="M54 132h112" stroke="var(--p-500)" strokeWidth="5" />
    </>
  ),
  plant: (
    <>
      <Shadow x={100} width={42} />
      <g fill="var(--p-700)">
        <path d="M100 140C96 96 74 70 44 64c2 36 22 66 56 76z" />
        <path d="M100 140c4-52 30-78 62-82 0 40-26 72-62 82z" />
      </g>
      <g fill="var(--p-500)">
        <path d="M100 140C86 96 88 50 104 20c18 34 18 82-4 120z" />
        <path d="M98 140c-26-10-52-8-72 8 24 16 54 12 72-8zM102 140c26-12 54-10 74 4-24 18-56 14-74-4z" />
      </g>
      <path d="M62 136h76l-9 64H71z" fill="var(--p-clay)" />
      <path d="M62 136h28l-4 64H71z" fill="var(--p-white)" opacity=".16" />
      <path d="M58 130h84v14H58z" fill="var(--p-clay-2)" />
    </>
  ),
  speaker: (
    <>
      <Shadow x={100} width={46} />
      <rect x="54" y="50" width="92" height="150" rx="26" fill="var(--p-300)" />
      <path d="M54 76a26 26 0 0 1 26-26h14v150H80a26 26 0 0 1-26-26z" fill="var(--p-white)" opacity=".25" />
      <circle cx="100" cy="142" r="33" fill="var(--p-900)" />
      <circle cx="100" cy="142" r="19" fill="var(--p-700)" />
      <circle cx="100" cy="88" r="15" fill="var(--p-900)" />
    </>
  ),
} as const satisfies Record<string, ReactElement>

export type DrawingName = keyof typeof drawings
