import type { Draft } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { heldWord } from '../../workshop/authorship.ts'
import { useCollect } from './collectContext.tsx'
import styles from './TouchpointList.module.css'

/** A draft of one's own in the list; nobody else has this row. */
export function ListDraftRow(props: { readonly draft: Draft }) {
  const collect = useCollect()
  const t = useText()
  const lang = useLangOf(() => collect.workshop.about.language)
  const isSelected = () => collect.selected() === props.draft.id
  return (
    <tr class={`${styles.row} ${styles.draft}`} classList={{ [styles.selected!]: isSelected() }}>
      <td class={styles.no}>
        <VisuallyHidden>{t('collect.draftWord')}</VisuallyHidden>
      </td>
      <th scope="row" class={styles.titleCell}>
        <button
          type="button"
          class={styles.title}
          data-note={props.draft.id}
          lang={lang()}
          aria-current={isSelected() ? 'true' : undefined}
          onClick={() => collect.select(props.draft.id)}
        >
          {props.draft.title}
        </button>
      </th>
      <td colSpan={6} class={styles.draftMark}>
        <span class={styles.fact}>
          <Icon name="eyeOff" size={14} />
          {props.draft.held ? t(`authors.${heldWord(props.draft.held)}`) : t('collect.draftMark')}
        </span>
      </td>
      <td class={styles.acts}>
        <IconButton
          icon="trash"
          size="small"
          variant="quiet"
          label={t('collect.detail.deleteDraft')}
          onClick={() => collect.removeDraft(props.draft.id)}
        />
      </td>
    </tr>
  )
}
