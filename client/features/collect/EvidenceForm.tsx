import { createSignal, Show } from 'solid-js'
import { evidenceKinds, type EvidenceKind } from '../../../shared/domain/evidence/evidence.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { onEscape } from '../../ui/onEscape.ts'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useCollect } from './collectContext.tsx'
import { clearDraft, evidenceDraft } from './evidenceDraft.ts'
import styles from './EvidenceForm.module.css'

interface EvidenceFormProps {
  readonly touchpoint: string
  readonly onDone: () => void
}

/** One piece of evidence by hand; only what it says is required. Escape folds it and keeps the words, Cancel drops them. */
export function EvidenceForm(props: EvidenceFormProps) {
  const { workshop, canComment, adding } = useCollect()
  const t = useText()
  // The owner keys the form by its touchpoint
  const draft = evidenceDraft(workshop, props.touchpoint)
  const [text, setText] = draft.text
  const [source, setSource] = draft.source
  const [date, setDate] = draft.date
  const kind = (): EvidenceKind =>
    evidenceKinds.find((value) => value === draft.kind[0]()) ?? 'complaint'
  const [wasTried, setTried] = createSignal(false)
  const save = (): void => {
    setTried(true)
    if (text().trim() === '' || !canComment()) return
    workshop.board.evidence.add({
      touchpoint: props.touchpoint,
      kind: kind(),
      text: text().trim(),
      source: source().trim(),
      date: date() || null,
      status: 'kept',
      author: workshop.settings.anonymous ? null : workshop.me().id,
    })
    finish()
  }
  const finish = (): void => {
    clearDraft(draft)
    props.onDone()
  }
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      ref={(form) => onEscape(form, () => props.onDone())}
    >
      <Select
        label={t('collect.detail.kind')}
        options={evidenceKinds.map((value) => ({ value, label: t(`terms.evidence.${value}`) }))}
        value={kind()}
        onChange={(value) => draft.kind[1](value)}
      />
      <TextArea
        label={t('collect.detail.text')}
        autofocus
        ref={(field: HTMLTextAreaElement) => queueMicrotask(() => field.focus())}
        maxLength={textLimits.paragraph}
        error={wasTried() && text().trim() === '' ? t('collect.detail.textMissing') : undefined}
        value={text()}
        onInput={setText}
      />
      <TextInput
        label={t('collect.detail.source')}
        hint={t('collect.detail.sourceHint')}
        maxLength={textLimits.title}
        value={source()}
        onInput={setSource}
      />
      <TextInput label={t('collect.detail.date')} type="date" value={date()} onInput={setDate} />
      <Show when={!canComment()}>
        <p class="meta" role="status">
          {t(`collect.held.${adding.reason()}`)}
        </p>
      </Show>
      <div class={styles.acts}>
        <Button onClick={finish}>{t('common.do.cancel')}</Button>
        <Button variant="primary" type="submit" disabled={!canComment()}>
          {t('collect.detail.saveEvidence')}
        </Button>
      </div>
    </form>
  )
}
