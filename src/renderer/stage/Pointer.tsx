import type { Box } from '../../core/deck/layout.ts'
import styles from './Pointer.module.css'
import { placeOf } from './slide-place.ts'

/** Room between what is pointed at and the frame around it, in slide units. */
const air = 4

/** A frame on the stage around what a finding is about. Whoever does not see it has read the finding. */
export function Pointer({ box: { x, y, width, height } }: { box: Box }) {
  const around = { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air }
  return <div className={styles.pointer} aria-hidden="true" style={placeOf(around)} />
}
