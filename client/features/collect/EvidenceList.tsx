import { createSignal, For, Show, untrack } from 'solid-js'
import type { Evidence } from '../../../shared/domain/evidence/evidence.ts'
import { evidenceWords } from '../../i18n/evidenceWords.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { authorshipOf } from '../../workshop/authorship.ts'
import { useCollect } from './collectContext.tsx'
import { evidenceDraft, isBegun } from './evidenceDraft.ts'
import { EvidenceForm } from './EvidenceForm.tsx'
import styles from './EvidenceList.module.css'

/** Facts that speak for or against what people say; kept, or rejected as noise but never hidden. */
export function EvidenceList(props: { readonly touchpoint: string }) {
  const { workshop, canComment } = useCollect()
  const t = useText()
  const [isAdding, setAdding] = createSignal(
    untrack(() => isBegun(evidenceDraft(workshop, props.touchpoint))),
  )
  const items = () =>
    workshop.evidence().filter(({ touchpoint }) => touchpoint === props.touchpoint)
  return (
    <>
      <Show
        when={items().length > 0}
        fallback={<p class="meta">{t('collect.detail.noEvidence')}</p>}
      >
        <ul class={styles.list}>
          <For each={items()}>{(item) => <EvidenceItem item={item} />}</For>
        </ul>
      </Show>
      <Show when={canComment() || isAdding()}>
        <Show
          when={isAdding()}
          fallback={
            <span>
              <Button icon="plus" onClick={() => setAdding(true)}>
                {t('collect.detail.addEvidence')}
              </Button>
            </span>
          }
        >
          <EvidenceForm touchpoint={props.touchpoint} onDone={() => setAdding(false)} />
        </Show>
      </Show>
    </>
  )
}

function EvidenceItem(props: { readonly item: Evidence }) {
  const { workshop, canComment } = useCollect()
  const lang = useLangOf(() => workshop.about.language)
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const isRejected = () => props.item.status === 'rejected'
  const by = () => {
    const known = authorshipOf(workshop, props.item)
    if (!known) return ''
    return known.who === 'person' ? known.person.name : t(`authors.${known.who}`)
  }
  const facts = () =>
    [...evidenceWords(t, props.item, (day) => format.date(day)), by()].filter((fact) => fact !== '')
  const remove = (): void => {
    workshop.board.evidence.remove(props.item.id)
    toast({
      text: t('collect.detail.evidenceDeleted'),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
  }
  return (
    <li class={styles.item} classList={{ [styles.rejected!]: isRejected() }}>
      <p class={styles.words} lang={lang()}>
        {props.item.text}
      </p>
      <p class="meta">
        <Show when={isRejected()}>
          <strong>{t('collect.detail.rejected')}</strong>
          {' · '}
        </Show>
        {facts().join(' · ')}
      </p>
      <Show when={canComment()}>
        <span class={styles.acts}>
          <Button
            variant="quiet"
            onClick={() =>
              workshop.board.evidence.patch(props.item.id, {
                status: isRejected() ? 'kept' : 'rejected',
              })
            }
          >
            {t(isRejected() ? 'collect.detail.keep' : 'collect.detail.reject')}
          </Button>
          <IconButton
            icon="trash"
            size="small"
            variant="quiet"
            label={t('collect.detail.deleteEvidence')}
            onClick={remove}
          />
        </span>
      </Show>
    </li>
  )
}
