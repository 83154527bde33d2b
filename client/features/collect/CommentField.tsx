import { Show, type JSX } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import type { Mention } from '../../../shared/domain/workshop.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { MentionField } from '../../ui/MentionField.tsx'
import { createCommentDraft } from '../../workshop/createCommentDraft.ts'
import { useCollect } from './collectContext.tsx'
import styles from './CommentList.module.css'

interface CommentFieldProps {
  /** What is written, for as long as it is not sent, is kept with this. */
  readonly place: string
  readonly label: string
  /** The word on the button. */
  readonly send: string
  readonly isAllowed: boolean
  /** Where a comment is changed: its words and who is named in it. */
  readonly before?: { readonly text: string; readonly mentions: readonly Mention[] }
  readonly onSend: (text: string, mentions: readonly Mention[]) => void
  /** Makes it a field that can be left: by Escape and by a button. */
  readonly onCancel?: () => void
  /** Why nothing can be sent just now. */
  readonly children?: JSX.Element
}

/** Where a comment, an answer or a change is written; nothing that was typed is cut or lost. */
export function CommentField(props: CommentFieldProps) {
  const { workshop } = useCollect()
  const t = useText()
  const draft = createCommentDraft({
    workshop,
    place: () => props.place,
    isAllowed: () => props.isAllowed,
    onSend: (text, mentions) => props.onSend(text, mentions),
    // The owner makes the field anew for each comment that is changed
    before: props.before,
  })
  const { text, over, people, names, isBegun } = draft
  const error = () => {
    if (over() > 0) return t('comments.tooLong', over(), textLimits.paragraph)
    return draft.isRefused() ? t('comments.empty') : undefined
  }
  const told = () => (workshop.settings.anonymous ? 'comments.toldNameless' : 'comments.told')
  return (
    <Show when={props.isAllowed || isBegun()}>
      <form
        class={styles.form}
        data-unsent={isBegun() && props.isAllowed ? '' : undefined}
        onSubmit={(event) => {
          event.preventDefault()
          draft.send()
        }}
      >
        <MentionField
          label={props.label}
          labelHidden
          placeholder={props.label}
          value={text()}
          onInput={draft.setText}
          error={error()}
          hint={names().length > 0 ? t(told(), names().join(', ')) : undefined}
          takesFocus={props.onCancel !== undefined}
          find={(words) => people().find(words)}
          onPick={(person) => people().pick(person)}
          onEnter={draft.send}
          {...(props.onCancel && {
            onEscape: () => {
              draft.drop()
              props.onCancel?.()
            },
          })}
          listLabel={t('comments.people')}
          found={(n) => t('comments.found', n)}
          moreWords={(n) => t('comments.more', n)}
        />
        <Show when={isBegun() || props.onCancel}>
          <div class={styles.deeds}>
            <Button type="submit" disabled={!props.isAllowed || over() > 0}>
              {props.send}
            </Button>
            <Show when={props.onCancel}>
              {(cancel) => (
                <Button
                  variant="quiet"
                  onClick={() => {
                    draft.drop()
                    cancel()()
                  }}
                >
                  {t('common.do.cancel')}
                </Button>
              )}
            </Show>
          </div>
        </Show>
        <Show when={!props.isAllowed}>{props.children}</Show>
      </form>
    </Show>
  )
}
