import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useCollect } from './collectContext.tsx'
import styles from './WritingMark.module.css'

/** More people than this are not all named. */
const mostNamed = 6

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
  // Where half the board is written in, names are for one's own department; of the others a sign is left.
  const isCrowd = () =>
    workshop.presence.others().filter(({ editing }) => editing !== null).length > mostNamed
  const isNamed = (person: { readonly department?: string | null }) =>
    !isCrowd() || (person.department ?? null) === (workshop.me().department ?? '')
  return (
    <Show when={writer()}>
      {(person) => {
        const shown = person as () => { name?: string; department?: string | null }
        return (
          <span
            class={props.inline ? styles.inline : styles.edge}
            data-dept={department(shown().department ?? null)?.colour ?? 'none'}
          >
            <span class={styles.name}>
              <Show when={isNamed(shown())} fallback={<Sign words={words(shown())} />}>
                {words(shown())}
              </Show>
            </span>
          </span>
        )
      }}
    </Show>
  )
}

function Sign(props: { readonly words: string }) {
  return (
    <>
      <span class={styles.sign} title={props.words}>
        <Icon name="edit" size={10} />
      </span>
      <VisuallyHidden>{props.words}</VisuallyHidden>
    </>
  )
}
