import styles from './Meter.module.css'

interface MeterProps {
  /** 0..1; clamped. */
  readonly value: number
  /** Read aloud, e.g. "14 of 23 touchpoints". */
  readonly label: string
}

/** A quiet track for progress and coverage; print the numbers beside it. */
export function Meter(props: MeterProps) {
  const percent = () => Math.round(Math.max(0, Math.min(1, props.value)) * 100)
  return (
    <div
      class={styles.track}
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent()}
    >
      <span class={styles.fill} style={{ width: `${percent()}%` }} />
    </div>
  )
}
