import { createMemo, For, Show } from 'solid-js'
import type { Activity } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import type { IconName } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ActivityControls.module.css'
import { createActs, type Acts } from './createActs.ts'

/** Opens, closes and reveals one of several activities side by side: none of them stands out. */
export function ActivityControls(props: { readonly activity: Activity }) {
  const acts = createActs(() => props.activity)
  return <ActButtons acts={acts} inList />
}

/** The acts of an activity as buttons, and the question some of them ask. */
export function ActButtons(props: { readonly acts: Acts; readonly inList?: boolean }) {
  const t = useText()
  const workshop = useWorkshop()
  const actOf = (name: string) => props.acts.all().find((act) => act.name === name)
  const chosen = () => props.acts.all().find((act) => act.isChosen)?.name ?? ''
  // Only what is new is made anew: a button whose figures changed keeps the focus.
  const options = createMemo<readonly { value: string; label: string; icon: IconName }[]>(
    () =>
      props.acts
        .all()
        .filter((act) => act.isChosen !== undefined)
        .map(({ name, label, icon }) => ({ value: name, label, icon })),
    [],
    { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  )
  const deeds = () =>
    props.acts
      .all()
      .filter((act) => act.isChosen === undefined)
      .map(({ name }) => name)
  const isRevealed = () => {
    const activity = props.acts.activity()
    return activity !== null && activity !== 'collect' && workshop.activity(activity) === 'revealed'
  }
  return (
    <span class={styles.controls} classList={{ [styles.inList!]: props.inList === true }}>
      <Show when={options().length > 0}>
        <Segmented
          label={t('facilitate.activity.label')}
          value={chosen()}
          onChange={(name) => actOf(name)?.run()}
          options={options()}
        />
      </Show>
      <For each={deeds()}>
        {(name) => (
          <span class={name === 'close' ? styles.close : ''}>
            <Button
              variant={actOf(name)?.isMain && !props.inList ? 'primary' : 'plain'}
              icon={actOf(name)?.icon}
              title={actOf(name)?.hint}
              onClick={() => actOf(name)?.run()}
            >
              {actOf(name)?.label}
            </Button>
          </span>
        )}
      </For>
      {/* In a list the row itself says so. */}
      <Show when={isRevealed() && !props.inList}>
        <Chip icon="eye">{t('facilitate.activity.revealed')}</Chip>
      </Show>
      <Show when={factsOf(props.acts)}>
        {(words) => <span class={`num ${styles.done}`}>{words()}</span>}
      </Show>
      <ConfirmDialog
        open={props.acts.question() !== null}
        title={props.acts.question()?.title ?? ''}
        text={props.acts.question()?.text ?? ''}
        confirmLabel={props.acts.question()?.confirm ?? ''}
        cancelLabel={t('common.do.wait')}
        onConfirm={() => props.acts.answer(true)}
        onCancel={() => props.acts.answer(false)}
      />
    </span>
  )

  /** How far people are: who has a draft while drafting is private, who has answered, and who is done, in a vote that is not out. */
  function factsOf({ activity }: Acts): string | null {
    const one = activity()
    const facts = one === null ? null : workshop.progress(one)
    if (one === null || !facts?.of) return null
    const state = workshop.activity(one)
    if (one === 'collect')
      return state === 'private' ? t('facilitate.begunShort', facts.started, facts.of) : null
    if (state === 'revealed') return null
    return facts.started > facts.done
      ? t('facilitate.answered', facts.started, facts.of, facts.done)
      : t('facilitate.done', facts.done, facts.of)
  }
}
