import { For, Show } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { part } from '../../workshop/mergeActions.ts'
import { useCollect } from './collectContext.tsx'
import { DetailSection } from './DetailSection.tsx'
import styles from './MergeDialog.module.css'
import { NoteField } from './NoteField.tsx'

/** What was merged into a touchpoint: each with its own note, still written together, and the way back. */
export function MergedParts(props: { readonly touchpoint: Touchpoint; readonly canEdit: boolean }) {
  const t = useText()
  const ids = () => (props.touchpoint.merged ?? []).map(({ id }) => id)
  return (
    <DetailSection title={t('merge.parts.title')} count={ids().length}>
      {/* By id: what others write must not put the editors up anew. */}
      <For each={ids()}>
        {(id) => <MergedPart id={id} kept={props.touchpoint} canEdit={props.canEdit} />}
      </For>
    </DetailSection>
  )
}

function MergedPart(props: {
  readonly id: string
  readonly kept: Touchpoint
  readonly canEdit: boolean
}) {
  const collect = useCollect()
  const { workshop } = collect
  const t = useText()
  const toast = useToast()
  const merged = () =>
    (props.kept.merged ?? []).find(({ id }) => id === props.id) ?? { ...props.kept, note: '' }
  const heading = () => {
    const by = workshop.roster[merged().author ?? '']?.name
    return by ? t('merge.parts.by', merged().title, by) : t('collect.quoted', merged().title)
  }
  const takeApart = (): void => {
    if (collect.merging.isMergeRefused(props.kept.id)) return
    const { title } = merged()
    collect.whileMine(() => part(workshop, props.id))
    toast({
      text: t('merge.parts.parted', title),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
  }
  return (
    <div class={styles.part}>
      <p class="meta">{heading()}</p>
      <NoteField
        touchpoint={merged()}
        canEdit={props.canEdit}
        label={t('merge.parts.note', merged().title)}
      />
      <Show when={props.canEdit}>
        <Button
          variant="quiet"
          aria-label={t('merge.parts.partOf', merged().title)}
          onClick={takeApart}
        >
          {t('merge.parts.part')}
        </Button>
      </Show>
    </div>
  )
}
