import { createUniqueId, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import type { Stage } from '../../../shared/domain/workshop.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineEdit } from '../../ui/InlineEdit.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { KpiList } from './KpiList.tsx'
import { isTaken } from './named.ts'
import { NumberEdit } from './NumberEdit.tsx'
import styles from './StagesPart.module.css'

interface StageRowProps {
  readonly stage: Stage
  readonly canEdit: boolean
  readonly onMove: (step: 1 | -1) => void
  readonly onRemove: () => void
}

/** One stage: every cell is text until it is pressed. */
export function StageRow(props: StageRowProps) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const heading = createUniqueId()
  const patch = (changes: Partial<Stage>) => workshop.frame.stages.patch(props.stage.id, changes)
  const ifEmpty = (words: string) => (props.canEdit ? words : t('frame.empty'))
  return (
    <li class={styles.row} data-stage={props.stage.id}>
      <Show when={props.canEdit}>
        <span class={styles.grip}>
          <StageMenu {...props} />
        </span>
      </Show>
      <div class={styles.cell}>
        <Show when={lang()}>
          <span id={heading} lang={lang()} hidden>
            {props.stage.name}
          </span>
        </Show>
        {/* Without a name of its own it would be read with what its button says. */}
        <h3
          class={`voice ${styles.name}`}
          aria-label={props.stage.name}
          aria-labelledby={lang() && heading}
        >
          <InlineEdit
            deed={t('common.do.edit')}
            value={props.stage.name}
            lang={lang()}
            label={t('frame.stages.name')}
            required
            readOnly={!props.canEdit}
            maxLength={textLimits.name}
            problemOf={(name) =>
              isTaken(name, workshop.stages(), props.stage.id)
                ? t('frame.stages.nameTaken', name)
                : null
            }
            onCommit={(name) => patch({ name })}
          />
        </h3>
        <p class={`says ${styles.says}`}>
          <InlineEdit
            deed={t('common.do.edit')}
            value={props.stage.subtitle}
            lang={lang()}
            label={t('frame.stages.subtitle')}
            placeholder={ifEmpty(t('frame.stages.subtitlePlaceholder'))}
            readOnly={!props.canEdit}
            maxLength={textLimits.title}
            onCommit={(subtitle) => patch({ subtitle })}
          />
        </p>
      </div>
      <div class={styles.cell} data-label={t('frame.stages.customerGoal')}>
        <InlineEdit
          deed={t('common.do.edit')}
          value={props.stage.customerGoal}
          lang={lang()}
          label={t('frame.stages.customerGoal')}
          saysLabel
          placeholder={ifEmpty(t('frame.stages.goalPlaceholder'))}
          readOnly={!props.canEdit}
          maxLength={textLimits.title}
          onCommit={(customerGoal) => patch({ customerGoal })}
        />
      </div>
      <div class={`${styles.cell} ${styles.ours}`} data-label={t('frame.stages.ourGoal')}>
        <InlineEdit
          deed={t('common.do.edit')}
          value={props.stage.ourGoal}
          lang={lang()}
          label={t('frame.stages.ourGoal')}
          saysLabel
          placeholder={ifEmpty(t('frame.stages.goalPlaceholder'))}
          readOnly={!props.canEdit}
          maxLength={textLimits.title}
          onCommit={(ourGoal) => patch({ ourGoal })}
        />
      </div>
      <div
        class={`num ${styles.cell} ${styles.volume}`}
        data-label={`${t('frame.stages.volume')} ${t('frame.stages.volumeHint')}`}
      >
        <NumberEdit
          value={props.stage.volume}
          label={`${t('frame.stages.volume')} ${t('frame.stages.volumeHint')}`}
          placeholder={t(props.canEdit ? 'frame.stages.volumePlaceholder' : 'frame.kpi.notSet')}
          placeholderIsDeed
          readOnly={!props.canEdit}
          min={0}
          onCommit={(volume) => patch({ volume })}
        />
      </div>
      <KpiList stage={props.stage} canEdit={props.canEdit} />
    </li>
  )
}

function StageMenu(props: StageRowProps) {
  const workshop = useWorkshop()
  const t = useText()
  const at = () => workshop.stages().findIndex(({ id }) => id === props.stage.id)
  const isOnly = () => workshop.stages().length === 1
  const label = () => t('frame.stages.menu', props.stage.name)
  return (
    <Menu
      label={label()}
      items={[
        {
          label: t('frame.stages.up'),
          icon: 'arrowUp',
          key: 'Alt ↑',
          disabled: at() === 0,
          run: () => props.onMove(-1),
        },
        {
          label: t('frame.stages.down'),
          icon: 'arrowDown',
          key: 'Alt ↓',
          disabled: at() === workshop.stages().length - 1,
          run: () => props.onMove(1),
        },
        {
          label: t(isOnly() ? 'frame.stages.last' : 'frame.stages.remove'),
          icon: 'trash',
          danger: true,
          startsGroup: true,
          disabled: isOnly(),
          run: () => props.onRemove(),
        },
      ]}
      trigger={(trigger) => (
        <IconButton
          icon="grip"
          size="small"
          variant="quiet"
          label={label()}
          {...trigger}
          onKeyDown={(event) => {
            if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
              event.preventDefault()
              props.onMove(event.key === 'ArrowUp' ? -1 : 1)
            } else trigger.onKeyDown(event)
          }}
        />
      )}
    />
  )
}
