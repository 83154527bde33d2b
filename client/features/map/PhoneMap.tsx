import { createMemo, createSignal, For, Show } from 'solid-js'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useFormat, useLangOf, useLanguage, useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { Face, type FaceValue } from '../../ui/Face.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Button } from '../../ui/Button.tsx'
import { createWidth } from '../../ui/createWidth.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Bold } from './Bold.tsx'
import { createGapSentence } from './createGapSentence.ts'
import type { Layers, MapModel } from './createMap.ts'
import { createStageLine } from './createStageLine.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { MapKey } from './MapKey.tsx'
import { PhoneDrawing } from './PhoneDrawing.tsx'
import { layOutPhone, type PhoneItem, type PhoneLayout } from './phoneLayout.ts'
import styles from './PhoneMap.module.css'
import { PhoneTools } from './PhoneTools.tsx'
import { PhoneWholeJourney } from './PhoneWholeJourney.tsx'
import { Provenance } from './Provenance.tsx'

interface PhoneMapProps {
  readonly model: MapModel
  readonly layers: Layers
  readonly onLayers: (layers: Layers) => void
}

/** The map on a phone: time runs down, faces and the gap stay above, the chosen row speaks below. */
export function PhoneMap(props: PhoneMapProps) {
  const t = useText()
  let box!: HTMLDivElement
  const width = createWidth(() => box)
  const [isOpen, setOpen] = createSignal(false)
  const layout = createMemo(() => layOutPhone(props.model.map(), Math.max(300, width())))
  return (
    <div class={styles.phone} ref={box}>
      <h1>
        <VisuallyHidden>{t('map.title')}</VisuallyHidden>
      </h1>
      <PhoneTools model={props.model} layers={props.layers} onLayers={props.onLayers} />
      <Show when={!props.model.whole().isRevealed}>
        <p class={styles.unrated}>{t('map.unrated.text')}</p>
      </Show>
      <Axis layout={layout()} model={props.model} />
      <div class={styles.journey}>
        <div class={styles.rows} style={{ height: `${layout().height}px` }}>
          <PhoneDrawing
            layout={layout()}
            showCustomers={props.layers === 'both'}
            isRevealed={props.model.map().isRevealed}
            selected={props.model.selected()?.id ?? null}
          />
          <ol class={styles.list}>
            <For each={layout().items}>{(item) => <Item item={item} model={props.model} />}</For>
          </ol>
        </div>
        <PhoneWholeJourney model={props.model} />
        <MapKey map={props.model.map()} />
      </div>
      <Chosen model={props.model} onMore={() => setOpen(true)} />
      <Show when={isOpen()}>
        <Provenance
          model={{
            ...props.model,
            select: (id) => (id === null ? setOpen(false) : props.model.select(id)),
          }}
        />
      </Show>
    </div>
  )
}

const faces: readonly FaceValue[] = [-2, -1, 0, 1, 2]

function Axis(props: { readonly layout: PhoneLayout; readonly model: MapModel }) {
  const t = useText()
  const { language } = useLanguage()
  const words = () => mapWords(language())
  const isNamed = (value: FaceValue) => value === -2 || value === 0 || value === 2
  return (
    <div class={styles.axis}>
      <div class={styles.tool}>
        <ExportMenu
          trigger={(trigger) => (
            <IconButton
              icon="download"
              variant="quiet"
              label={t('map.phone.export')}
              {...trigger}
            />
          )}
        />
      </div>
      <p class={styles.shade}>{props.model.map().isRevealed ? t('map.phone.shade') : ''}</p>
      <For each={faces}>
        {(value) => (
          <span class={styles.face} style={{ left: `${props.layout.xOf(value)}px` }}>
            <Face value={value} size={18} />
            <Show when={isNamed(value)}>
              <span
                class={styles.faceWord}
                classList={{ [styles.middle!]: value === 0, [styles.last!]: value === 2 }}
              >
                {words().faces[value + 2]}
              </span>
            </Show>
          </span>
        )}
      </For>
      <span class={styles.gapHead}>{words().gap}</span>
    </div>
  )
}

function Item(props: { readonly item: PhoneItem; readonly model: MapModel }) {
  const lang = useLangOf(() => props.model.data().about.language)
  const format = useFormat()
  const { language } = useLanguage()
  const stageLine = createStageLine()
  const gapTone = (gap: number) => (Math.abs(gap) < 1 ? undefined : gap < 0 ? 'short' : 'over')
  return (
    <Show
      when={props.item.kind === 'touchpoint' && props.item}
      fallback={
        props.item.kind === 'stage' && (
          <li class={styles.band} style={{ top: `${props.item.y}px` }}>
            <h2 class="voice" lang={props.item.stage.id === '' ? undefined : lang()}>
              {props.item.stage.id === '' ? mapWords(language()).unplaced : props.item.stage.name}
            </h2>
            <p
              class="says"
              classList={{ [styles.short!]: props.item.stage.loss !== null }}
              lang={lang()}
            >
              {props.item.stage.subtitle}
            </p>
            <Show when={props.item.stage.volume !== null}>
              <p class={styles.volume}>{stageLine(props.item.stage)}</p>
            </Show>
          </li>
        )
      }
    >
      {(row) => (
        <li class={styles.row} style={{ top: `${row().y}px` }}>
          <button
            type="button"
            aria-current={props.model.selected()?.id === row().touchpoint.id ? 'true' : undefined}
            onClick={() => props.model.select(row().touchpoint.id)}
          >
            <span
              class={styles.name}
              classList={{ [styles.truth!]: row().touchpoint.isMoment }}
              lang={lang()}
            >
              {row().touchpoint.title}
            </span>
            <VisuallyHidden>{`, ${mapWords(language()).gap}`}</VisuallyHidden>{' '}
            <span
              class={`num ${styles.gap}`}
              data-gap={row().touchpoint.gap === null ? undefined : gapTone(row().touchpoint.gap!)}
            >
              {row().touchpoint.gap === null ? '–' : format.signed(row().touchpoint.gap!)}
            </span>
          </button>
        </li>
      )}
    </Show>
  )
}

function Chosen(props: { readonly model: MapModel; readonly onMore: () => void }) {
  const t = useText()
  const lang = useLangOf(() => props.model.data().about.language)
  const gapSentence = createGapSentence()
  const owner = () =>
    props.model.whole().departments.find(({ id }) => id === props.model.selected()?.owner)
  const sentence = () => {
    const touchpoint = props.model.selected()
    if (!touchpoint) return ''
    if (!props.model.whole().isRevealed) return t('map.drawer.secret')
    const { id, n } = touchpoint
    if (n === 0 && !props.model.isAsked(id)) return t('map.drawer.notAsked')
    if (n === 0) return t('map.drawer.notRated')
    const gapN = props.model.data().tallies[id]?.gap?.n ?? 0
    const told = gapSentence(touchpoint, gapN)
    return told ?? (n < 3 ? t('map.drawer.tooFew', n) : t('map.drawer.noSentence'))
  }
  return (
    <Show when={props.model.selected()}>
      {(touchpoint) => (
        <section class={styles.chosen} aria-live="polite">
          <div class={styles.chosenHead}>
            <Show when={owner()}>
              {(department) => (
                <DepartmentBadge
                  name={department().name}
                  initial={department().initial}
                  colour={department().colour}
                />
              )}
            </Show>
            <h3 lang={lang()}>{touchpoint().title}</h3>
            <Button onClick={() => props.onMore()}>{t('map.phone.more')}</Button>
          </div>
          <p>
            <Bold text={sentence()} />
          </p>
        </section>
      )}
    </Show>
  )
}
