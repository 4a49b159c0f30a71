import type { ChartTip } from '../../core/export/chart-tips.ts'
import { share } from './slide-place.ts'
import styles from './TipOver.module.css'

/**
 * What a mark stands for, beside the pointer (in shares of the slide), on the side where there is room. The tables behind the slide say the same
 * to who has no pointer.
 */
export function TipOver({ tip, at }: { tip: ChartTip; at: { x: number; y: number } }) {
  return (
    <p
      className={styles.tip}
      data-tip=""
      aria-hidden="true"
      data-side={at.x > 0.6 ? 'left' : 'right'}
      data-end={at.y > 0.6 ? 'up' : 'down'}
      style={{ left: share(at.x, 1), top: share(at.y, 1) }}
    >
      {tip.text}
    </p>
  )
}
