import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { Digest } from '../../../shared/domain/digest/digest.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { leadTo } from '../../workshop/linkedComment.ts'
import styles from './DigestList.module.css'
import { digestGroups } from './digestLines.ts'

/** What changed, in groups; each line leads there. */
export function DigestList(props: { readonly digest: Digest; readonly onGo: () => void }) {
  const t = useText()
  const workshop = useWorkshop()
  return (
    <For each={digestGroups(props.digest, workshop, t)}>
      {(group) => (
        <section class={styles.group}>
          <h3 class={styles.title}>{t(`digest.group.${group.name}`)}</h3>
          <ul>
            <For each={group.lines}>
              {(line) => (
                <li>
                  <A
                    class={styles.line}
                    href={line.address}
                    onClick={() => {
                      if (line.place) leadTo(line.place.touchpoint, line.place.comment)
                      props.onGo()
                    }}
                  >
                    <Icon name={line.icon} />
                    <span class={styles.words}>
                      {line.text}
                      <Show when={line.more}>
                        <span class={styles.more}>{line.more}</span>
                      </Show>
                    </span>
                    <Icon name="chevronRight" size={14} />
                  </A>
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </For>
  )
}
