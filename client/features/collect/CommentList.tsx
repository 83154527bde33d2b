import { createMemo, For, Show } from 'solid-js'
import type { Comment } from '../../../shared/domain/workshop.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { authorshipOf } from '../../workshop/authorship.ts'
import { halfWritten } from '../../workshop/halfWritten.ts'
import { useCollect } from './collectContext.tsx'
import styles from './CommentList.module.css'

/** What people say about a touchpoint, oldest first; one's own can be taken back. */
export function CommentList(props: { readonly target: string }) {
  const { workshop, canComment, adding } = useCollect()
  const t = useText()
  const draft = createMemo(() => halfWritten(workshop, props.target))
  const text = () => draft()[0]()
  const setText = (words: string) => draft()[1](words)
  const comments = () => workshop.comments().filter(({ target }) => target === props.target)
  const send = (): void => {
    const words = text().trim()
    if (words === '' || !canComment()) return
    workshop.board.comments.add({
      target: props.target,
      text: words,
      author: workshop.settings.anonymous ? null : workshop.me().id,
      at: Date.now(),
    })
    setText('')
  }

  return (
    <>
      <Show
        when={comments().length > 0}
        fallback={<p class="meta">{t('collect.detail.noComments')}</p>}
      >
        <ul class={styles.list}>
          <For each={comments()}>{(comment) => <CommentItem comment={comment} />}</For>
        </ul>
      </Show>
      <Show when={canComment() || text() !== ''}>
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <TextArea
            label={t('collect.detail.addComment')}
            labelHidden
            placeholder={t('collect.detail.addComment')}
            rows={1}
            maxLength={textLimits.paragraph}
            value={text()}
            onInput={setText}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
              event.preventDefault()
              send()
            }}
          />
          <Show when={text().trim() !== ''}>
            <Button type="submit" disabled={!canComment()}>
              {t('collect.detail.sendComment')}
            </Button>
          </Show>
          <Show when={!canComment()}>
            <p class="meta" role="status">
              {t(`collect.held.${adding.reason()}`)}
            </p>
          </Show>
        </form>
      </Show>
    </>
  )
}

function CommentItem(props: { readonly comment: Comment }) {
  const { workshop, department, canComment } = useCollect()
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const by = () => {
    const by = authorshipOf(workshop, props.comment)
    if (!by) return t('collect.detail.someone')
    if (by.who !== 'person') return t(`privacy.${by.who}`)
    const of = department(by.person.department)
    return of ? t('collect.detail.by', by.person.name, of.name) : by.person.name
  }
  const mayDelete = () =>
    canComment() && (props.comment.author === workshop.me().id || workshop.isFacilitator())
  const remove = (): void => {
    workshop.board.comments.remove(props.comment.id)
    toast({
      text: t('collect.detail.commentDeleted'),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
  }
  return (
    <li class={styles.comment}>
      <p class={`says ${styles.words}`}>{t('collect.quoted', props.comment.text)}</p>
      <p class="meta">
        {by()} · {format.moment(props.comment.at)}
      </p>
      <Show when={mayDelete()}>
        <span class={styles.delete}>
          <IconButton
            icon="trash"
            size="small"
            variant="quiet"
            label={t('collect.detail.deleteComment')}
            onClick={remove}
          />
        </span>
      </Show>
    </li>
  )
}
