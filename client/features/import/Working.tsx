import { useText } from '../../i18n/i18n.tsx'
import { Meter } from '../../ui/Meter.tsx'
import type { Import } from './createImport.ts'
import styles from './Import.module.css'

/** How far reading or adding is. */
export function Working(props: { readonly state: Import }) {
  const t = useText()
  const added = () => props.state.added()
  const of = () => props.state.checked().good.length
  const share = () => {
    const done = added()
    return done === null ? (props.state.reading() ?? 0) : done / Math.max(1, of())
  }
  const words = () => {
    const done = added()
    return done === null ? t('intake.reading') : t('intake.adding', done, of())
  }
  return (
    <div class={styles.working}>
      <Meter value={share()} label={words()} />
      <p class="meta num">{words()}</p>
    </div>
  )
}
