import { For, Show } from 'solid-js'
import { drawMark } from '../../../shared/domain/map/draw/marks.ts'
import { screenPalette } from '../../../shared/domain/map/draw/palette.ts'
import type {
  JourneyMap,
  MapInitiative,
  MapTouchpoint,
} from '../../../shared/domain/map/journeyMap.ts'
import type { MarkKind } from '../../../shared/domain/map/layout/marks.ts'
import { isProposed } from '../../../shared/domain/map/momentsOfTruth.ts'
import { shortDay } from '../../../shared/domain/map/numbers.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useFormat, useLanguage, useText } from '../../i18n/i18n.tsx'
import { MethodLink } from '../../i18n/MethodLink.tsx'
import { Drawn } from './Drawn.tsx'
import styles from './Provenance.module.css'

interface WhyMarkedProps {
  readonly touchpoint: MapTouchpoint
  readonly map: JourneyMap
}

interface Reason {
  readonly kind: MarkKind | null
  readonly name: string
  readonly text: string
}

/** Every mark on the touchpoint with its reason, whether computed or set by people. */
export function WhyMarked(props: WhyMarkedProps) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const figures = {
    plain: (value: number) => format.number(value, 1),
    signed: (value: number) => format.signed(value),
  }
  const moment = (): Reason[] => {
    if (!isProposed(props.touchpoint)) return []
    const text = props.touchpoint.reasons
      .map((reason) => `${mapWords(language()).reason(reason, figures)}.`)
      .join(' ')
    return [{ kind: props.touchpoint.isMoment ? 'truth' : null, name: t('map.drawer.truth'), text }]
  }
  const worthCopying = (): string => {
    const { mean, n } = props.touchpoint.experience
    if (mean === null) return ''
    return t('map.drawer.good', figures.plain(mean), t('terms.count.people', n))
  }
  const tags = (): Reason[] =>
    props.touchpoint.tags.map((tag) => ({
      kind: tag === 'good' ? 'good' : 'pain',
      name: `${capital(t(`terms.tag.${tag}`))}.`,
      text: tag === 'good' ? worthCopying() : '',
    }))
  const wins = (): Reason[] =>
    initiativesOf(props.map)
      .filter(({ initiative }) => props.touchpoint.quickWins.includes(initiative.id))
      .map((win) => ({
        kind: 'win',
        name: `${t('terms.word.quickWin')}.`,
        text: `${win.initiative.title}. ${winFigures(win)} ${owner(win)}`.trim(),
      }))
  const winFigures = ({ impact, effort, n }: MapInitiative) =>
    impact === null || effort === null
      ? ''
      : t('map.drawer.quickWin', figures.plain(impact), figures.plain(effort), String(n))
  const owner = ({ initiative }: MapInitiative) => {
    const department = props.map.departments.find(({ id }) => id === initiative.department)
    const name = initiative.owner || department?.name || ''
    const due = initiative.due === null ? '' : shortDay(language(), initiative.due)
    const line = mapWords(language()).initiativeLine(name, due)
    return line === '' ? '' : `${line}.`
  }
  const split = (): Reason[] =>
    props.touchpoint.emotion.reading === 'split'
      ? [{ kind: null, name: t('map.drawer.split'), text: t('map.drawer.splitText') }]
      : []
  const decision = (): Reason[] =>
    props.touchpoint.decision === null
      ? []
      : [
          {
            kind: null,
            name: t('map.drawer.decision', t(`terms.decision.${props.touchpoint.decision}`)),
            text: '',
          },
        ]
  const reasons = () => [...moment(), ...tags(), ...wins(), ...split(), ...decision()]
  return (
    <Show when={reasons().length > 0}>
      <section class={styles.part}>
        <h3>{t('map.drawer.why')}</h3>
        <ul>
          <For each={reasons()}>
            {(reason) => (
              <li class={styles.reason}>
                <svg width="16" height="16" aria-hidden="true">
                  <Show when={reason.kind}>
                    {(kind) => <Drawn nodes={drawMark(small(kind()), screenPalette)} />}
                  </Show>
                </svg>
                <span>
                  <b>{reason.name}</b> {reason.text}
                </span>
              </li>
            )}
          </For>
        </ul>
        <Show when={isProposed(props.touchpoint)}>
          <p class="meta">
            <MethodLink figure="moments" />
          </p>
        </Show>
      </section>
    </Show>
  )
}

/** Every initiative on the map, linked or not. */
export function initiativesOf(map: JourneyMap): readonly MapInitiative[] {
  return [...map.stages.flatMap(({ initiatives }) => initiatives), ...map.loose.initiatives]
}

function small(kind: MarkKind) {
  return kind === 'win' ? { kind, x: 4, y: 15, size: 0.52 } : { kind, x: 8, y: 8, size: 0.85 }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
