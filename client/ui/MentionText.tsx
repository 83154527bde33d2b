import { For, Show } from 'solid-js'
import styles from './MentionText.module.css'

interface MentionTextProps {
  readonly parts: readonly {
    readonly text: string
    /** It is somebody's name. */
    readonly isPerson: boolean
    /** It is the reader's own. */
    readonly isMe: boolean
  }[]
}

/** Words in which people's names stand out; read aloud as they stand. */
export function MentionText(props: MentionTextProps) {
  return (
    <For each={props.parts}>
      {(part) => (
        <Show when={part.isPerson} fallback={part.text}>
          <span class={styles.name} classList={{ [styles.me!]: part.isMe }}>
            {part.text}
          </span>
        </Show>
      )}
    </For>
  )
}
