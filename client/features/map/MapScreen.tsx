import { createMemo, createSignal, Match, Show, Switch } from 'solid-js'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { loadVoice } from '../../ui/loadVoice.ts'
import { useView } from '../../ui/view.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createMap, type Layers } from './createMap.ts'
import { EmptyMap } from './EmptyMap.tsx'
import {
  drawnLanes,
  rememberedLanes,
  rememberLanes,
  type LanePreference,
} from './lanePreference.ts'
import { MapBoard } from './MapBoard.tsx'
import { MapHead } from './MapHead.tsx'
import { MapKey } from './MapKey.tsx'
import { MapList } from './MapList.tsx'
import styles from './MapScreen.module.css'
import { PhoneMap } from './PhoneMap.tsx'
import { PrintedPoster } from './PrintedPoster.tsx'
import { Provenance } from './Provenance.tsx'

/** The step Map: the poster on screen, its list twin, and behind every mark its votes and notes. */
export function MapScreen() {
  loadVoice()
  const workshop = useWorkshop()
  const view = useView()
  const model = createMap(workshop)
  const isPhone = createMedia(phone)
  const [layers, setLayers] = createSignal<Layers>('both')
  const [zoom, setZoom] = createSignal(1)
  const [isFitted, setFitted] = createSignal(false)
  const [lanes, setLanes] = createSignal<LanePreference>(rememberedLanes())
  const keepLanes = (next: LanePreference) => {
    setLanes(next)
    rememberLanes(next)
  }
  const hasTouchpoints = createMemo(() => model.whole().touchpoints.length > 0)
  const size = { zoom, setZoom, isFitted, setFitted }
  return (
    <div class={styles.screen}>
      <Show when={hasTouchpoints()} fallback={<EmptyMap />}>
        <section class={styles.sheet}>
          <Show when={!isPhone() || view() === 'list'}>
            <MapHead
              model={model}
              layers={layers()}
              onLayers={setLayers}
              lanes={lanes()}
              onLanes={keepLanes}
              size={size}
              isList={view() === 'list'}
            />
          </Show>
          <Switch>
            <Match when={view() === 'list'}>
              <MapList model={model} />
            </Match>
            <Match when={isPhone()}>
              <PhoneMap model={model} layers={layers()} onLayers={setLayers} />
            </Match>
            <Match when={true}>
              <MapKey map={model.map()} />
              <MapBoard
                model={model}
                layers={layers()}
                lanes={drawnLanes(lanes())}
                zoom={zoom()}
                isFitted={isFitted()}
              />
            </Match>
          </Switch>
        </section>
        <Show when={!isPhone() || view() === 'list'}>
          <Provenance model={model} />
        </Show>
        <PrintedPoster map={model.whole()} />
      </Show>
    </div>
  )
}
