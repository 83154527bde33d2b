import { lazy, Match, Show, Suspense, Switch } from 'solid-js'
import type { Draft, Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ByLine } from './ByLine.tsx'
import { useCollect } from './collectContext.tsx'
import { CommentList } from './CommentList.tsx'
import styles from './Detail.module.css'
import { DetailSection } from './DetailSection.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { FactFields } from './FactFields.tsx'
import { NoteField } from './NoteField.tsx'
import { TitleField } from './TitleField.tsx'

const MergedParts = lazy(async () => ({
  default: (await import('./MergedParts.tsx')).MergedParts,
}))

/** What is selected, whole: a touchpoint, or a draft of one's own. */
export function Detail() {
  const { workshop, selected } = useCollect()
  // Keyed: what is half written for one touchpoint must never be sent for another.
  return (
    <Show when={selected()} keyed>
      {(id) => (
        <Switch>
          <Match when={workshop.touchpointsById[id]}>
            {(touchpoint) => <TouchpointDetail touchpoint={touchpoint()} />}
          </Match>
          <Match when={workshop.drafts().find((draft) => draft.id === id)}>
            {(draft) => <DraftDetail draft={draft()} />}
          </Match>
        </Switch>
      )}
    </Show>
  )
}

function TouchpointDetail(props: { readonly touchpoint: Touchpoint }) {
  const collect = useCollect()
  const { workshop, counts, canEdit } = collect
  const t = useText()
  const lang = useLangOf(() => collect.workshop.about.language)
  const id = () => props.touchpoint.id
  return (
    <>
      <TitleField
        value={props.touchpoint.title}
        label={t('collect.detail.titleField')}
        lang={lang()}
        readOnly={!canEdit()}
        onInput={(title) => workshop.touchpointActions.patch(id(), { title })}
        onWriting={(isWriting) => workshop.presence.set({ editing: isWriting ? id() : null })}
      />
      <ByLine touchpoint={props.touchpoint} />
      <FactFields
        touchpoint={props.touchpoint}
        canEdit={canEdit()}
        canMove={canEdit() && collect.merging.may.rearrange(id())}
        onPatch={({ stage, ...changes }) => {
          if (stage) workshop.touchpointActions.move(id(), stage, null)
          else workshop.touchpointActions.patch(id(), changes)
        }}
      />
      <DetailSection title={t('collect.detail.note')}>
        <NoteField touchpoint={props.touchpoint} canEdit={canEdit()} />
      </DetailSection>
      <Show when={(props.touchpoint.merged ?? []).length > 0}>
        <Suspense>
          <MergedParts touchpoint={props.touchpoint} canEdit={canEdit()} />
        </Suspense>
      </Show>
      <DetailSection title={t('collect.comments')} count={counts(id()).comments}>
        <CommentList target={id()} />
      </DetailSection>
      <DetailSection title={t('collect.detail.evidence')} count={counts(id()).evidence}>
        <EvidenceList touchpoint={id()} />
      </DetailSection>
      <Show when={canEdit()}>
        <Deeds id={id()} />
      </Show>
    </>
  )
}

/** What can be done with the whole of it; what is left to others is not there, and it says why. */
function Deeds(props: { readonly id: string }) {
  const collect = useCollect()
  const { merging } = collect
  const t = useText()
  const mayRearrange = () => merging.may.rearrange(props.id)
  return (
    <div class={styles.foot}>
      <Show when={mayRearrange()}>
        <Button icon="chevronRight" onClick={() => collect.askMove(props.id)}>
          {t('collect.move.to')}…
        </Button>
        <Button icon="merge" onClick={() => merging.ask(props.id, null)}>
          {t('merge.with')}
        </Button>
      </Show>
      <Show when={merging.may.split()}>
        <Button icon="list" onClick={() => merging.askSplit(props.id)}>
          {t('merge.split.do')}
        </Button>
      </Show>
      <Show when={mayRearrange()}>
        <Button variant="danger" icon="trash" onClick={() => collect.remove(props.id)}>
          {t('collect.detail.deleteTouchpoint')}
        </Button>
      </Show>
      <Show when={merging.may.whyNot(props.id)}>{(why) => <p class="meta">{why()}</p>}</Show>
    </div>
  )
}

function DraftDetail(props: { readonly draft: Draft }) {
  const collect = useCollect()
  const { workshop } = collect
  const t = useText()
  const lang = useLangOf(() => collect.workshop.about.language)
  const canEdit = () => workshop.canContribute('collect')
  return (
    <>
      <TitleField
        value={props.draft.title}
        label={t('collect.detail.titleField')}
        lang={lang()}
        readOnly={!canEdit()}
        onInput={(title) => workshop.touchpointActions.patchDraft(props.draft.id, { title })}
      />
      <FactFields
        touchpoint={props.draft}
        canEdit={canEdit()}
        onPatch={(changes) => workshop.touchpointActions.patchDraft(props.draft.id, changes)}
      />
      <DetailSection title={t('collect.detail.note')}>
        <p class="meta">{t('collect.detail.noteLater')}</p>
      </DetailSection>
      <div class={styles.foot}>
        <Button variant="danger" icon="trash" onClick={() => collect.removeDraft(props.draft.id)}>
          {t('collect.detail.deleteDraft')}
        </Button>
      </div>
    </>
  )
}
