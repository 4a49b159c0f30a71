import { Slider as Base } from '@base-ui/react/slider'
import styles from './Slider.module.css'

interface SliderProps {
  label: string
  /** The value as it is read out. */
  valueText: string
  value: number
  min: number
  max: number
  step: number
  describedBy?: string | undefined
  /** While it is being moved. */
  onMove(value: number): void
  /** Let go: the pointer, or the focus. */
  onRelease(): void
  /** A step by key has been made; others may follow. */
  onStep(): void
}

/** A number by its place between two ends. `label` is read out; a visible label stands where the caller puts it. */
export function Slider({
  label,
  valueText,
  value,
  min,
  max,
  step,
  describedBy,
  onMove,
  onRelease,
  onStep,
}: SliderProps) {
  return (
    <Base.Root
      className={styles.slider}
      {...{ value, min, max, step }}
      largeStep={Math.max(step, Math.round((max - min) / 10 / step) * step)}
      thumbAlignment="edge-client-only"
      onValueChange={(next) => onMove(next)}
      onValueCommitted={(_, { reason }) => (reason === 'drag' || reason === 'track-press' ? onRelease() : onStep())}
    >
      <Base.Control className={styles.control}>
        <Base.Track className={styles.track}>
          <Base.Indicator className={styles.filled} />
          <Base.Thumb
            className={styles.thumb}
            aria-label={label}
            aria-describedby={describedBy}
            getAriaValueText={() => valueText}
            onBlur={onRelease}
            // Undo by keyboard takes back what has been moved so far.
            onKeyDown={({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && onRelease()}
          />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  )
}
