import { levelAt, type Scale } from '../../../core/scorecard-model/scale.ts'
import styles from './MiniSpread.module.css'
import type { OpenVote } from './VotesAt.tsx'

const [width, height, margin] = [120, 20, 8]

/** The votes of a capability as dots on a line of five levels, those at one place over one another; a ring for what is agreed. Decoration: the words beside it say the same. */
export function MiniSpread({
  votes,
  scale,
  agreed,
}: {
  votes: readonly OpenVote[]
  scale: Scale
  agreed: number | null
}) {
  const x = (rating: number) => margin + ((width - 2 * margin) * (levelAt(rating, scale) - 1)) / 4
  const counts = new Map<number, number>()
  for (const { rating } of votes) counts.set(rating, (counts.get(rating) ?? 0) + 1)
  const found = [...counts.keys()]
  return (
    <svg className={styles.spread} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((level) => (
        <circle
          key={level}
          className={styles.level}
          cx={margin + ((width - 2 * margin) * (level - 1)) / 4}
          cy={height / 2}
          r={1.2}
        />
      ))}
      {found.length > 1 && (
        <line
          className={styles.line}
          x1={x(Math.min(...found))}
          x2={x(Math.max(...found))}
          y1={height / 2}
          y2={height / 2}
        />
      )}
      {[...counts].map(([rating, count]) => (
        <circle key={rating} className={styles.dot} cx={x(rating)} cy={height / 2} r={2.6 * Math.sqrt(count)} />
      ))}
      {agreed !== null && <circle className={styles.agreed} cx={x(agreed)} cy={height / 2} r={7} />}
    </svg>
  )
}
