import { createUniqueId, Show } from 'solid-js'
import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Figures } from './Figures.tsx'
import { InitiativeMenu } from './InitiativeMenu.tsx'
import styles from './InitiativeRow.module.css'
import { InitiativeTitle } from './InitiativeTitle.tsx'
import { OwnAnswers } from './OwnAnswers.tsx'
import { DepartmentField, DueField, OwnerField } from './PlanFields.tsx'
import { PlanDetails } from './PlanDetails.tsx'
import { usePrioritise } from './prioritiseContext.tsx'

/** One initiative of the list: place, title, who and by when, its figures; the rest of the plan on demand. */
export function InitiativeRow(props: { readonly initiative: Initiative }) {
  const model = usePrioritise()
  const t = useText()
  const id = createUniqueId()
  const isOpen = () => model.selected() === props.initiative.id
  const place = () => model.rankedOf(props.initiative.id)
  const isRevealed = () => model.phase() === 'revealed'
  return (
    <article
      class={styles.row}
      classList={{ [styles.open!]: isOpen() }}
      aria-labelledby={`${id}-title`}
      data-row={props.initiative.id}
    >
      <Place id={props.initiative.id} />
      <div class={styles.body}>
        <div class={styles.head}>
          <h3 class={styles.title}>
            <span id={`${id}-title`} hidden>
              {props.initiative.title}
            </span>
            <InitiativeTitle initiative={props.initiative} />
          </h3>
          <Show when={isRevealed()} fallback={<OwnAnswers initiative={props.initiative} />}>
            <Figures
              tally={model.tallyOf(props.initiative.id)}
              dots={model.dots.total(props.initiative.id)}
            />
          </Show>
        </div>
        <div class={styles.plan}>
          <DepartmentField initiative={props.initiative} />
          <OwnerField initiative={props.initiative} />
          <DueField initiative={props.initiative} />
          <Show when={isRevealed() && place()?.quadrant}>
            {(quadrant) => (
              <Show when={quadrant() !== 'quickWin' && quadrant() !== 'tooFew'}>
                <span class={styles.quadrant}>{t(`prioritise.quadrant.${quadrant()}`)}</span>
              </Show>
            )}
          </Show>
          <span class={styles.tools}>
            <button
              type="button"
              class={styles.more}
              aria-expanded={isOpen()}
              aria-label={t('prioritise.plan.more', props.initiative.title)}
              onClick={() => model.select(isOpen() ? null : props.initiative.id)}
            >
              {t('prioritise.plan.details')}
              <Icon name={isOpen() ? 'chevronUp' : 'chevronDown'} size={14} />
            </button>
            <InitiativeMenu initiative={props.initiative} />
          </span>
        </div>
        <Show when={isOpen()}>
          <PlanDetails initiative={props.initiative} />
        </Show>
      </div>
    </article>
  )
}

/** The rank, with its tie said; nothing before the reveal. */
function Place(props: { readonly id: string }) {
  const model = usePrioritise()
  const t = useText()
  const place = () => {
    const ranked = model.rankedOf(props.id)
    return model.phase() === 'revealed' && ranked?.quadrant !== 'tooFew' ? ranked : null
  }
  return (
    <Show when={place()} fallback={<span class={styles.place} aria-hidden="true" />}>
      {(ranked) => (
        <span
          class={`num ${styles.place}`}
          role="img"
          aria-label={
            ranked().isTied
              ? t('prioritise.list.tied', ranked().rank)
              : t('prioritise.list.rank', ranked().rank)
          }
        >
          {ranked().rank}
          {ranked().isTied ? '=' : ''}
        </span>
      )}
    </Show>
  )
}
