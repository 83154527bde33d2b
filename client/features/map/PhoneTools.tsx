import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { useTableImport } from '../../ui/tableImport.tsx'
import type { Layers, MapModel } from './createMap.ts'
import styles from './PhoneMap.module.css'
import { RoundMenu } from './ToolMenus.tsx'

interface PhoneToolsProps {
  readonly model: MapModel
  readonly layers: Layers
  readonly onLayers: (layers: Layers) => void
}

/** Which round and whose view is drawn, and the KPIs: only where there is something to choose. */
export function PhoneTools(props: PhoneToolsProps) {
  const t = useText()
  const openTool = useTableImport()
  const hasCustomers = () => props.model.whole().hasCustomers
  const hasKpis = () => openTool !== undefined && props.model.data().kpis.length > 0
  const hasAny = () => props.model.rounds().length > 1 || hasCustomers() || hasKpis()
  return (
    <Show when={hasAny()}>
      <div class={styles.tools}>
        <RoundMenu model={props.model} />
        <Show when={hasCustomers()}>
          <ChoiceMenu
            label={t('map.layers.label')}
            value={props.layers}
            options={[
              { value: 'staff', label: t('map.layers.staff') },
              { value: 'both', label: t('map.layers.both') },
            ]}
            onChange={(layers) => props.onLayers(layers)}
          />
        </Show>
        <Show when={hasKpis()}>
          <Button variant="quiet" onClick={() => openTool?.(null, 'kpis')}>
            {t('kpi.title')}
          </Button>
        </Show>
      </div>
    </Show>
  )
}
