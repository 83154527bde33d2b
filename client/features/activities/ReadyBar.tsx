import { createEffect, createMemo, createSignal, on, Show } from 'solid-js'
import { readyGroups } from '../../../shared/domain/readyGroups.ts'
import type { Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './StateStrip.module.css'

/**
 * "Are you done?": one button that says so and takes it back, and how many are, by department; never who. On a phone
 * it is one line, which can be folded, and is when somebody who has answered goes on.
 */
export function ReadyBar(props: { readonly step: Step }) {
  const t = useText()
  const workshop = useWorkshop()
  const { readiness } = workshop
  const onPhone = createMedia(phone)
  // Who steers looks for who is missing, and folds nothing away.
  const isSlim = () => onPhone() && !workshop.isFacilitator()
  let bar!: HTMLDivElement
  const counts = () => readiness.counts()
  const [isFolded, setFolded] = createSignal(false)
  const question = () => workshop.session.ready?.id
  createEffect(on(question, () => setFolded(false), { defer: true }))
  createEffect(
    on(
      () => props.step,
      () => readiness.mine() && setFolded(true),
      { defer: true },
    ),
  )
  const fold = (isFolding: boolean): void => {
    setFolded(isFolding)
    bar.querySelector<HTMLElement>('[aria-expanded]')?.focus()
  }
  const done = () => {
    const facts = counts()
    return facts?.of
      ? t('activities.ready.done', facts.done, facts.of)
      : t('activities.ready.question')
  }
  return (
    <div
      ref={bar}
      // Asked while a touchpoint is open, it can be answered there: it stands above the sheet.
      data-over={onPhone() ? '' : undefined}
      class={styles.ready}
      classList={{ [styles.slim!]: isSlim() }}
      role="group"
      aria-label={t('activities.ready.question')}
    >
      <Show
        when={isSlim() && isFolded()}
        fallback={
          <>
            <Show when={!isSlim() || workshop.me().role === 'viewer'}>
              <b>{t('activities.ready.question')}</b>
            </Show>
            <Answer />
            <Show when={counts()?.of}>
              <span class={`num ${styles.done}`}>{done()}</span>
            </Show>
            <Show when={!isSlim()} fallback={<Fold onPress={() => fold(true)} />}>
              <Departments />
            </Show>
          </>
        }
      >
        <button
          type="button"
          class={styles.unfold}
          aria-expanded="false"
          onClick={() => fold(false)}
        >
          <Show when={readiness.mine()}>
            <Icon name="check" size={14} />
          </Show>
          <span class="num">{done()}</span>
          <Icon name="chevronDown" size={14} />
        </button>
      </Show>
    </div>
  )
}

function Fold(props: { readonly onPress: () => void }) {
  const t = useText()
  return (
    <IconButton
      icon="chevronUp"
      variant="quiet"
      aria-expanded="true"
      label={t('activities.ready.fold')}
      onClick={() => props.onPress()}
    />
  )
}

function Answer() {
  const t = useText()
  const workshop = useWorkshop()
  const { readiness } = workshop
  return (
    <Show when={workshop.me().role !== 'viewer'}>
      <Button
        // Who steers has another act that stands out.
        variant={readiness.mine() || workshop.isFacilitator() ? 'plain' : 'primary'}
        aria-pressed={readiness.mine()}
        onClick={() => readiness.say(!readiness.mine())}
      >
        <Show when={readiness.mine()}>
          <Icon name="check" />
        </Show>
        {t('activities.ready.me')}
      </Button>
    </Show>
  )
}

/** Facilitators see which departments are missing, everybody else how many of each are done, as long as it names nobody. */
function Departments() {
  const t = useText()
  const workshop = useWorkshop()
  const counts = () => workshop.readiness.counts()
  const byDepartment = createMemo(() => {
    const facts = counts()
    if (facts === null) return []
    const { named, others } = readyGroups(facts)
    const words = workshop.departments().flatMap(({ id, name }) => {
      const one = named[id]
      return one ? [t('activities.ready.of', name, one.done, one.of)] : []
    })
    return others.of > 0 && words.length > 0
      ? [...words, t('activities.ready.of', t('activities.ready.others'), others.done, others.of)]
      : words
  })
  const missing = createMemo(() => {
    const facts = counts()
    if (facts === null) return ''
    const named = workshop.departments().flatMap(({ id, name }) => {
      const { done = 0, of = 0 } = facts.departments[id] ?? {}
      return of > done ? [t('activities.ready.missingOf', name, of - done)] : []
    })
    const counted = Object.values(facts.departments)
    const elsewhere =
      facts.of - facts.done - counted.reduce((sum, { done, of }) => sum + of - done, 0)
    const nameless =
      elsewhere > 0 && named.length > 0
        ? [t('activities.ready.missingOf', t('activities.ready.others'), elsewhere)]
        : []
    return [...named, ...nameless].join(', ')
  })
  return (
    <>
      <Show when={!workshop.isFacilitator() && byDepartment().length > 1}>
        <span class={`num ${styles.end}`}>{byDepartment().join(' · ')}</span>
      </Show>
      <Show when={workshop.isFacilitator() && missing() !== ''}>
        <span class={styles.end}>{t('activities.ready.missing', missing())}</span>
      </Show>
    </>
  )
}
