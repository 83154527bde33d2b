import { For, Show } from 'solid-js'
import type { Draft, Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useCollect } from './collectContext.tsx'
import { channelIcons, reachIcons } from './icons.ts'
import styles from './NoteFacts.module.css'

/** Owner, channels and reach as signs; what was merged into the touchpoint and what hangs on it as counts. */
export function NoteFacts(props: { readonly touchpoint: Touchpoint | Draft }) {
  const collect = useCollect()
  const t = useText()
  const owner = () => collect.department(props.touchpoint.department)
  const channels = () =>
    collect.workshop.channels().filter(({ id }) => props.touchpoint.channels.includes(id))
  const counts = () => collect.counts(props.touchpoint.id)
  const merged = () => ('merged' in props.touchpoint ? (props.touchpoint.merged?.length ?? 0) : 0)
  const isEmpty = () =>
    merged() === 0 &&
    !owner() &&
    channels().length === 0 &&
    !props.touchpoint.reach &&
    counts().comments + counts().evidence === 0

  return (
    <Show when={!isEmpty()}>
      <div class={styles.facts}>
        <Show when={owner()}>
          {(department) => (
            <DepartmentBadge
              name={department().name}
              initial={department().initial}
              colour={department().colour}
            />
          )}
        </Show>
        <For each={channels()}>
          {(channel) => (
            <Sign icon={channelIcons[channel.kind]} word={channel.name} isNamed={!owner()} />
          )}
        </For>
        <Show when={props.touchpoint.reach}>
          {(reach) => (
            <Sign
              icon={reachIcons[reach()]}
              word={t(`terms.reach.${reach()}`)}
              isNamed={!owner()}
            />
          )}
        </Show>
        <Show when={merged() > 0}>
          <span class={`num ${styles.count}`}>
            <Icon name="merge" size={14} />
            {t('merge.count', merged())}
          </span>
        </Show>
        <span class={styles.counts}>
          <Show when={counts().comments > 0}>
            <Count
              icon="comment"
              n={counts().comments}
              words={t('terms.count.comments', counts().comments)}
            />
          </Show>
          <Show when={counts().evidence > 0}>
            <Count
              icon="evidence"
              n={counts().evidence}
              words={t('terms.count.evidence', counts().evidence)}
            />
          </Show>
        </span>
      </div>
    </Show>
  )
}

/** Beside a department the sign is enough; on a line of its own it would be a riddle. */
function Sign(props: {
  readonly icon: IconName
  readonly word: string
  readonly isNamed: boolean
}) {
  return (
    <span class={styles.sign} title={props.isNamed ? undefined : props.word}>
      <Icon name={props.icon} size={14} />
      <Show when={props.isNamed} fallback={<VisuallyHidden>{props.word}</VisuallyHidden>}>
        {props.word}
      </Show>
    </span>
  )
}

function Count(props: { readonly icon: IconName; readonly n: number; readonly words: string }) {
  return (
    <span class={styles.count} title={props.words}>
      <Icon name={props.icon} size={14} />
      <span aria-hidden="true" class="num">
        {props.n}
      </span>
      <VisuallyHidden>{props.words}</VisuallyHidden>
    </span>
  )
}
