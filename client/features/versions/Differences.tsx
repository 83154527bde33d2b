import { createMemo, createSignal, For, Show } from 'solid-js'
import type { Differences as Found } from '../../../shared/domain/version/compareWorkshops.ts'
import type { WorkshopContent } from '../../../shared/domain/workshop.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './Differences.module.css'
import { createNames } from './names.ts'
import { tellDifferences, type Fate, type ToldEntry } from './tell.ts'

interface DifferencesProps {
  readonly preview: { readonly workshop: WorkshopContent; readonly differences: Found }
}

/** Entries of one part drawn at first; a press draws the others. */
const shownAtFirst = 40

const iconOf: Readonly<Record<Fate, IconName>> = { back: 'plus', gone: 'minus', changed: 'edit' }

/** Part by part what comes back, goes and changes, with each changed field before and after. */
export function Differences(props: DifferencesProps) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const parts = createMemo(() => {
    const now = workshop.snapshot()
    const past = props.preview.workshop
    return tellDifferences(props.preview.differences, {
      t,
      format,
      now: createNames([now, past], workshop.roster),
      past: createNames([past, now], workshop.roster),
    })
  })
  return (
    <For each={parts()}>
      {(part) => (
        <section class={styles.part}>
          <h4 class={styles.heading}>{part.title}</h4>
          <Entries entries={part.entries} />
        </section>
      )}
    </For>
  )
}

function Entries(props: { readonly entries: readonly ToldEntry[] }) {
  const t = useText()
  const [isAll, setAll] = createSignal(false)
  const shown = () => (isAll() ? props.entries : props.entries.slice(0, shownAtFirst))
  const rest = () => props.entries.length - shown().length
  return (
    <>
      <ul class={styles.entries}>
        <For each={shown()}>{(entry) => <Entry entry={entry} />}</For>
      </ul>
      <Show when={rest() > 0}>
        <Button variant="quiet" icon="chevronDown" onClick={() => setAll(true)}>
          {t('versions.more', rest())}
        </Button>
      </Show>
    </>
  )
}

function Entry(props: { readonly entry: ToldEntry }) {
  const t = useText()
  return (
    <li class={styles.entry} data-fate={props.entry.fate}>
      <Icon name={iconOf[props.entry.fate]} />
      <div class={styles.words}>
        <p>
          <span class={styles.name}>{props.entry.title}</span>{' '}
          <span class={styles.fate}>{t(`versions.mark.${props.entry.fate}`)}</span>
          <Show when={props.entry.where}>{(where) => <span class="meta"> · {where()}</span>}</Show>
        </p>
        <Show when={props.entry.changes.length > 0}>
          <ul class={styles.changes}>
            <For each={props.entry.changes}>
              {(change) => (
                <li>
                  <Show when={change.values} fallback={change.label}>
                    {(values) => (
                      <>
                        <span class={styles.label}>{change.label}: </span>
                        <span class={styles.now}>{values()[0]}</span>
                        <span class={styles.arrow}>
                          <Icon name="arrowRight" size={12} />
                          <VisuallyHidden> {t('versions.becomes')} </VisuallyHidden>
                        </span>
                        <span class={styles.then}>{values()[1]}</span>
                      </>
                    )}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </li>
  )
}
