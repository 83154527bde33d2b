import { createSignal, For, Show } from 'solid-js'
import type { Excerpt } from '../../../shared/domain/mailbox/countMails.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { mostKept, type Mailbox, type Verdict } from './createMailbox.ts'
import styles from './Mailbox.module.css'

interface TermRowProps {
  readonly box: Mailbox
  /** Id. */
  readonly touchpoint: string
}

/** Excerpts shown before more are asked for. */
const firstShown = 6

/** One touchpoint: its terms, how many mails they stand in, and the excerpts on demand. */
export function TermRow(props: TermRowProps) {
  const t = useText()
  const workshop = useWorkshop()
  const [isOpen, setOpen] = createSignal(false)
  const [shown, setShown] = createSignal(firstShown)
  const title = () => workshop.touchpointsById[props.touchpoint]?.title ?? ''
  const found = () => props.box.found(props.touchpoint)
  const excerpts = () => found()?.excerpts ?? []
  const count = () => {
    if (props.box.typed(props.touchpoint).trim() === '') return ''
    if (found() === null) return t('mailbox.counting')
    const n = props.box.counted(props.touchpoint)
    return n === 0 ? t('mailbox.foundNone') : t('mailbox.found', n)
  }
  const isFull = () => props.box.keptOf(props.touchpoint) >= mostKept
  return (
    <li class={styles.row}>
      <div class={styles.line}>
        <span class={styles.touchpoint}>{title()}</span>
        <span class={styles.term}>
          <TextInput
            label={t('mailbox.termsOf', title())}
            labelHidden
            placeholder={t('mailbox.termsNone')}
            autocomplete="off"
            maxLength={400}
            value={props.box.typed(props.touchpoint)}
            onInput={(words) => props.box.type(props.touchpoint, words)}
          />
        </span>
        <span class={`num ${styles.count}`}>{count()}</span>
        <span class={styles.show}>
          <Show when={excerpts().length > 0}>
            <Button
              variant="quiet"
              iconAfter={isOpen() ? 'chevronDown' : 'chevronRight'}
              aria-expanded={isOpen()}
              aria-label={t('mailbox.showExcerpts', title())}
              onClick={() => setOpen(!isOpen())}
            >
              {t('mailbox.excerpts')}
            </Button>
          </Show>
        </span>
      </div>
      <Show when={isOpen() && excerpts().length > 0}>
        <ul class={styles.excerpts}>
          <For each={excerpts().slice(0, shown())}>
            {(excerpt) => (
              <ExcerptItem
                excerpt={excerpt}
                verdict={props.box.verdict(props.touchpoint, excerpt.mail)}
                isFull={isFull()}
                onJudge={(verdict) => props.box.judge(props.touchpoint, excerpt.mail, verdict)}
              />
            )}
          </For>
        </ul>
        <Show when={isFull()}>
          <p class="meta" role="status">
            {t('mailbox.keptFull')}
          </p>
        </Show>
        <Show when={excerpts().length > shown()}>
          <span>
            <Button variant="quiet" onClick={() => setShown(excerpts().length)}>
              {t('mailbox.moreExcerpts', excerpts().length - shown())}
            </Button>
          </span>
        </Show>
      </Show>
    </li>
  )
}

interface ExcerptItemProps {
  readonly excerpt: Excerpt
  readonly verdict: Verdict | null
  /** No more may be kept for this touchpoint. */
  readonly isFull: boolean
  readonly onJudge: (verdict: Verdict | null) => void
}

function ExcerptItem(props: ExcerptItemProps) {
  const t = useText()
  const format = useFormat()
  const press = (verdict: Verdict): void =>
    props.onJudge(props.verdict === verdict ? null : verdict)
  return (
    <li class={styles.excerpt} classList={{ [styles.noise!]: props.verdict === 'noise' }}>
      <div>
        <p class={styles.words}>{props.excerpt.text}</p>
        <p class="meta">
          {props.excerpt.day === null
            ? t('mailbox.noDay')
            : format.date(props.excerpt.day, 'medium')}
        </p>
      </div>
      <span class={styles.judge}>
        <Button
          variant={props.verdict === 'keep' ? 'primary' : 'plain'}
          icon={props.verdict === 'keep' ? 'check' : undefined}
          aria-pressed={props.verdict === 'keep'}
          aria-label={t('mailbox.keepOf', props.excerpt.text)}
          disabled={props.isFull && props.verdict !== 'keep'}
          onClick={() => press('keep')}
        >
          {t('mailbox.keep')}
        </Button>
        <Button
          variant="quiet"
          icon={props.verdict === 'noise' ? 'check' : undefined}
          aria-pressed={props.verdict === 'noise'}
          aria-label={t('mailbox.noiseOf', props.excerpt.text)}
          onClick={() => press('noise')}
        >
          {t('mailbox.noise')}
        </Button>
      </span>
    </li>
  )
}
