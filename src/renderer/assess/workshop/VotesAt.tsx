import { useWords } from '../../state/app-store.ts'
import styles from './Spread.module.css'

/** One person's level, revealed. */
export interface OpenVote {
  by: string
  rating: number
}

/** The people who stand at one level: a dot each, by name. `exact` says the rating where it lies between two levels. */
export function VotesAt({ votes, exact }: { votes: readonly OpenVote[]; exact(rating: number): boolean }) {
  const { numbers } = useWords()
  return (
    <ul className={styles.votes}>
      {votes.map(({ by, rating }) => (
        <li key={by} className={styles.vote}>
          <span className={styles.dot} aria-hidden="true" />
          <span className={styles.name}>{by}</span>
          {exact(rating) && <span className={styles.exact}>{numbers.exact(rating)}</span>}
        </li>
      ))}
    </ul>
  )
}
