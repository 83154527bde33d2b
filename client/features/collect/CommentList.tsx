import { createEffect, createMemo, createSignal, For, on, onMount, Show } from 'solid-js'
import { threadsOf } from '../../../shared/domain/comment/threads.ts'
import type { Comment } from '../../../shared/domain/workshop.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useAnnounce, useSay } from '../../ui/Announcer.tsx'
import { authorshipOf } from '../../workshop/authorship.ts'
import { createCommentNews } from '../../workshop/createCommentNews.ts'
import { linkedPlace, takeLinkedComment } from '../../workshop/linkedComment.ts'
import { useCollect } from './collectContext.tsx'
import { CommentField } from './CommentField.tsx'
import styles from './CommentList.module.css'
import { CommentThread } from './CommentThread.tsx'

/** What people say about a touchpoint, in threads, oldest first; settled ones are folded. */
export function CommentList(props: { readonly target: string }) {
  const { workshop, canComment, adding } = useCollect()
  const t = useText()
  const say = useSay()
  const announce = useAnnounce()
  const threads = createMemo(() =>
    threadsOf(workshop.comments().filter(({ target }) => target === props.target)),
  )
  const ids = (isResolved: boolean) =>
    threads()
      .filter((one) => one.isResolved === isResolved)
      .map(({ id }) => id)
  const byId = (id: string) => threads().find((one) => one.id === id)
  createCommentNews(
    workshop,
    () => props.target,
    (comments) => {
      const words = (count: number): string =>
        count > 1
          ? t('comments.news.several', count)
          : t('comments.news.one', ...saidOf(comments[0]!))
      announce({ kind: `comments ${props.target}`, count: comments.length, words })
    },
  )
  const saidOf = (comment: Comment): [string, string] => {
    const by = authorshipOf(workshop, comment)
    const who = by?.who === 'person' ? by.person.name : t('collect.detail.someone')
    return [who, comment.text]
  }
  const [showsResolved, setShowsResolved] = createSignal(false)
  onMount(takeLinkedComment)
  createEffect(
    on(linkedPlace, (link) => {
      const resolved = threads().filter(({ isResolved }) => isResolved)
      const holds = resolved.some(
        ({ id, replies }) =>
          id === link?.comment || replies.some((reply) => reply.id === link?.comment),
      )
      if (holds) setShowsResolved(true)
    }),
  )
  // By id: who writes in a thread keeps the field when somebody else adds to it.
  const list = (isResolved: boolean) => (
    <ul class={styles.list}>
      <For each={ids(isResolved)}>
        {(id) => (
          <Show when={byId(id)}>
            {(thread) => <CommentThread target={props.target} thread={thread()} />}
          </Show>
        )}
      </For>
    </ul>
  )
  return (
    <>
      <Show
        when={threads().length > 0}
        fallback={<p class="meta">{t('collect.detail.noComments')}</p>}
      >
        <Show when={ids(false).length > 0}>{list(false)}</Show>
        <Show when={ids(true).length > 0}>
          <Button
            variant="quiet"
            iconAfter={showsResolved() ? 'chevronUp' : 'chevronDown'}
            aria-expanded={showsResolved()}
            onClick={() => setShowsResolved(!showsResolved())}
          >
            {t('comments.resolved', ids(true).length)}
          </Button>
          <Show when={showsResolved()}>{list(true)}</Show>
        </Show>
      </Show>
      <CommentField
        place={props.target}
        label={t('collect.detail.addComment')}
        send={t('collect.detail.sendComment')}
        isAllowed={canComment()}
        onSend={(text, mentions) => {
          workshop.board.comments.add({
            target: props.target,
            text,
            author: workshop.settings.anonymous ? null : workshop.me().id,
            at: Date.now(),
            ...(mentions.length > 0 && { mentions }),
          })
          say(t('comments.added'))
        }}
      >
        <p class="meta" role="status">
          {t(`collect.held.${adding.reason()}`)}
        </p>
      </CommentField>
    </>
  )
}
