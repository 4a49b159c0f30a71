import { useEffect, useRef, useState } from 'react'
import type { ChartTip } from '../../core/export/chart-tips.ts'
import { TipOver } from './TipOver.tsx'
import { tipAt } from './tip-at.ts'

/** Tells what the pointer is on, while it is over the paper that this lies in. */
export function PointedTip({ tips }: { tips: readonly ChartTip[] }) {
  const place = useRef<HTMLSpanElement>(null)
  const [at, setAt] = useState<{ x: number; y: number } | null>(null)
  useEffect(() => {
    const paper = place.current!.parentElement!
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const box = paper.getBoundingClientRect()
      setAt({ x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height })
    }
    const onLeave = () => setAt(null)
    paper.addEventListener('pointermove', onMove)
    paper.addEventListener('pointerleave', onLeave)
    return () => {
      paper.removeEventListener('pointermove', onMove)
      paper.removeEventListener('pointerleave', onLeave)
    }
  }, [])
  const tip = at && tipAt(tips, at)
  return <span ref={place}>{tip && <TipOver tip={tip} at={at} />}</span>
}
