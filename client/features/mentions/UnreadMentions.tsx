import { useNavigate } from '@solidjs/router'
import { createEffect, onCleanup, Show } from 'solid-js'
import type { Comment } from '../../../shared/domain/workshop.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu, type MenuTrigger } from '../../ui/Menu.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { addressOfPlace, leadTo } from '../../workshop/linkedComment.ts'
import { mentionInbox } from '../../workshop/mentionInbox.ts'
import styles from './UnreadMentions.module.css'

/** Time for a comment that is in view anyway to be seen before it is told (ms). */
const patienceMs = 600

/** "Ana mentioned you": one leads to its comment, several open a list. What comes while the page is open is told. */
export function UnreadMentions(props: {
  /** Ids of those that were there when the page was opened. */
  readonly known: Set<string>
}) {
  const t = useText()
  const workshop = useWorkshop()
  const toast = useToast()
  const navigate = useNavigate()
  const inbox = mentionInbox(workshop)
  const saidOf = ({ author }: Comment): string => {
    const person = workshop.roster[author ?? '']
    return person ? t('comments.mention.by', person.name) : t('comments.mention.bySomeone')
  }
  const textOf = (comment: Comment): string =>
    t(
      'comments.mention.at',
      saidOf(comment),
      workshop.touchpointsById[comment.target]?.title ?? t('common.word.touchpoint'),
    )
  const go = ({ id, target }: Comment): void => {
    inbox.markRead([id])
    leadTo(target, id)
    navigate(addressOfPlace(workshop.id, target, id))
  }
  createEffect(() => {
    const fresh = inbox.unread().filter(({ id }) => !props.known.has(id))
    if (fresh.length === 0) return
    const timer = setTimeout(() => {
      for (const { id } of fresh) props.known.add(id)
      const still = inbox.unread().find(({ id }) => fresh.some((one) => one.id === id))
      if (!still) return
      toast({
        topic: 'mention',
        text: textOf(still),
        action: { label: t('common.do.open'), icon: 'mention', run: () => go(still) },
      })
    }, patienceMs)
    onCleanup(() => clearTimeout(timer))
  })
  const unread = () => inbox.unread()
  const mark = (label: string, words: string, deeds: Partial<MenuTrigger>) => (
    <button type="button" class={styles.mark} aria-label={label} title={label} {...deeds}>
      <Icon name="mention" />
      <span class={styles.words}>{words}</span>
      <span class={`num ${styles.count}`} aria-hidden="true">
        {unread().length}
      </span>
    </button>
  )
  return (
    <Show when={unread()[0]}>
      {(first) => (
        <Show
          when={unread().length > 1}
          fallback={mark(
            `${textOf(first())} · ${t('common.do.open')}`,
            `${saidOf(first())} · ${t('common.do.open')}`,
            { onClick: () => go(first()) },
          )}
        >
          <Menu
            label={t('comments.mention.list')}
            align="end"
            items={[
              ...unread().map((comment) => ({
                label: textOf(comment),
                icon: 'mention' as const,
                run: () => go(comment),
              })),
              {
                label: t('comments.mention.all'),
                icon: 'check' as const,
                startsGroup: true,
                run: () => inbox.markRead(unread().map(({ id }) => id)),
              },
            ]}
            trigger={(trigger) => {
              const words = () => t('comments.mention.several', unread().length)
              return mark(words(), words(), trigger)
            }}
          />
        </Show>
      )}
    </Show>
  )
}
