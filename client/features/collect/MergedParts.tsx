import { For, Show } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useCollect } from './collectContext.tsx'
import { DetailSection } from './DetailSection.tsx'
import styles from './MergeDialog.module.css'
import { NoteField } from './NoteField.tsx'
import { useTakingApart } from './useTakingApart.ts'

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
  const lang = useLangOf(() => workshop.about.language)
  const takeApart = useTakingApart()
  const merged = () =>
    (props.kept.merged ?? []).find(({ id }) => id === props.id) ?? { ...props.kept, note: '' }
  const heading = () => {
    const by = workshop.roster[merged().author ?? '']?.name
    return by ? t('merge.parts.by', merged().title, by) : t('collect.quoted', merged().title)
  }
  return (
    <div class={styles.part}>
      <p class="meta" lang={lang()}>
        {heading()}
      </p>
      <NoteField
        touchpoint={merged()}
        canEdit={props.canEdit}
        label={t('merge.parts.note', merged().title)}
      />
      <Show when={props.canEdit && collect.merging.may.part(props.kept.id)}>
        <Button
          variant="quiet"
          aria-label={t('merge.parts.partOf', merged().title)}
          onClick={() => takeApart(props.kept.id, merged())}
        >
          {t('merge.parts.part')}
        </Button>
      </Show>
    </div>
  )
}
