import { createMemo, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './StateStrip.module.css'

/** "Are you done?": one button that says so and takes it back, and how many are, by department; never who. */
export function ReadyBar() {
  const t = useText()
  const workshop = useWorkshop()
  const { readiness } = workshop
  const counts = () => readiness.counts()
  const mayAnswer = () => workshop.me().role !== 'viewer'
  const byDepartment = () =>
    workshop.departments().flatMap(({ id, name }) => {
      const facts = counts()?.departments[id]
      return facts ? [t('activities.ready.of', name, facts.done, facts.of)] : []
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
        ? [t('activities.ready.missingOf', t('activities.ready.elsewhere'), elsewhere)]
        : []
    return [...named, ...nameless].join(', ')
  })
  return (
    <div class={styles.ready} role="group" aria-label={t('activities.ready.question')}>
      <b>{t('activities.ready.question')}</b>
      <Show when={mayAnswer()}>
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
      <Show when={counts()}>
        {(facts) => <span class="num">{t('activities.ready.done', facts().done, facts().of)}</span>}
      </Show>
      <Show when={!workshop.isFacilitator() && byDepartment().length > 1}>
        <span class={`num ${styles.end}`} classList={{ [styles.long!]: byDepartment().length > 4 }}>
          {byDepartment().join(' · ')}
        </span>
      </Show>
      <Show when={workshop.isFacilitator() && missing() !== ''}>
        <span class={styles.end}>{t('activities.ready.missing', missing())}</span>
      </Show>
    </div>
  )
}
