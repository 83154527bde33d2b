import { For, Show } from 'solid-js'
import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { isOutside } from '../../../shared/domain/swot/labels.ts'
import { useLangOf } from '../../i18n/i18n.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { QuadrantLetter } from '../../ui/QuadrantLetter.tsx'
import styles from './Origin.module.css'
import { usePrioritise } from './prioritiseContext.tsx'

/** Where an initiative comes from and what it changes: its findings with their letters, its touchpoints. */
export function Origin(props: { readonly initiative: Initiative }) {
  const model = usePrioritise()
  const lang = useLangOf(() => model.workshop.about.language)
  const parents = () => model.parentsOf(props.initiative)
  const touchpoints = () => model.touchpointsOf(props.initiative)
  return (
    <Show when={parents().length > 0 || touchpoints().length > 0}>
      <div class={styles.origin}>
        <For each={parents()}>
          {({ finding, label }) => (
            <p class={styles.parent}>
              <QuadrantLetter letter={label} outlined={isOutside(finding.quadrant)} />
              <span lang={lang()}>{finding.text}</span>
            </p>
          )}
        </For>
        <Show when={touchpoints().length > 0}>
          <ul class={styles.touchpoints}>
            <For each={touchpoints()}>
              {(title) => (
                <li lang={lang()}>
                  <Chip tone="line">{title}</Chip>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </Show>
  )
}
