import { Show, type JSX } from 'solid-js'
import { own } from '../../../shared/domain/own.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createFigures } from './createFigures.ts'
import styles from './Pictures.module.css'
import worth from './WorthIt.module.css'

interface TouchpointLineProps {
  readonly id: string
  /** 1-based place in the journey; its number in the chart. */
  readonly place: number
  readonly tallies: Readonly<Record<string, Tally>>
  readonly onOpen: (id: string) => void
  /** What can be done about it. */
  readonly children?: JSX.Element
}

/** A touchpoint of a list: its number, its title, both figures and n. */
export function TouchpointLine(props: TouchpointLineProps) {
  const t = useText()
  const format = useFormat()
  const figures = createFigures()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const tally = () => own(props.tallies, props.id)
  return (
    <li class={worth.line}>
      <span class={`num ${worth.place}`}>{props.place}</span>
      <span class={worth.name}>
        <button
          type="button"
          class={styles.open}
          lang={lang()}
          onClick={() => props.onOpen(props.id)}
        >
          {workshop.touchpointsById[props.id]?.title}
        </button>
        <Show when={tally()}>
          {(known) => (
            <span class="meta num">
              {t(
                'pictures.worth.figures',
                figures.mean(known().expectation.mean),
                figures.mean(known().experience.mean),
                format.number(known().n),
              )}
            </span>
          )}
        </Show>
      </span>
      {props.children}
    </li>
  )
}
