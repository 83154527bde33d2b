import { createSignal, For } from 'solid-js'
import { lanesWithContent } from '../../../shared/domain/map/draw/drawing.ts'
import type { JourneyMap } from '../../../shared/domain/map/journeyMap.ts'
import { laneIds, type LaneId } from '../../../shared/domain/map/lanes.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { firstLanes, moveLane, toggleLane, type LanePreference } from './lanePreference.ts'
import styles from './LanesButton.module.css'

interface LanesButtonProps {
  readonly map: JourneyMap
  readonly lanes: LanePreference
  readonly onLanes: (lanes: LanePreference) => void
}

/** Folds and reorders the lanes under the curve; for this browser only. */
export function LanesButton(props: LanesButtonProps) {
  const t = useText()
  const { language } = useLanguage()
  const [isOpen, setOpen] = createSignal(false)
  const name = (lane: LaneId) => mapWords(language()).lanes[lane].name
  const filled = () => lanesWithContent(props.map, laneIds)
  return (
    <>
      <Button variant="quiet" iconAfter="chevronDown" onClick={() => setOpen(true)}>
        {t('map.lanes.button')}
      </Button>
      <Dialog
        open={isOpen()}
        onClose={() => setOpen(false)}
        title={t('map.lanes.title')}
        lead={t('map.lanes.lead')}
        closeLabel={t('common.do.close')}
        actions={
          <>
            <Button variant="quiet" onClick={() => props.onLanes(firstLanes)}>
              {t('map.lanes.reset')}
            </Button>
            <Button variant="primary" onClick={() => setOpen(false)}>
              {t('common.do.done')}
            </Button>
          </>
        }
      >
        <ol class={styles.lanes}>
          <For each={props.lanes.order}>
            {(lane, i) => (
              <li class={styles.lane}>
                <Switch
                  label={name(lane)}
                  {...(filled().includes(lane) ? {} : { hint: t('map.lanes.empty') })}
                  checked={props.lanes.shown.includes(lane)}
                  onChange={() => props.onLanes(toggleLane(props.lanes, lane))}
                />
                <IconButton
                  icon="arrowUp"
                  variant="quiet"
                  label={t('map.lanes.up', name(lane))}
                  disabled={i() === 0}
                  onClick={() => props.onLanes(moveLane(props.lanes, lane, -1))}
                />
                <IconButton
                  icon="arrowDown"
                  variant="quiet"
                  label={t('map.lanes.down', name(lane))}
                  disabled={i() === props.lanes.order.length - 1}
                  onClick={() => props.onLanes(moveLane(props.lanes, lane, 1))}
                />
              </li>
            )}
          </For>
        </ol>
      </Dialog>
    </>
  )
}
