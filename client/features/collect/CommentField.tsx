import { createMemo, createSignal, Show, type JSX } from 'solid-js'
import { countGraphemes, fitsGraphemes, textLimits } from '../../../shared/domain/text.ts'
import type { Mention } from '../../../shared/domain/workshop.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { MentionField } from '../../ui/MentionField.tsx'
import { halfWritten } from '../../workshop/halfWritten.ts'
import { mentioning } from '../../workshop/mentioning.ts'
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

const limit = textLimits.paragraph

/** Where a comment, an answer or a change is written; nothing that was typed is cut or lost. */
export function CommentField(props: CommentFieldProps) {
  const { workshop } = useCollect()
  const t = useText()
  const draft = createMemo(() => halfWritten(workshop, props.place))
  const people = createMemo(() => mentioning(workshop, props.place, props.before?.mentions ?? []))
  const [isChanged, setChanged] = createSignal(false)
  const [isRefused, setRefused] = createSignal(false)
  const text = () => draft()[0]() || (isChanged() ? '' : (props.before?.text ?? ''))
  const setText = (words: string): void => {
    setChanged(true)
    setRefused(false)
    draft()[1](words)
  }
  const isTooLong = () => !fitsGraphemes(text().trim(), limit)
  const error = () => {
    if (isTooLong()) return t('comments.tooLong', countGraphemes(text().trim()) - limit, limit)
    return isRefused() ? t('comments.empty') : undefined
  }
  /** Who was named before has been told. */
  const names = () =>
    people()
      .of(text())
      .filter(({ person }) => !props.before?.mentions.some((one) => one.person === person))
      .map(({ name }) => name)
  const told = () => (workshop.settings.anonymous ? 'comments.toldNameless' : 'comments.told')
  const leave = (): void => {
    draft()[1]('')
    people().clear()
  }
  const send = (): void => {
    const words = text().trim()
    if (!props.isAllowed || isTooLong()) return
    if (words === '') return void setRefused(true)
    const mentions = people().of(words)
    leave()
    setChanged(true)
    props.onSend(words, mentions)
  }
  const isBegun = () => text().trim() !== ''
  return (
    <Show when={props.isAllowed || isBegun()}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <MentionField
          label={props.label}
          labelHidden
          placeholder={props.label}
          value={text()}
          onInput={setText}
          error={error()}
          hint={names().length > 0 ? t(told(), names().join(', ')) : undefined}
          takesFocus={props.onCancel !== undefined}
          find={(words) => people().find(words)}
          onPick={(person) => people().pick(person)}
          onEnter={send}
          {...(props.onCancel && {
            onEscape: () => {
              leave()
              props.onCancel?.()
            },
          })}
          listLabel={t('comments.people')}
          found={(n) => t('comments.found', n)}
          moreWords={(n) => t('comments.more', n)}
        />
        <Show when={isBegun() || props.onCancel}>
          <div class={styles.deeds}>
            <Button type="submit" disabled={!props.isAllowed || isTooLong()}>
              {props.send}
            </Button>
            <Show when={props.onCancel}>
              {(cancel) => (
                <Button
                  variant="quiet"
                  onClick={() => {
                    leave()
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
