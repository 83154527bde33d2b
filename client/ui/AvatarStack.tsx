import { For, Show } from 'solid-js'
import { Avatar, type AvatarProps } from './Avatar.tsx'
import styles from './AvatarStack.module.css'

interface AvatarStackProps {
  readonly people: readonly AvatarProps[]
  /** How many are drawn before "+12"; 4 unless told otherwise. */
  readonly limit?: number
  /** Read instead of the single names, e.g. "18 people are here". */
  readonly label: string
}

/** Who is here, at a glance. */
export function AvatarStack(props: AvatarStackProps) {
  const limit = () => props.limit ?? 4
  const more = () => Math.max(0, props.people.length - limit())
  return (
    <span class={styles.stack} role="group" aria-label={props.label}>
      <For each={props.people.slice(0, limit())}>{(person) => <Avatar {...person} />}</For>
      <Show when={more() > 0}>
        <span class={styles.more} aria-hidden="true">
          +{more()}
        </span>
      </Show>
    </span>
  )
}
