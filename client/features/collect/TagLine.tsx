import type { Tag } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { tagIcons } from './icons.ts'
import styles from './TagLine.module.css'

/** A mark people set, as a sign with its word. */
export function TagLine(props: { readonly tag: Tag }) {
  const t = useText()
  return (
    <span
      class={styles.tag}
      classList={{
        [styles.pain!]: props.tag === 'pain',
        [styles.good!]: props.tag === 'good',
      }}
    >
      <Icon name={tagIcons[props.tag]} size={14} />
      {t(`terms.tag.${props.tag}`)}
    </span>
  )
}
