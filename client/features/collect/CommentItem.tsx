import { createEffect, createSignal, on, onCleanup, onMount, Show } from 'solid-js'
import { partsOfComment } from '../../../shared/domain/comment/mentions.ts'
import type { Comment, Mention } from '../../../shared/domain/workshop.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { MentionText } from '../../ui/MentionText.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { authorshipOf } from '../../workshop/authorship.ts'
import { forgetPlace, linkedPlace } from '../../workshop/linkedComment.ts'
import { mentionInbox } from '../../workshop/mentionInbox.ts'
import { namedParts } from '../../workshop/namedParts.ts'
import { useCollect } from './collectContext.tsx'
import { CommentField } from './CommentField.tsx'
import styles from './CommentList.module.css'
import { whenSeen } from './whenSeen.ts'

/** One comment: its words, who wrote it and when; one's own can be changed and taken back. */
export function CommentItem(props: { readonly comment: Comment }) {
  const { workshop, department, canComment } = useCollect()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const say = useSay()
  const toast = useToast()
  const format = useFormat()
  const [isEditing, setEditing] = createSignal(false)
  let item!: HTMLDivElement
  const by = () => {
    const by = authorshipOf(workshop, props.comment)
    if (!by) return t('collect.detail.someone')
    if (by.who !== 'person') return t(`authors.${by.who}`)
    const of = department(by.person.department)
    return of ? t('collect.detail.by', by.person.name, of.name) : by.person.name
  }
  const isMine = () => props.comment.author === workshop.me().id
  const mayDelete = () => canComment() && (isMine() || workshop.isFacilitator())
  const [open, close] = t('collect.quoted', '\n').split('\n')
  const remove = (): void => {
    workshop.board.comments.remove(props.comment.id)
    toast({
      text: t('collect.detail.commentDeleted'),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
  }
  const leave = (): void => {
    setEditing(false)
    item.focus()
  }
  const change = (text: string, mentions: readonly Mention[]): void => {
    if (text !== props.comment.text) {
      workshop.board.comments.patch(props.comment.id, { text, mentions, edited: true })
      say(t('comments.changed'))
    }
    leave()
  }
  // What names the reader is seen once it is in view.
  onMount(() => {
    const stop = whenSeen(item, () => mentionInbox(workshop).markRead([props.comment.id]))
    onCleanup(stop)
  })
  createEffect(
    on(linkedPlace, (link) => {
      if (link?.comment !== props.comment.id) return
      // The panel that opens for it takes the focus first.
      const timer = setTimeout(() => {
        item.focus({ preventScroll: true })
        item.scrollIntoView({ block: 'center' })
        mentionInbox(workshop).markRead([props.comment.id])
        forgetPlace()
      })
      onCleanup(() => clearTimeout(timer))
    }),
  )
  return (
    <div class={styles.comment} ref={item} tabIndex={-1} data-comment={props.comment.id}>
      <Show
        when={!isEditing()}
        fallback={
          <CommentField
            place={`${props.comment.id}/change`}
            label={t('comments.editField')}
            send={t('common.do.save')}
            isAllowed={canComment()}
            before={{ text: props.comment.text, mentions: props.comment.mentions ?? [] }}
            onSend={change}
            onCancel={leave}
          />
        }
      >
        <p class={`says ${styles.words}`} lang={lang()}>
          {open}
          <MentionText parts={namedParts(workshop, partsOfComment(props.comment))} />
          {close}
        </p>
        <p class="meta">
          {by()} · {format.moment(props.comment.at)}
          <Show when={props.comment.edited}> · {t('comments.edited')}</Show>
        </p>
        <span class={styles.own}>
          <Show when={canComment() && isMine()}>
            <IconButton
              icon="edit"
              size="small"
              variant="quiet"
              label={t('comments.editComment')}
              onClick={() => setEditing(true)}
            />
          </Show>
          <Show when={mayDelete()}>
            <IconButton
              icon="trash"
              size="small"
              variant="quiet"
              label={t('collect.detail.deleteComment')}
              onClick={remove}
            />
          </Show>
        </span>
      </Show>
    </div>
  )
}
