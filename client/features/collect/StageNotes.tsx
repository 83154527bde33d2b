import { createUniqueId, For, Show } from 'solid-js'
import { useLangOf } from '../../i18n/i18n.tsx'
import { useCollect } from './collectContext.tsx'
import { DraftNote } from './DraftNote.tsx'
import { Note } from './Note.tsx'
import styles from './StageNotes.module.css'
import { useStageDrop } from './useNoteDrag.ts'

/** The notes of a stage in order, the person's own drafts below them. */
export function StageNotes(props: { readonly stage: string; readonly label: string }) {
  const collect = useCollect()
  const lang = useLangOf(() => collect.workshop.about.language)
  const name = createUniqueId()
  const ids = () => collect.columns().find(({ stage }) => stage === props.stage)?.ids ?? []
  const isLandingLast = () => {
    const place = collect.carry.place()
    return place !== null && place.stage === props.stage && place.before === null
  }
  let list!: HTMLUListElement
  useStageDrop(
    () => list,
    () => props.stage,
  )
  return (
    <ul
      ref={list}
      class={styles.notes}
      aria-label={props.label}
      aria-labelledby={lang() && name}
      data-column={props.stage}
    >
      <Show when={lang()}>
        <li id={name} lang={lang()} hidden>
          {props.label}
        </li>
      </Show>
      <For each={ids()}>
        {(id) => (
          <Show when={collect.workshop.touchpointsById[id]}>
            {(touchpoint) => <Note id={id} touchpoint={touchpoint()} />}
          </Show>
        )}
      </For>
      <Show when={isLandingLast()}>
        <li class={styles.landing} aria-hidden="true" />
      </Show>
      <For each={collect.draftsOf(props.stage)}>{(draft) => <DraftNote draft={draft} />}</For>
    </ul>
  )
}
