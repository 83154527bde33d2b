import type { Stage } from '../../../shared/domain/workshop.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { libraryFor, type LibraryKpi } from './kpiLibrary.ts'
import styles from './KpiList.module.css'

interface AddKpiProps {
  readonly stage: Stage
  /** Names the stage has already; the library does not offer them again. */
  readonly taken: readonly string[]
}

/** Adds a KPI from the library of the stage, or one of one's own. */
export function AddKpi(props: AddKpiProps) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const add = (kpi: LibraryKpi): void => {
    workshop.frame.kpis.add({
      ...kpi,
      stage: props.stage.id,
      baseline: null,
      target: null,
      actual: null,
      date: null,
      source: '',
    })
  }
  const offers = () =>
    libraryFor(props.stage.id, workshop.about.language).filter(
      ({ name }) => !props.taken.includes(name),
    )
  const own = () => ({
    label: t('frame.kpi.own'),
    icon: 'plus' as const,
    startsGroup: offers().length > 0,
    run: () => add({ name: t('frame.kpi.newName'), unit: '', better: 'higher' }),
  })
  const fromLibrary = () =>
    offers().map((kpi) => ({
      lang: lang(),
      label: kpi.unit === '' ? kpi.name : `${kpi.name} (${kpi.unit})`,
      icon: kpi.better === 'higher' ? ('arrowUp' as const) : ('arrowDown' as const),
      run: () => add(kpi),
    }))
  return (
    <Menu
      label={t('frame.kpi.addTo', props.stage.name)}
      align="end"
      items={[...fromLibrary(), own()]}
      trigger={(trigger) => (
        <button
          type="button"
          class={styles.add}
          aria-label={t('frame.kpi.addTo', props.stage.name)}
          {...trigger}
        >
          <Icon name="plus" size={12} />
          {t('frame.kpi.add')}
        </button>
      )}
    />
  )
}
