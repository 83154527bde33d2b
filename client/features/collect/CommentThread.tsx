import { createSignal, For, Show } from 'solid-js'
import type { Thread } from '../../../shared/domain/comment/threads.ts'
import { cutGraphemes } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { useCollect } from './collectContext.tsx'
import { CommentField } from './CommentField.tsx'
import { CommentItem } from './CommentItem.tsx'
import styles from './CommentList.module.css'

interface CommentThreadProps {
  readonly target: string
  readonly thread: Thread
}

/** A comment, what was answered to it, and the way to answer and to settle it. */
export function CommentThread(props: CommentThreadProps) {
  const { workshop, canComment } = useCollect()
  const t = useText()
  const say = useSay()
  const [isReplying, setReplying] = createSignal(false)
  let deeds: HTMLDivElement | undefined
  const begins = () => {
    const words = props.thread.root?.text ?? props.thread.replies[0]?.text ?? ''
    const short = cutGraphemes(words, 40)
    return short === words ? words : `${short}…`
  }
  const resolve = (resolved: boolean): void => {
    workshop.board.comments.patch(props.thread.id, { resolved })
    say(t(resolved ? 'comments.resolvedSaid' : 'comments.reopenedSaid'))
  }
  const leave = (): void => {
    setReplying(false)
    deeds?.querySelector('button')?.focus()
  }
  const reply = (
    text: string,
    mentions: Parameters<Parameters<typeof CommentField>[0]['onSend']>[1],
  ): void => {
    workshop.board.comments.add({
      target: props.target,
      text,
      author: workshop.settings.anonymous ? null : workshop.me().id,
      at: Date.now(),
      replyTo: props.thread.id,
      ...(mentions.length > 0 && { mentions }),
    })
    if (props.thread.isResolved) workshop.board.comments.patch(props.thread.id, { resolved: false })
    leave()
    say(t('comments.added'))
  }
  const ids = () => props.thread.replies.map(({ id }) => id)
  return (
    <li class={styles.thread}>
      <Show when={props.thread.root} fallback={<p class="meta">{t('comments.deletedRoot')}</p>}>
        {(root) => <CommentItem comment={root()} />}
      </Show>
      <Show when={ids().length > 0}>
        <ul class={styles.replies}>
          <For each={ids()}>
            {(id) => (
              <Show when={props.thread.replies.find((one) => one.id === id)}>
                {(comment) => (
                  <li>
                    <CommentItem comment={comment()} />
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <Show when={isReplying()}>
        <CommentField
          place={`${props.target}/${props.thread.id}`}
          label={t('comments.replyField')}
          send={t('comments.reply')}
          isAllowed={canComment()}
          onSend={reply}
          onCancel={leave}
        />
      </Show>
      <Show when={canComment()}>
        <div class={styles.under} classList={{ [styles.gone!]: isReplying() }} ref={deeds}>
          <Button
            variant="quiet"
            aria-label={t('comments.replyTo', `“${begins()}”`)}
            onClick={() => setReplying(true)}
          >
            {t('comments.reply')}
          </Button>
          <Show when={props.thread.root}>
            <Button
              variant="quiet"
              aria-label={t(
                props.thread.isResolved ? 'comments.reopenThread' : 'comments.resolveThread',
                begins(),
              )}
              onClick={() => resolve(!props.thread.isResolved)}
            >
              {t(props.thread.isResolved ? 'comments.reopen' : 'comments.resolve')}
            </Button>
          </Show>
        </div>
      </Show>
    </li>
  )
}
