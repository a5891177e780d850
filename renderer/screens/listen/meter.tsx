import { useEffect, useState } from 'react'
import { useKiosk, useText } from '../../state/kiosk'
import { Icon } from '../../ui/icon/icon'
import { type Loudness, heldPeak, judgeLoudness, shareOfScale } from './level'

const BOXES = 18
const EVERY_MS = 80
/** The boxes fall slower than a voice between two syllables. */
const FALL_DB = 6
/** Gaps in the row of boxes: where "too quiet" ends and "too loud" begins. */
const MARKS: readonly number[] = [6, 16]

/** The level of the voice in boxes and in words. */
export function Meter() {
  const { t } = useText()
  const { dbfs, loudness } = useLevel()
  const lit = Math.round(shareOfScale(dbfs) * BOXES)
  const words = {
    waiting: t('listen.waiting'),
    quiet: t('listen.hint.quiet'),
    good: t('listen.good'),
    loud: t('listen.hint.loud'),
  }[loudness]
  return (
    <div className="meter-box" data-loudness={loudness}>
      <div
        className="meter"
        role="meter"
        aria-label={t('listen.level')}
        aria-valuemin={0}
        aria-valuemax={BOXES}
        aria-valuenow={lit}
        aria-valuetext={words}
      >
        {Array.from({ length: BOXES }, (_, index) => (
          <i key={index} className={boxClass(index, lit)} />
        ))}
      </div>
      <div className="meter-words">
        <span>{t('listen.quiet')}</span>
        <b>
          {loudness === 'good' && <Icon name="check" />}
          {words}
        </b>
        <span>{t('listen.loud')}</span>
      </div>
    </div>
  )
}

function boxClass(index: number, lit: number): string {
  return `${index < lit ? 'on' : ''}${MARKS.includes(index) ? ' mark' : ''}`
}

function useLevel(): { dbfs: number; loudness: Loudness } {
  const { talking } = useKiosk()
  const [level, setLevel] = useState({ dbfs: -100, loudness: 'waiting' as Loudness })
  useEffect(() => {
    let peak = { dbfs: -100, atMs: performance.now() }
    const timer = setInterval(() => {
      const now = talking.levelDbfs()
      peak = heldPeak(peak, now, performance.now())
      const loudness = judgeLoudness(peak.dbfs)
      setLevel(({ dbfs }) => ({ dbfs: Math.max(now, dbfs - FALL_DB), loudness }))
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [talking])
  return level
}
