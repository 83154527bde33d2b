import { Match, Show, Switch, type JSX } from 'solid-js'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { untilWords } from '../../i18n/untilWords.ts'
import { Button } from '../../ui/Button.tsx'
import { createFocusCatch } from '../../ui/createFocusCatch.ts'
import { createNow } from '../../ui/createNow.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { serverOffset } from '../../workshop/serverTime.ts'
import { usePanelStanding } from '../../workshop/usePanelStanding.ts'
import { AskAgain } from './AskAgain.tsx'
import styles from './CustomersScreen.module.css'
import { ShowAnswers } from './ShowAnswers.tsx'
import { useSetPanel } from './useSetPanel.ts'

interface PanelControlsProps {
  readonly link: (() => JSX.Element) | undefined
  readonly deadline: (() => JSX.Element) | undefined
}

const tickMs = 15_000

/** Where facilitators ask customers, see how many answered, and show what they said. */
export function PanelControls(props: PanelControlsProps) {
  const t = useText()
  const { language } = useLanguage()
  const workshop = useWorkshop()
  const standing = usePanelStanding()
  const { set, isBusy } = useSetPanel()
  const tick = createNow(tickMs)
  // What was chosen a moment ago is not told by the tick before it.
  const clock = () => Math.max(tick(), Date.now())
  const isShown = () => standing().isShown
  const isOpen = () => standing().state === 'open'
  const isOwn = () => standing().isOwn
  // What was pressed may be gone with what it did.
  createFocusCatch(() => [isShown(), isOpen(), isOwn()].join(' '))
  const answered = () => {
    const people = workshop.progress('panel')
    return people ? t('customers.panel.answered', people.started, people.of, people.done) : ''
  }
  const until = () => {
    const at = standing().until
    if (at === null || isShown()) return ''
    return t('customers.panel.until', untilWords(t, language(), at - serverOffset(), clock()))
  }
  return (
    <section class={styles.controls} aria-label={t('customers.panel.title')}>
      <div class={styles.asking}>
        <div class={styles.standing}>
          <h2 class={styles.subtitle}>{t('customers.panel.title')}</h2>
          <p role="status">
            <Switch fallback={t('customers.panel.closed')}>
              <Match when={isShown()}>{t('customers.panel.shown')}</Match>
              <Match when={isOpen() && isOwn()}>{t('customers.panel.open')}</Match>
              <Match when={isOpen()}>{t('customers.panel.withRating')}</Match>
            </Switch>{' '}
            <b class="num">{answered()}</b>
          </p>
          {/* Outside of what is read aloud at each change: the minutes go down. */}
          <Show when={until()}>{(words) => <p class="num">{words()}</p>}</Show>
        </div>
        <Show when={workshop.isFacilitator()}>
          <div class={styles.buttons}>
            <Show when={!isShown()} fallback={<AskAgain />}>
              <Show
                when={isOpen() && isOwn()}
                fallback={
                  <Button disabled={isBusy()} onClick={() => void set('open', standing().until)}>
                    {t(isOpen() ? 'customers.panel.apart' : 'customers.panel.ask')}
                  </Button>
                }
              >
                <Button disabled={isBusy()} onClick={() => void set('closed')}>
                  {t('customers.panel.stop')}
                </Button>
              </Show>
              <Show when={!isOpen() || isOwn()}>{props.deadline?.()}</Show>
              <Show when={isOwn()}>
                <ShowAnswers
                  isOpen={isOpen()}
                  isBusy={isBusy()}
                  onShow={() => void set('revealed')}
                />
              </Show>
            </Show>
          </div>
        </Show>
      </div>
      <Show when={workshop.isFacilitator()}>{props.link?.()}</Show>
    </section>
  )
}
