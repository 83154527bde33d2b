import { createSignal, For, Show } from 'solid-js'
import { quadrants, type Finding } from '../../../shared/domain/swot/finding.ts'
import { isOutside } from '../../../shared/domain/swot/labels.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { QuadrantLetter } from '../../ui/QuadrantLetter.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './FindingPicker.module.css'
import { mostFindings } from './mostFindings.ts'
import { usePrioritise } from './prioritiseContext.tsx'

/** Makes an initiative of one or two findings. */
export function FindingPicker() {
  const model = usePrioritise()
  const t = useText()
  const lang = useLangOf(() => model.workshop.about.language)
  const [ids, setIds] = createSignal<readonly string[]>([])
  const [title, setTitle] = createSignal('')
  const chosen = () => ids().flatMap((id) => model.workshop.findingsById[id] ?? [])
  const close = () => {
    setIds([])
    setTitle('')
    model.pick(false)
  }
  const toggle = (id: string, isChosen: boolean) =>
    setIds((all) =>
      isChosen ? [...all.filter((one) => one !== id), id] : all.filter((one) => one !== id),
    )
  const isReady = () => chosen().length > 0 && title().trim() !== ''
  const make = () => {
    if (!isReady()) return
    model.add(title(), chosen())
    close()
  }
  return (
    <Dialog
      open={model.isPicking()}
      onClose={close}
      title={t('prioritise.pick.title')}
      lead={t('prioritise.pick.lead')}
      width="middle"
      closeLabel={t('common.do.close')}
      actions={
        <Show
          when={model.workshop.findings().length > 0}
          fallback={
            <Button variant="primary" href={`/w/${model.workshop.id}/swot`}>
              {t('prioritise.pick.toSwot')}
            </Button>
          }
        >
          <form
            class={styles.make}
            onSubmit={(event) => {
              event.preventDefault()
              make()
            }}
          >
            <TextInput
              label={t('prioritise.pick.what')}
              lang={lang()}
              value={title()}
              maxLength={textLimits.title}
              onInput={setTitle}
            />
            <Button type="submit" variant="primary" disabled={!isReady()}>
              {t('prioritise.pick.make')}
            </Button>
          </form>
        </Show>
      }
    >
      <Show
        when={model.workshop.findings().length > 0}
        fallback={<p>{t('prioritise.pick.none')}</p>}
      >
        <For each={quadrants}>
          {(quadrant) => {
            const findings = () =>
              model.workshop.findings().filter((finding) => finding.quadrant === quadrant)
            return (
              <Show when={findings().length > 0}>
                <fieldset class={styles.quadrant}>
                  <legend class={`voice ${styles.name}`}>{t(`terms.quadrant.${quadrant}`)}</legend>
                  <For each={findings()}>
                    {(finding) => (
                      <Choice
                        finding={finding}
                        isChosen={ids().includes(finding.id)}
                        isFull={chosen().length >= mostFindings}
                        onToggle={(isChosen) => toggle(finding.id, isChosen)}
                      />
                    )}
                  </For>
                </fieldset>
              </Show>
            )
          }}
        </For>
      </Show>
    </Dialog>
  )
}

interface ChoiceProps {
  readonly finding: Finding
  readonly isChosen: boolean
  readonly isFull: boolean
  readonly onToggle: (isChosen: boolean) => void
}

function Choice(props: ChoiceProps) {
  const model = usePrioritise()
  const t = useText()
  const lang = useLangOf(() => model.workshop.about.language)
  const uses = () =>
    model.workshop.initiatives().filter(({ findings }) => findings.includes(props.finding.id))
      .length
  const isRefused = () => props.isFull && !props.isChosen
  return (
    <label class={styles.choice} title={isRefused() ? t('prioritise.pick.limit') : undefined}>
      <input
        type="checkbox"
        checked={props.isChosen}
        disabled={isRefused()}
        onChange={(event) => props.onToggle(event.currentTarget.checked)}
      />
      <QuadrantLetter
        letter={model.labelOf(props.finding.id)}
        outlined={isOutside(props.finding.quadrant)}
      />
      <span class={styles.words}>
        <span lang={lang()}>{props.finding.text}</span>{' '}
        <span class="meta">
          {uses() > 0 ? t('prioritise.pick.used', uses()) : t('prioritise.pick.unused')}
        </span>
      </span>
    </label>
  )
}
