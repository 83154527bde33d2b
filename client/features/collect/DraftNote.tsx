import { createUniqueId, For } from 'solid-js'
import type { Draft } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { heldWord } from '../../workshop/authorship.ts'
import { useCollect } from './collectContext.tsx'
import styles from './DraftNote.module.css'
import { NoteFacts } from './NoteFacts.tsx'
import { TagLine } from './TagLine.tsx'

/** A note nobody else can see, or nobody sees yet: dashed, and it says so. */
export function DraftNote(props: { readonly draft: Draft }) {
  const collect = useCollect()
  const t = useText()
  const lang = useLangOf(() => collect.workshop.about.language)
  // Without names what is added to an open board is mixed and shown a moment later.
  const isOnItsWay = () => collect.workshop.activity('collect') === 'open'
  const mark = () => {
    const { held } = props.draft
    if (held) return { icon: 'alert', words: t(`authors.${heldWord(held)}`) } as const
    return isOnItsWay()
      ? ({ icon: 'clock', words: t('collect.soonMark') } as const)
      : ({ icon: 'eyeOff', words: t('collect.draftMark') } as const)
  }
  const facts = createUniqueId()
  return (
    <li
      class={styles.draft}
      classList={{ [styles.selected!]: collect.selected() === props.draft.id }}
    >
      <button
        type="button"
        class={styles.title}
        data-note={props.draft.id}
        lang={lang()}
        aria-current={collect.selected() === props.draft.id ? 'true' : undefined}
        aria-describedby={facts}
        onClick={() => collect.select(props.draft.id)}
        onKeyDown={(event) => {
          if (event.key !== 'Delete' && event.key !== 'Backspace') return
          event.preventDefault()
          collect.removeDraft(props.draft.id)
        }}
      >
        {props.draft.title}
      </button>
      <div class={styles.about} id={facts}>
        <For each={props.draft.tags}>{(tag) => <TagLine tag={tag} />}</For>
        <NoteFacts touchpoint={props.draft} />
        <span class={styles.mark}>
          <Icon name={mark().icon} size={14} />
          {mark().words}
        </span>
      </div>
    </li>
  )
}
