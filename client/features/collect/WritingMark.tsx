import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useCollect } from './collectContext.tsx'
import styles from './WritingMark.module.css'

/** An edge and a name while someone else writes in this touchpoint; no name where people are anonymous. */
export function WritingMark(props: { readonly id: string; readonly inline?: boolean }) {
  const { workshop, department } = useCollect()
  const t = useText()
  const writer = () => {
    const [first] = workshop.presence.writersOf(props.id)
    if (!first) return null
    return workshop.settings.anonymous ? {} : (workshop.roster[first.participantId] ?? {})
  }
  const words = (person: { readonly name?: string }) =>
    person.name === undefined
      ? t('collect.someoneWriting')
      : t('collect.writing', person.name.split(' ')[0] ?? person.name)
  return (
    <Show when={writer()}>
      {(person) => {
        const shown = person as () => { name?: string; department?: string | null }
        return (
          <span
            class={props.inline ? styles.inline : styles.edge}
            data-dept={department(shown().department ?? null)?.colour ?? 'none'}
          >
            <span class={styles.name}>{words(shown())}</span>
          </span>
        )
      }}
    </Show>
  )
}
