import { createMemo, For, Show } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Quoted } from '../../ui/Quoted.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './Ready.module.css'
import { readinessOf, type Check } from './readiness.ts'

/** What is in place and what is open before sharing; only a missing goal stands in the way. */
export function Ready() {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const checks = createMemo(() =>
    readinessOf({
      about: workshop.about,
      stages: workshop.stages(),
      personas: workshop.personas(),
      departments: workshop.departments(),
      channels: workshop.channels(),
      kpis: workshop.kpis(),
      settings: workshop.settings,
    }),
  )
  const done = () => checks().filter(({ isDone }) => isDone).length
  const hasGoal = () => checks().some((check) => check.about === 'goal' && check.isDone)
  const words = createWords()
  /** The one without a target, where it is only one. */
  const kpiOf = (check: Check) =>
    check.about === 'kpis' && check.without.length === 1 ? check.without[0] : undefined
  const stageOf = (check: Check): string =>
    workshop.stages().find(({ id }) => id === kpiOf(check)?.stage)?.name ?? ''
  const small = () =>
    checks()
      .flatMap((check) => (check.about === 'departments' ? check.small : []))
      .map(({ name }) => name)
      .join(', ')
  const verdict = () =>
    t(
      !hasGoal()
        ? 'frame.ready.blocked'
        : done() === checks().length
          ? 'frame.ready.complete'
          : 'frame.ready.free',
    )
  return (
    <section class={styles.ready}>
      <h2 class={`voice ${styles.title}`}>
        {t('frame.ready.title')}
        <span class={`meta num ${styles.count}`}>
          {t('frame.ready.count', done(), checks().length)}
        </span>
      </h2>
      <ul>
        <For each={checks()}>
          {(check) => (
            <li class={styles.check} classList={{ [styles.open!]: !check.isDone }}>
              <Show when={check.isDone} fallback={<span class={styles.ring} aria-hidden="true" />}>
                <Icon name="check" />
              </Show>
              <VisuallyHidden>
                {t(check.isDone ? 'frame.ready.done' : 'frame.ready.open')}:
              </VisuallyHidden>
              <span class={styles.words}>
                <Quoted
                  words={kpiOf(check)?.name ?? ''}
                  lang={kpiOf(check) && lang()}
                  say={(kpi) => words(check, kpi)}
                />
              </span>
              <span class="meta" lang={stageOf(check) && lang()}>
                {check.about === 'goal' ? t('frame.ready.required') : stageOf(check)}
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={small() !== ''}>
        <p class={`meta ${styles.small}`}>
          <Quoted
            words={small()}
            lang={lang()}
            say={(names) => t('frame.ready.smallDepartments', names)}
          />
        </p>
      </Show>
      <p class={`meta ${styles.verdict}`}>{verdict()}</p>
    </section>
  )
}

function createWords(): (check: Check, kpi: string) => string {
  const t = useText()
  return (check, kpi) => {
    switch (check.about) {
      case 'goal':
        return t('frame.ready.goal')
      case 'stages':
        if (check.stages === 0) return t('frame.ready.noStages')
        return check.isDone
          ? t('frame.ready.goals', check.stages)
          : t('frame.ready.goalsMissing', check.missing)
      case 'people':
        return check.isDone
          ? t('frame.ready.people', check.segments)
          : t('frame.ready.peopleMissing')
      case 'departments':
        if (!check.isDone) return t('frame.ready.departmentsMissing')
        return check.people > 0
          ? t('frame.ready.departments', check.departments, t('terms.count.people', check.people))
          : t('frame.ready.departmentsOnly', check.departments)
      case 'channels':
        return check.isDone
          ? t('frame.ready.channels', check.channels)
          : t('frame.ready.channelsMissing')
      case 'kpis':
        if (check.kpis === 0) return t('frame.ready.kpisMissing')
        if (check.isDone) return t('frame.ready.targets', check.kpis)
        return check.without.length === 1
          ? t('frame.ready.targetMissing', kpi)
          : t('frame.ready.targetsMissing', check.without.length)
      case 'agenda': {
        const { minutes } = check
        if (!check.isDone) return t('frame.ready.agendaMissing')
        return t(
          'frame.ready.agenda',
          t('frame.agenda.hours', Math.floor(minutes / 60), minutes % 60),
        )
      }
    }
  }
}
