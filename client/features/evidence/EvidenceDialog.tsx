import { createMemo, createSignal, For, Show } from 'solid-js'
import { evidenceKinds, type EvidenceKind } from '../../../shared/domain/evidence/evidence.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createEvidenceView, type Shown } from './createEvidenceView.ts'
import styles from './Evidence.module.css'
import { TouchpointEvidence } from './TouchpointEvidence.tsx'

interface EvidenceDialogProps {
  readonly onClose: () => void
  /** Opens another way in, in the place of this dialog. */
  readonly onOpen: (way: 'importEvidence' | 'mailbox') => void
}

const ways = ['all', 'bare', 'noise'] as const satisfies readonly Shown[]

/** All evidence of the journey, touchpoint by touchpoint: what is there, what is noise, and what has none. */
export function EvidenceDialog(props: EvidenceDialogProps) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const [shown, setShown] = createSignal<Shown>('all')
  const [kind, setKind] = createSignal<EvidenceKind | 'all'>('all')
  const view = createEvidenceView(workshop, shown, kind)
  const mayAdd = () => workshop.canWrite('board')
  const kinds = createMemo(() => {
    const there = new Set(workshop.evidence().map((one) => one.kind))
    return evidenceKinds.filter((one) => there.has(one))
  })
  const facts = () => {
    const { kept, noise, bare } = view.counts()
    return [
      t('evidence.kept', kept),
      noise > 0 ? t('evidence.noise', noise) : '',
      workshop.touchpoints().length > 0 ? t('evidence.bare', bare) : '',
    ]
      .filter((fact) => fact !== '')
      .join(' · ')
  }
  return (
    <Dialog
      open
      width="wide"
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('evidence.title')}
      lead={t('evidence.lead')}
    >
      <div class={styles.screen}>
        <p role="status" class="num">
          <strong>{facts()}</strong>
        </p>
        <Show
          when={workshop.touchpoints().length > 0}
          fallback={<p class="meta">{t('evidence.noTouchpoints')}</p>}
        >
          <div class={styles.tools}>
            <Segmented
              label={t('evidence.show.label')}
              value={shown()}
              options={ways.map((value) => ({ value, label: t(`evidence.show.${value}`) }))}
              onChange={setShown}
            />
            <Show when={kinds().length > 1 && shown() !== 'bare'}>
              <Select<EvidenceKind | 'all'>
                label={t('evidence.kind')}
                labelHidden
                value={kind()}
                options={[
                  { value: 'all', label: t('evidence.allKinds') },
                  ...kinds().map((value) => ({ value, label: t(`terms.evidence.${value}`) })),
                ]}
                onChange={setKind}
              />
            </Show>
            <Show when={mayAdd()}>
              <span class={styles.ways}>
                <Button icon="upload" onClick={() => props.onOpen('importEvidence')}>
                  {t('evidence.fromTable')}
                </Button>
                <Button icon="channelMail" onClick={() => props.onOpen('mailbox')}>
                  {t('evidence.fromMail')}
                </Button>
              </span>
            </Show>
          </div>
          <Show
            when={view.stages().length > 0}
            fallback={<p class="meta">{t('evidence.nothingShown')}</p>}
          >
            <For each={view.stages()}>
              {(stage) => (
                <section class={styles.stage}>
                  <h3 class={`voice ${styles.stageName}`} lang={lang()}>
                    {stage.name}
                  </h3>
                  <ul>
                    <For each={view.touchpointsOf(stage.id)}>
                      {(id) => (
                        <TouchpointEvidence
                          touchpoint={id}
                          items={view.itemsOf(id)}
                          mayAdd={mayAdd()}
                          onClose={() => props.onClose()}
                        />
                      )}
                    </For>
                  </ul>
                </section>
              )}
            </For>
          </Show>
        </Show>
      </div>
    </Dialog>
  )
}
