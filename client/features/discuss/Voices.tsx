import { createMemo, For, Show } from 'solid-js'
import { partsOfComment } from '../../../shared/domain/comment/mentions.ts'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import { cutGraphemes, textLimits } from '../../../shared/domain/text.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Comment } from '../../../shared/domain/workshop.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { MentionText } from '../../ui/MentionText.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { authorshipOf } from '../../workshop/authorship.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { halfWritten } from '../../workshop/halfWritten.ts'
import { namedParts } from '../../workshop/namedParts.ts'
import styles from './ItemPanel.module.css'

/** The note and the comments on a touchpoint, in the voice of those who wrote them, and a line to add one. */
export function Voices(props: { readonly touchpoint: Touchpoint }) {
  const t = useText()
  const workshop = useWorkshop()
  const comments = () =>
    workshop.comments().filter((comment) => comment.target === props.touchpoint.id)
  return (
    <section class={styles.part}>
      <h2 class={styles.cap}>{t('discuss.voices.title')}</h2>
      <Show when={props.touchpoint.note}>{(note) => <p class={styles.note}>{note()}</p>}</Show>
      <For each={comments()}>{(comment) => <Quote comment={comment} />}</For>
      <Show when={comments().length === 0 && props.touchpoint.note === ''}>
        <p class={styles.none}>{t('discuss.voices.none')}</p>
      </Show>
      <Show
        when={workshop.canWrite('board')}
        fallback={
          <Show when={workshop.me().role === 'participant'}>
            <p class={styles.none}>{t('discuss.voices.locked')}</p>
          </Show>
        }
      >
        <AddComment target={props.touchpoint.id} />
      </Show>
    </section>
  )
}

function Quote(props: { readonly comment: Comment }) {
  const t = useText()
  const workshop = useWorkshop()
  const by = () => authorshipOf(workshop, props.comment)
  const [open, close] = t('discuss.quoted', '\n').split('\n')
  const author = () => {
    const known = by()
    return known?.who === 'person' ? known.person : null
  }
  const department = () =>
    workshop.departments().find((one) => one.id === author()?.department) ?? null
  const initials = () => departmentInitials(workshop.departments())
  const words = (): string => {
    const known = by()
    if (!known) return t('discuss.voices.someone')
    if (known.who !== 'person') return t(`privacy.${known.who}`)
    const { person } = known
    const from = department()
    return from ? `${person.name}, ${from.name}` : person.name
  }
  return (
    <figure class={styles.quote}>
      <blockquote class="voice">
        {open}
        <MentionText parts={namedParts(workshop, partsOfComment(props.comment))} />
        {close}
      </blockquote>
      <figcaption>
        <Show when={department()}>
          {(from) => (
            <DepartmentBadge
              decorative
              name={from().name}
              colour={from().colour}
              initial={initials()[from().id] ?? ''}
            />
          )}
        </Show>
        {words()}
      </figcaption>
    </figure>
  )
}

/** Enter adds; the line stays for the next one. What is half written stays with its touchpoint. */
function AddComment(props: { readonly target: string }) {
  const t = useText()
  const workshop = useWorkshop()
  const draft = createMemo(() => halfWritten(workshop, props.target))
  const text = () => draft()[0]()
  const setText = (next: string): void => void draft()[1](next)
  const add = (): void => {
    const said = cutGraphemes(text().trim(), textLimits.paragraph)
    if (said === '') return
    const author = workshop.settings.anonymous ? null : workshop.me().id
    workshop.board.comments.add({ target: props.target, text: said, author, at: Date.now() })
    setText('')
  }
  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextInput
        labelHidden
        label={t('discuss.voices.add')}
        placeholder={t('discuss.voices.placeholder')}
        value={text()}
        onInput={setText}
      />
      <Show when={text().trim() !== ''}>
        <Button type="submit">{t('common.do.add')}</Button>
      </Show>
    </form>
  )
}
