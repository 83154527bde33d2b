import { Meter } from '../../ui/Meter.tsx'
import styles from './Import.module.css'

interface WorkingProps {
  /** 0 to 1. */
  readonly share: number
  readonly words: string
}

/** How far reading, adding or sending is. */
export function Working(props: WorkingProps) {
  return (
    <div class={styles.working}>
      <Meter value={props.share} label={props.words} />
      <p class="meta num">{props.words}</p>
    </div>
  )
}
