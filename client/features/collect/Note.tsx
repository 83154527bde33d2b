import { createUniqueId, For, Show } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { useCollect } from './collectContext.tsx'
import styles from './Note.module.css'
import { NoteFacts } from './NoteFacts.tsx'
import { NoteMenu } from './NoteMenu.tsx'
import { onNoteKey } from './noteKeys.ts'
import { TagLine } from './TagLine.tsx'
import { useNoteDrag } from './useNoteDrag.ts'
import { WritingMark } from './WritingMark.tsx'

/** One touchpoint on the board. The title is a button that covers the note; the menu lies above it. */
export function Note(props: { readonly id: string; readonly touchpoint: Touchpoint }) {
  const collect = useCollect()
  const t = useText()
  const lang = useLangOf(() => collect.workshop.about.language)
  // Not the touchpoint's: leaving the note calls back when the touchpoint is gone already.
  const id = () => props.id
  const owner = () => collect.department(props.touchpoint.department)
  const isCarried = () => collect.carry.carried() === id()
  const isLanding = () => collect.carry.place()?.before === id()
  const facts = createUniqueId()
  let note!: HTMLLIElement
  useNoteDrag(() => note, id)

  return (
    <li
      ref={note}
      class={styles.note}
      classList={{
        [styles.selected!]: collect.selected() === id(),
        [styles.carried!]: isCarried(),
        [styles.landing!]: isLanding() && !isCarried(),
        [styles.locked!]: !collect.canEdit(),
      }}
      data-dept={owner()?.colour}
      data-drop={id()}
    >
      <button
        type="button"
        class={styles.title}
        data-note={id()}
        lang={lang()}
        aria-current={collect.selected() === id() ? 'true' : undefined}
        aria-describedby={facts}
        onClick={() => collect.select(id())}
        onKeyDown={(event) => onNoteKey(event, collect, id())}
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        onBlur={() => isCarried() && collect.carry.isByKeys() && collect.carry.cancel()}
      >
        {props.touchpoint.title}
      </button>
      <div class={styles.about} id={facts}>
        <For each={props.touchpoint.tags}>{(tag) => <TagLine tag={tag} />}</For>
        <NoteFacts touchpoint={props.touchpoint} />
      </div>
      <Show when={collect.canEdit()}>
        <span class={styles.menu}>
          <NoteMenu
            id={id()}
            title={props.touchpoint.title}
            label={t('collect.menu', props.touchpoint.title)}
          />
        </span>
      </Show>
      <WritingMark id={id()} />
    </li>
  )
}
