import { For, Show } from 'solid-js'
import { partsOfComment } from '../../../shared/domain/comment/mentions.ts'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Comment } from '../../../shared/domain/workshop.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { useAnnounce, useSay } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { MentionField } from '../../ui/MentionField.tsx'
import { MentionText } from '../../ui/MentionText.tsx'
import { authorshipOf } from '../../workshop/authorship.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { createCommentNews } from '../../workshop/createCommentNews.ts'
import { createCommentDraft } from '../../workshop/createCommentDraft.ts'
import { namedParts } from '../../workshop/namedParts.ts'
import styles from './ItemPanel.module.css'

/** The note and the comments on a touchpoint, in the voice of those who wrote them, and a line to add one. */
export function Voices(props: { readonly touchpoint: Touchpoint }) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const comments = () =>
    workshop.comments().filter((comment) => comment.target === props.touchpoint.id)
  const announce = useAnnounce()
  createCommentNews(
    workshop,
    () => props.touchpoint.id,
    (news) => {
      const by = authorshipOf(workshop, news[0]!)
      const who = by?.who === 'person' ? by.person.name : t('discuss.voices.someone')
      const words = (count: number): string =>
        count > 1 ? t('comments.news.several', count) : t('comments.news.one', who, news[0]!.text)
      announce({ kind: `comments ${props.touchpoint.id}`, count: news.length, words })
    },
  )
  return (
    <section class={styles.part}>
      <h2 class={styles.cap}>{t('discuss.voices.title')}</h2>
      <Show when={props.touchpoint.note}>
        {(note) => (
          <p class={styles.note} lang={lang()}>
            {note()}
          </p>
        )}
      </Show>
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
  const lang = useLangOf(() => workshop.about.language)
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
    if (known.who !== 'person') return t(`authors.${known.who}`)
    const { person } = known
    const from = department()
    return from ? `${person.name}, ${from.name}` : person.name
  }
  return (
    <figure class={styles.quote}>
      <blockquote class="voice" lang={lang()}>
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

/** Enter adds; the field stays for the next one. What is half written stays with its touchpoint. */
function AddComment(props: { readonly target: string }) {
  const t = useText()
  const say = useSay()
  const workshop = useWorkshop()
  const draft = createCommentDraft({
    workshop,
    place: () => props.target,
    isAllowed: () => true,
    onSend: (text, mentions) => {
      workshop.board.comments.add({
        target: props.target,
        text,
        author: workshop.settings.anonymous ? null : workshop.me().id,
        at: Date.now(),
        ...(mentions.length > 0 && { mentions }),
      })
      say(t('comments.added'))
    },
  })
  const { over, names, people } = draft
  const error = () => {
    if (over() > 0) return t('comments.tooLong', over(), textLimits.paragraph)
    return draft.isRefused() ? t('comments.empty') : undefined
  }
  const told = () => (workshop.settings.anonymous ? 'comments.toldNameless' : 'comments.told')
  return (
    <form
      class={styles.add}
      data-unsent={draft.text().trim() === '' ? undefined : ''}
      onSubmit={(event) => {
        event.preventDefault()
        draft.send()
      }}
    >
      <MentionField
        labelHidden
        label={t('discuss.voices.add')}
        placeholder={t('discuss.voices.placeholder')}
        value={draft.text()}
        onInput={draft.setText}
        error={error()}
        hint={names().length > 0 ? t(told(), names().join(', ')) : undefined}
        find={(words) => people().find(words)}
        onPick={(person) => people().pick(person)}
        onEnter={draft.send}
        listLabel={t('comments.people')}
        found={(n) => t('comments.found', n)}
        moreWords={(n) => t('comments.more', n)}
      />
      <Show when={draft.isBegun()}>
        <Button type="submit" disabled={over() > 0}>
          {t('common.do.add')}
        </Button>
      </Show>
    </form>
  )
}
