import { createEffect, on, Show } from 'solid-js'
import { countDifferences } from '../../../shared/domain/version/compareWorkshops.ts'
import type { Version } from '../../../shared/domain/workshop.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Look } from './createVersions.ts'
import { Differences } from './Differences.tsx'
import { summaryOf } from './summary.ts'
import { holdsOf, whoOf } from './versionFacts.ts'
import styles from './VersionPane.module.css'
import { versionTitle } from './versionTitle.ts'

interface VersionPaneProps {
  readonly version: Version
  readonly look: Look | null
  readonly isBusy: boolean
  /** Leads back to the list where both do not fit side by side; the title then takes the focus. */
  readonly onBack?: (() => void) | undefined
  readonly onBring: () => void
  readonly onRemove: () => void
  readonly onRetry: () => void
}

/** One version: what it is, what bringing it back would do, and the buttons for it. */
export function VersionPane(props: VersionPaneProps) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  let heading!: HTMLHeadingElement
  const ready = () => (props.look?.state === 'ready' ? props.look.preview : null)
  const failed = () => (props.look?.state === 'failed' ? props.look.failure : null)
  const differs = () => {
    const preview = ready()
    return preview !== null && countDifferences(preview.differences) > 0
  }
  createEffect(
    on(
      () => props.version.id,
      () => props.onBack && heading.focus(),
    ),
  )
  return (
    <section class={styles.pane} aria-label={versionTitle(props.version, t, workshop.rounds())}>
      <Show when={props.onBack}>
        {(onBack) => (
          <div class={styles.back}>
            <Button variant="quiet" icon="chevronLeft" onClick={() => onBack()()}>
              {t('common.do.back')}
            </Button>
          </div>
        )}
      </Show>
      <h3 ref={heading} tabIndex={-1} class={styles.title}>
        {versionTitle(props.version, t, workshop.rounds())}
      </h3>
      <p class="meta">
        {[format.moment(props.version.at), whoOf(props.version, workshop, t)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="meta">{holdsOf(props.version, t)}</p>
      <div role="status" class={styles.summary}>
        <Show when={failed()}>{(failure) => <p>{t(`errors.${failure().failed}`)}</p>}</Show>
        <Show when={ready()}>
          {(preview) => (
            <p>
              <Show when={differs()}>
                <span class={styles.if}>{t('versions.if')} </span>
              </Show>
              {summaryOf(preview().differences, t)}
            </p>
          )}
        </Show>
      </div>
      <div class={styles.actions}>
        <Show
          when={failed()}
          fallback={
            <Button
              variant="primary"
              icon="undo"
              disabled={!differs() || props.isBusy}
              onClick={() => props.onBring()}
            >
              {t('versions.bring.do')}
            </Button>
          }
        >
          <Button icon="rotate" onClick={() => props.onRetry()}>
            {t('common.do.retry')}
          </Button>
        </Show>
        <Button
          variant="quiet"
          icon="trash"
          disabled={props.isBusy}
          onClick={() => props.onRemove()}
        >
          {t('versions.remove.do')}
        </Button>
      </div>
      <Show when={props.look?.state === 'loading'}>
        <Skeleton label={t('versions.looking')} rows={3} />
      </Show>
      <Show when={ready()}>{(preview) => <Differences preview={preview()} />}</Show>
    </section>
  )
}
