import { Show } from 'solid-js'
import { headlineOf, summarise } from '../../../shared/domain/map/headline.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLangOf, useLanguage, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { quoted, WithQuotes } from '../../ui/Quoted.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useTableImport } from '../../ui/tableImport.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Layers, MapModel } from './createMap.ts'
import { ExportMenu } from './ExportMenu.tsx'
import type { LanePreference } from './lanePreference.ts'
import { LanesButton } from './LanesButton.tsx'
import styles from './MapHead.module.css'
import type { MapSize } from './mapSize.ts'
import { FilterMenus, RoundMenu, SizeMenu } from './ToolMenus.tsx'

interface MapHeadProps {
  readonly model: MapModel
  readonly layers: Layers
  readonly onLayers: (layers: Layers) => void
  readonly lanes: LanePreference
  readonly onLanes: (lanes: LanePreference) => void
  readonly size: MapSize
  readonly isList: boolean
}

/** The result as a title, and the tools of the map. */
export function MapHead(props: MapHeadProps) {
  const t = useText()
  const openTool = useTableImport()
  const workshop = useWorkshop()
  const { language } = useLanguage()
  const lang = useLangOf(() => props.model.data().about.language)
  const whole = () => props.model.whole()
  const headline = () => {
    const touchpoints = whole().touchpoints.map((one) => ({ ...one, title: quoted(one.title) }))
    return headlineOf({ ...whole(), touchpoints }, mapWords(language()))
  }
  const hasGoal = () => whole().goal !== ''
  const counts = () => {
    const { touchpoints, rated, quickWins } = summarise(whole())
    const stages = whole().stages.length
    return mapWords(language()).poster.summary({ touchpoints, rated, quickWins, stages })
  }
  return (
    <header class={styles.head}>
      <div class={styles.words}>
        <h1 class={`voice ${styles.title}`}>
          <WithQuotes text={hasGoal() ? quoted(whole().goal) : headline()} lang={lang()} />
        </h1>
        <p class={styles.line}>
          <Show when={hasGoal() && whole().isRevealed}>
            <WithQuotes text={headline()} lang={lang()} />.{' '}
          </Show>
          {whole().isRevealed ? counts() : t('map.unrated.text')}
        </p>
      </div>
      <div class={styles.tools}>
        <Show when={whole().hasCustomers && !props.isList}>
          <Segmented
            label={t('map.layers.label')}
            value={props.layers}
            options={[
              { value: 'staff', label: t('map.layers.staff') },
              { value: 'both', label: t('map.layers.both') },
            ]}
            onChange={(layers) => props.onLayers(layers)}
          />
        </Show>
        <RoundMenu model={props.model} />
        <FilterMenus model={props.model} />
        <Show when={!props.isList}>
          <SizeMenu size={props.size} />
          <LanesButton map={props.model.map()} lanes={props.lanes} onLanes={props.onLanes} />
        </Show>
        <Button icon="people" href={`/w/${workshop.id}/customers`}>
          {t('customers.title')}
        </Button>
        <Show when={openTool && props.model.data().kpis.length > 0}>
          <Button variant="quiet" onClick={() => openTool?.(null, 'kpis')}>
            {t('kpi.title')}
          </Button>
        </Show>
        <ExportMenu
          trigger={(trigger) => (
            <Button icon="download" {...trigger}>
              {t('map.output.button')}
            </Button>
          )}
        />
      </div>
    </header>
  )
}
