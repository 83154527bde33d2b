import { createSignal, For, Show } from 'solid-js'
import {
  reuseExtents,
  reuseWorkshop,
  type ReuseExtent,
} from '../../../shared/domain/template/reuse.ts'
import { countGraphemes, cutGraphemes, textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { newId } from '../../workshop/newId.ts'
import { listVisits, type Visit } from '../../workshop/visits.ts'
import { CreateDialog } from './CreateDialog.tsx'
import { fetchWorkshopFile } from './fetchWorkshopFile.ts'
import { keepTemplate, mostTemplates } from './ownTemplates.ts'
import type { WorkshopFile } from './readWorkshopFile.ts'
import styles from './ReuseDialog.module.css'

interface ReuseDialogProps {
  readonly visit: Pick<Visit, 'workshopId' | 'token' | 'title'>
  readonly onClose: () => void
  /** A template was kept in this browser. */
  readonly onKept?: () => void
}

/** A workshop once more: as a copy with links of its own, or as a template to begin from. */
export function ReuseDialog(props: ReuseDialogProps) {
  const t = useText()
  const toast = useToast()
  const [extent, setExtent] = createSignal<ReuseExtent>('touchpoints')
  const [isBusy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const [copy, setCopy] = createSignal<WorkshopFile | null>(null)

  const fetched = async (isTemplate: boolean): Promise<WorkshopFile | null> => {
    setBusy(true)
    setFailed(null)
    const file = await fetchWorkshopFile(props.visit)
    setBusy(false)
    if (isFailure(file)) {
      setFailed(file.failed)
      return null
    }
    return { ...file, content: reuseWorkshop(file.content, { extent: extent(), isTemplate }) }
  }
  const duplicate = async (): Promise<void> => void setCopy(await fetched(false))
  /** A title that no workshop of this browser has, so that people tell the two apart. */
  const copyTitle = (title: string): string => {
    const known = new Set(listVisits().map((visit) => visit.title))
    const titled = (n: number): string => {
      const end = t('reuse.copyTitle', '', n)
      const room = textLimits.title - countGraphemes(end)
      return t('reuse.copyTitle', cutGraphemes(title, room), n)
    }
    let n = 1
    while (known.has(titled(n))) n++
    return titled(n)
  }
  const keep = async (): Promise<void> => {
    const file = await fetched(true)
    if (file === null) return
    const { title: name, content } = file
    const kept = keepTemplate(
      { name, content, language: file.language ?? 'en' },
      { id: newId(), at: Date.now() },
    )
    if (kept === 'full') toast({ tone: 'bad', text: t('reuse.keep.full', mostTemplates) })
    else {
      toast({ text: t('reuse.keep.done', name) })
      props.onKept?.()
      props.onClose()
    }
  }
  const download = async (): Promise<void> => {
    const file = await fetched(true)
    if (file === null) return
    const blob = new Blob([JSON.stringify(file.content, null, 2)], { type: 'application/json' })
    toast({ text: saveFile(blob, { title: file.title, file: 'template.json' }) })
  }
  const canBeTemplate = () => extent() !== 'board'

  return (
    <>
      <Dialog
        open={copy() === null}
        width="middle"
        onClose={() => props.onClose()}
        closeLabel={t('common.do.close')}
        title={t('reuse.title')}
        lead={t('reuse.lead', props.visit.title)}
      >
        <div class={styles.reuse}>
          <Show when={failed()}>
            {(code) => <Banner tone="bad" title={t('join.failed')} text={t(`errors.${code()}`)} />}
          </Show>
          <fieldset class={styles.extents}>
            <legend class={styles.legend}>{t('reuse.what')}</legend>
            <For each={reuseExtents}>
              {(value) => (
                <label class={styles.extent}>
                  <input
                    type="radio"
                    name="reuse-extent"
                    value={value}
                    checked={extent() === value}
                    onChange={() => setExtent(value)}
                  />
                  <span>
                    {t(`reuse.extent.${value}.name`)}
                    <span class="meta">{t(`reuse.extent.${value}.text`)}</span>
                  </span>
                </label>
              )}
            </For>
          </fieldset>
          <p class="meta">{t('reuse.never')}</p>
          <div class={styles.ways}>
            <Button
              variant="primary"
              icon="copy"
              disabled={isBusy()}
              onClick={() => void duplicate()}
            >
              {t('reuse.duplicate')}
            </Button>
            <Button icon="file" disabled={isBusy() || !canBeTemplate()} onClick={() => void keep()}>
              {t('reuse.keep.do')}
            </Button>
            <Button
              icon="download"
              disabled={isBusy() || !canBeTemplate()}
              onClick={() => void download()}
            >
              {t('reuse.download')}
            </Button>
          </div>
          <Show when={!canBeTemplate()}>
            <p class="meta">{t('reuse.noTemplate')}</p>
          </Show>
        </div>
      </Dialog>
      <Show when={copy()}>
        {(file) => (
          <CreateDialog
            source={{ kind: 'copy', file: file(), title: copyTitle(file().title) }}
            onClose={props.onClose}
          />
        )}
      </Show>
    </>
  )
}
