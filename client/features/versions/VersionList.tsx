import { For, Show } from 'solid-js'
import type { Version } from '../../../shared/domain/workshop.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { moveFocus } from '../../ui/moveFocus.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { holdsOf, whoOf } from './versionFacts.ts'
import styles from './VersionList.module.css'
import { versionTitle } from './versionTitle.ts'

interface VersionListProps {
  readonly ref: (list: HTMLElement) => void
  readonly chosen: string | null
  readonly onChoose: (versionId: string) => void
}

const iconOf: Readonly<Record<Version['reason'], IconName>> = {
  person: 'history',
  reveal: 'eye',
  restore: 'undo',
}

const isArrow = (key: string): boolean => ['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key)

/** Newest first. One stop for Tab; arrows move, Enter looks. */
export function VersionList(props: VersionListProps) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  let list!: HTMLUListElement
  const isStop = (version: Version, at: number): boolean =>
    props.chosen === null ? at === 0 : props.chosen === version.id
  return (
    <Show
      when={workshop.versions().length > 0}
      fallback={<p class={styles.none}>{t('versions.none')}</p>}
    >
      <ul
        ref={(element) => {
          list = element
          props.ref(element)
        }}
        class={styles.list}
        tabIndex={-1}
        aria-label={t('versions.list')}
      >
        <For each={workshop.versions()}>
          {(version, at) => (
            <li>
              <button
                type="button"
                class={styles.row}
                data-version={version.id}
                aria-current={props.chosen === version.id ? 'true' : undefined}
                tabIndex={isStop(version, at()) ? 0 : -1}
                onClick={() => props.onChoose(version.id)}
                onKeyDown={(event) => {
                  if (isArrow(event.key) && moveFocus(list, event.key)) event.preventDefault()
                }}
              >
                <Icon name={iconOf[version.reason]} />
                <span class={styles.words}>
                  <span class={styles.title}>{versionTitle(version, t, workshop.rounds())}</span>
                  <span class="meta">
                    {[format.moment(version.at), whoOf(version, workshop, t)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  <span class="meta">{holdsOf(version, t)}</span>
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
