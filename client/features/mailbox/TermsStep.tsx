import { For, onMount, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Mailbox } from './createMailbox.ts'
import styles from './Mailbox.module.css'
import type { MailboxSummary } from './mailMessages.ts'
import { ReadWords } from './ReadWords.tsx'
import { TermRow } from './TermRow.tsx'

interface TermsStepProps {
  readonly box: Mailbox
  readonly summary: MailboxSummary
}

/** What was read, then a line per touchpoint: its terms, how many mails they stand in, and excerpts to judge. */
export function TermsStep(props: TermsStepProps) {
  const t = useText()
  const workshop = useWorkshop()
  let words!: HTMLDivElement
  let buttons!: HTMLSpanElement
  const clear = (): void => {
    props.box.clear()
    // What was pressed goes with the last term.
    buttons.querySelector('button')?.focus()
  }
  // What was pressed is gone with the step before.
  onMount(() => words.focus())
  const stages = () => workshop.stages().filter(({ id }) => workshop.touchpointsOf(id).length > 0)
  return (
    <div class={styles.terms}>
      <div class={styles.read} ref={words} tabIndex={-1}>
        <ReadWords summary={props.summary} files={props.box.files()} />
      </div>
      <Show
        when={props.summary.mails > 0}
        fallback={<Banner tone="warn" icon="alert" title={t('mailbox.noMails')} />}
      >
        <Show when={stages().length > 0} fallback={<p>{t('mailbox.noTouchpoints')}</p>}>
          <div class={styles.tools}>
            <span class={styles.buttons} ref={buttons}>
              <Button
                variant={props.box.hasTerms() ? 'plain' : 'primary'}
                onClick={() => props.box.propose()}
              >
                {t('mailbox.propose')}
              </Button>
              <Show
                when={props.box.hasTerms()}
                fallback={<span class={styles.lead}>{t('mailbox.begin')}</span>}
              >
                <Button variant="quiet" onClick={clear}>
                  {t('mailbox.clear')}
                </Button>
              </Show>
            </span>
            <p class={styles.lead}>{t('mailbox.termsLead')}</p>
            <Switch
              label={t('mailbox.hide')}
              hint={t('mailbox.hideHint')}
              checked={props.box.hidesContacts()}
              onChange={(hides) => props.box.setHidesContacts(hides)}
            />
          </div>
          <For each={stages()}>
            {(stage) => (
              <section class={styles.stage}>
                <h3 class={`voice ${styles.stageName}`}>{stage.name}</h3>
                <ul class={styles.rows}>
                  <For each={workshop.touchpointsOf(stage.id).map(({ id }) => id)}>
                    {(id) => <TermRow box={props.box} touchpoint={id} />}
                  </For>
                </ul>
              </section>
            )}
          </For>
        </Show>
      </Show>
    </div>
  )
}
