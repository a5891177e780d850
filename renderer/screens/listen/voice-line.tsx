import { useEffect, useRef } from 'react'
import { useKiosk } from '../../state/kiosk'
import { shareOfScale } from './level'
import { ECHO_MS, WAVE_HEIGHT, WAVE_WIDTH, foldedPath, wavePath } from './wave'

/** The line, become the voice. Drawn straight into the SVG at the screen's own rate, past React. */
export function VoiceLine({ isThinking }: { readonly isThinking: boolean }) {
  const { talking } = useKiosk()
  const voice = useRef<SVGPathElement>(null)
  const echo = useRef<SVGPathElement>(null)

  useEffect(() => {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const levels: { level: number; atMs: number }[] = []
    let level = 0
    let frame = requestAnimationFrame(function draw(nowMs) {
      level += (shareOfScale(talking.levelDbfs()) - level) * 0.3
      levels.push({ level, atMs: nowMs })
      while (levels.length > 1 && (levels[0]?.atMs ?? nowMs) < nowMs - ECHO_MS) levels.shift()
      voice.current?.setAttribute('d', isThinking ? foldedPath(nowMs) : wavePath(nowMs, level))
      echo.current?.setAttribute(
        'd',
        isThinking ? '' : wavePath(nowMs - ECHO_MS, (levels[0]?.level ?? 0) * 0.62),
      )
      frame = requestAnimationFrame(draw)
    })
    return () => cancelAnimationFrame(frame)
  }, [talking, isThinking])

  const flat = wavePath(0, 0)
  return (
    <svg
      className="voice-line"
      viewBox={`0 0 ${WAVE_WIDTH} ${WAVE_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path ref={echo} className="voice-echo" d={flat} />
      <path ref={voice} className="voice" d={flat} />
    </svg>
  )
}
