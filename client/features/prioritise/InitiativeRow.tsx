import { createUniqueId, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { heldWord } from '../../workshop/authorship.ts'
import { Figures } from './Figures.tsx'
import { InitiativeMenu } from './InitiativeMenu.tsx'
import styles from './InitiativeRow.module.css'
import { InitiativeTitle } from './InitiativeTitle.tsx'
import { OwnAnswers } from './OwnAnswers.tsx'
import { Place } from './Place.tsx'
import { DepartmentField, DueField, OwnerField } from './PlanFields.tsx'
import { PlanDetails } from './PlanDetails.tsx'
import { usePrioritise } from './prioritiseContext.tsx'

/** One initiative of the list: place, title, who and by when, its figures; the rest of the plan on demand. */
export function InitiativeRow(props: { readonly initiative: Initiative }) {
  const model = usePrioritise()
  const t = useText()
  const lang = useLangOf(() => model.workshop.about.language)
  const id = createUniqueId()
  const isOpen = () => model.selected() === props.initiative.id
  const place = () => model.rankedOf(props.initiative.id)
  const isRevealed = () => model.phase() === 'revealed'
  const waiting = () => {
    const held = model.workshop.heldFor(props.initiative.id)
    return held ? heldWord(held) : 'waiting'
  }
  const isLate = () => {
    const { estimates, dots } = model.workshop.lateAnswers
    return [...estimates(), ...dots('prioritise')].includes(props.initiative.id)
  }
  return (
    <article
      class={styles.row}
      classList={{ [styles.open!]: isOpen() }}
      aria-labelledby={`${id}-title`}
      data-row={props.initiative.id}
    >
      <Show when={isRevealed()}>
        <span class={styles.place}>
          <Place id={props.initiative.id} />
        </span>
      </Show>
      <div class={styles.body}>
        <div class={styles.head}>
          <div class={styles.named}>
            <Dynamic component={isRevealed() ? 'h3' : 'h2'} class={styles.title}>
              <span id={`${id}-title`} lang={lang()} hidden>
                {props.initiative.title}
              </span>
              <InitiativeTitle initiative={props.initiative} />
            </Dynamic>
            <Show when={model.workshop.isWaiting(props.initiative.id)}>
              <p class="meta">{t(`authors.${waiting()}`)}</p>
            </Show>
            <Show when={isRevealed() && place()?.quadrant}>
              {(quadrant) => (
                <Show when={quadrant() !== 'quickWin' && quadrant() !== 'tooFew'}>
                  <p class="meta">{t(`prioritise.quadrant.${quadrant()}`)}</p>
                </Show>
              )}
            </Show>
          </div>
          <Show when={isRevealed()} fallback={<OwnAnswers initiative={props.initiative} />}>
            <Figures
              tally={model.tallyOf(props.initiative.id)}
              dots={model.dots.total(props.initiative.id)}
            />
          </Show>
        </div>
        <Show when={isLate()}>
          <p class="meta">{t('prioritise.late')}</p>
        </Show>
        <div class={styles.plan}>
          <DepartmentField initiative={props.initiative} />
          <OwnerField initiative={props.initiative} />
          <DueField initiative={props.initiative} />
        </div>
        <Show when={isOpen()}>
          <PlanDetails initiative={props.initiative} />
        </Show>
      </div>
      <span class={styles.tools}>
        <IconButton
          icon={isOpen() ? 'chevronUp' : 'chevronDown'}
          size="small"
          variant="quiet"
          label={t('prioritise.plan.more', props.initiative.title)}
          title={t('prioritise.plan.details')}
          aria-expanded={isOpen()}
          onClick={() => model.select(isOpen() ? null : props.initiative.id)}
        />
        <InitiativeMenu initiative={props.initiative} />
      </span>
    </article>
  )
}
