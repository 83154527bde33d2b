import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useFormat, useLangOf, useLanguage, useText } from '../../i18n/i18n.tsx'
import { untilWords } from '../../i18n/untilWords.ts'
import { Button } from '../../ui/Button.tsx'
import { createHaste } from '../../ui/createHaste.ts'
import { createNow } from '../../ui/createNow.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { CustomerPanel } from '../../workshop/customerPanel.ts'
import { serverOffset } from '../../workshop/serverTime.ts'
import { questions, type Question } from './answers.ts'
import { createForm, type Form } from './createForm.ts'
import { PanelEnd } from './PanelEnd.tsx'
import styles from './PanelForm.module.css'
import { deedOf } from './panelKeys.ts'
import { answerWord, PanelQuestion } from './PanelQuestion.tsx'

const tickMs = 15_000

interface PanelFormProps {
  readonly panel: CustomerPanel
}

/** One touchpoint after another, each with three questions and "no contact"; thanks at the end. */
export function PanelForm(props: PanelFormProps) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  // The page is keyed by the visit, so the panel never changes under it.
  // oxlint-disable-next-line solid/reactivity
  const form = createForm(props.panel)
  // What was answered last: the focus has gone on, so nothing else says it.
  const [said, setSaid] = createSignal('')
  const tick = createNow(tickMs)
  const now = () => Math.max(tick(), Date.now())
  const until = () => {
    const at = props.panel.asked()?.until
    if (at === undefined) return ''
    return t('panel.until', untilWords(t, language(), at - serverOffset(), now()))
  }
  let root!: HTMLDivElement

  const focusActive = (): void => {
    const groups = root.querySelectorAll<HTMLElement>('[role="radiogroup"]')
    const group = groups[questions.indexOf(form.active())]
    group?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    group?.parentElement?.scrollIntoView?.({ block: 'nearest' })
  }
  const follow = (act: () => void): void => {
    const before = form.current()?.id
    act()
    if (!form.current()) root.querySelector<HTMLElement>('[data-end]')?.focus()
    else focusActive()
    if (form.current()?.id !== before) {
      setSaid('')
      window.scrollTo(0, 0)
    }
  }
  const answer = (question: Question, value: number): void => {
    form.answer(question, value)
    setSaid(t('common.fieldOf', t(`common.measure.${question}`), answerWord(t, question, value)))
    focusActive()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = deedOf(event, root)
    if (!deed || (!form.current() && event.key !== 'Backspace')) return
    event.preventDefault()
    // A key that is held gives no answers of its own, takes none back and leafs through nothing.
    if (event.repeat) return
    if (/^[1-5]$/u.test(event.key)) {
      const question = form.active()
      deed(form)
      const value = form.rating()?.[question]
      if (value !== null && value !== undefined)
        setSaid(
          t('common.fieldOf', t(`common.measure.${question}`), answerWord(t, question, value)),
        )
      return focusActive()
    }
    follow(() => deed(form))
  }
  onMount(() => document.addEventListener('keydown', onKeyDown))
  onCleanup(() => document.removeEventListener('keydown', onKeyDown))
  return (
    <div class={styles.form} ref={root}>
      <Strip form={form} />
      <p class={styles.count}>
        {t('panel.answered', format.number(form.settled()), format.number(form.items().length))}
        <Show when={until()}>{(words) => <span class={styles.until}>{words()}</span>}</Show>
      </p>
      <Show
        when={form.current()}
        fallback={
          <PanelEnd form={form} panel={props.panel} onGo={(id) => follow(() => form.goTo(id))} />
        }
      >
        <Card form={form} panel={props.panel} onAnswer={answer} follow={follow} />
      </Show>
      <VisuallyHidden>
        <span role="status">{said()}</span>
      </VisuallyHidden>
    </div>
  )
}

/** One small bar for each touchpoint; for the eyes, the sentence below says the same. */
function Strip(props: { readonly form: Form }) {
  return (
    <div class={styles.strip} aria-hidden="true">
      <For each={props.form.items()}>
        {({ id }) => (
          <span
            class={styles.bar}
            data-state={props.form.stateOf(id)}
            data-current={props.form.current()?.id === id ? '' : undefined}
          />
        )}
      </For>
    </div>
  )
}

interface CardProps extends PanelFormProps {
  readonly form: Form
  readonly onAnswer: (question: Question, value: number) => void
  /** Does something and brings the focus after it. */
  readonly follow: (act: () => void) => void
}

function Card(props: CardProps) {
  const t = useText()
  const lang = useLangOf(() => props.panel.asked()?.language)
  const item = () => props.form.current()
  const isHasty = createHaste()
  const stage = () => props.panel.asked()?.stages.find(({ id }) => id === item()?.stage)
  const saidNoContact = () => props.form.stateOf(item()?.id ?? '') === 'noContact'
  const missing = () => props.form.missing()
  return (
    <article class={styles.card} aria-labelledby="panel-title">
      <header>
        <p class="meta" lang={lang()}>
          {stage()?.name}
        </p>
        <h1 class={`voice ${styles.title}`} id="panel-title" lang={lang()}>
          {item()?.title}
        </h1>
      </header>
      <div class={styles.questions} classList={{ [styles.set!]: saidNoContact() }}>
        <For each={questions}>
          {(question) => (
            <PanelQuestion
              question={question}
              answer={props.form.rating()?.[question] ?? null}
              isActive={props.form.active() === question && !saidNoContact()}
              onActivate={() => props.form.setActive(question)}
              onAnswer={(value) => props.onAnswer(question, value)}
            />
          )}
        </For>
      </div>
      <p class={styles.said} role="status">
        <Show when={saidNoContact()}>{t('panel.noContactChosen')}</Show>
        <Show when={missing().length > 0}>
          {t(
            'rate.missing',
            missing()
              .map((one) => t(`panel.question.${one}`))
              .join(' '),
          )}
        </Show>
      </p>
      <footer class={styles.foot}>
        <IconButton
          size="big"
          icon="chevronLeft"
          label={t('panel.back')}
          onClick={() => props.follow(() => props.form.back())}
        />
        <Button
          size="big"
          aria-pressed={saidNoContact()}
          title={t('panel.noContactMeaning')}
          onClick={(press) => {
            if (!isHasty(press, item()?.id)) props.follow(() => props.form.toggleNoContact())
          }}
        >
          {t('rate.noContact')}
        </Button>
        <Button
          size="big"
          variant="primary"
          wide
          onClick={() => props.follow(() => props.form.next())}
        >
          {t('common.do.next')}
          <Icon name="chevronRight" />
        </Button>
      </footer>
    </article>
  )
}
