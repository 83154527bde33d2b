import { useNavigate } from '@solidjs/router'
import { createEffect, createSignal, onCleanup, onMount, Show, type JSX } from 'solid-js'
import { dimensions, type Dimension } from '../../../shared/domain/customer/compareTouchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { loadVoice } from '../../ui/loadVoice.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { usePanelStanding } from '../../workshop/usePanelStanding.ts'
import { ComparisonTable } from './ComparisonTable.tsx'
import { createComparison } from './createComparison.ts'
import styles from './CustomersScreen.module.css'
import { headlineWords } from './headlineWords.ts'
import { PanelControls } from './PanelControls.tsx'
import { Surveys } from './Surveys.tsx'

interface CustomersScreenProps {
  /** The way in for survey results; closed by what it is given. */
  readonly importer?: (onClose: () => void) => JSX.Element
  /** The customers' link, and until when they are asked; for facilitators. */
  readonly link?: () => JSX.Element
  readonly deadline?: () => JSX.Element
}

/** Our own view against the customers': two layers, never one mean (SPEC PN12). */
export function CustomersScreen(props: CustomersScreenProps) {
  loadVoice()
  const t = useText()
  const navigate = useNavigate()
  const workshop = useWorkshop()
  const [dimension, setDimension] = createSignal<Dimension>('experience')
  const [isImporting, setImporting] = createSignal(false)
  const comparison = createComparison(workshop, dimension)
  const home = () => `/w/${workshop.id}/map`
  let heading!: HTMLHeadingElement
  // What was pressed to come here is gone.
  onMount(() => document.activeElement === document.body && heading.focus())
  createEffect(() => {
    document.title = `${t('customers.title')} · ${workshop.about.title} · ${t('common.product')}`
  })
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (document.querySelector('dialog[open]') === null) navigate(home())
  }
  window.addEventListener('keydown', onKey)
  onCleanup(() => window.removeEventListener('keydown', onKey))
  const standing = usePanelStanding()
  /** Answers are there, or are being waited for, and none of them is shown. */
  const isAsked = () =>
    (standing().isOwn && standing().state === 'open') ||
    (workshop.progress('panel')?.started ?? 0) > 0
  const headline = () =>
    comparison.hasCustomers()
      ? headlineWords(t, comparison.counts())
      : t(`customers.none.${isAsked() ? 'asked' : 'title'}`)
  return (
    <div class={styles.app}>
      <main class={styles.page} id="work">
        <header class={styles.top}>
          <div>
            <p class="meta">{workshop.about.title}</p>
            <h1 class={`voice ${styles.title}`} tabIndex={-1} ref={heading}>
              {headline()}
            </h1>
          </div>
          <Button variant="quiet" icon="close" href={home()}>
            {t('customers.back')}
          </Button>
        </header>
        <PanelControls link={props.link} deadline={props.deadline} />
        <Show when={workshop.isFacilitator() && props.importer}>
          <p class={styles.buttons}>
            <Button icon="upload" aria-haspopup="dialog" onClick={() => setImporting(true)}>
              {t('customers.import.open')}
            </Button>
          </p>
        </Show>
        <Surveys />
        <Show
          when={comparison.rows().length > 0}
          fallback={
            <EmptyState
              picture="rings"
              title={t('customers.nothing.title')}
              text={t('customers.nothing.text')}
            />
          }
        >
          <div class={styles.look}>
            <Segmented<Dimension>
              label={t('customers.dimension')}
              value={dimension()}
              options={dimensions.map((value) => ({ value, label: t(`common.measure.${value}`) }))}
              onChange={setDimension}
            />
            <p class={`meta ${styles.key}`}>{t('customers.key')}</p>
          </div>
          <ComparisonTable comparison={comparison} dimension={dimension()} />
        </Show>
        <Show when={isImporting()}>{props.importer?.(() => setImporting(false))}</Show>
      </main>
    </div>
  )
}
