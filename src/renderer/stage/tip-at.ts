import { slideSize } from '../../core/deck/layout.ts'
import type { ChartTip } from '../../core/export/chart-tips.ts'

/** What is told at a place of the slide, in shares of its width and height: of marks that lie over each other the nearest; undefined for nothing. */
export function tipAt(tips: readonly ChartTip[], at: { x: number; y: number }): ChartTip | undefined {
  const [x, y] = [at.x * slideSize.width, at.y * slideSize.height]
  const away = ({ box }: ChartTip) => Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)
  return tips
    .filter(({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)
    .reduce<ChartTip | undefined>((nearest, tip) => (nearest && away(nearest) <= away(tip) ? nearest : tip), undefined)
}
