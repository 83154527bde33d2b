import { createMemo, For, Show } from 'solid-js'
import { Button } from './Button.tsx'
import { copyText } from './copyText.ts'
import styles from './ReasonList.module.css'
import { useToast } from './Toast.tsx'

/** Something that does not come in. */
interface Reasoned {
  /** Where it stands, in words: `Row 3:`. */
  readonly place: string
  /** Why it stays out, in words. */
  readonly why: string
  /** What to find it by; may be empty. */
  readonly text: string
}

interface ReasonListProps {
  readonly title: string
  readonly items: readonly Reasoned[]
  /** A few lines high: what comes after it matters more. */
  readonly isLow?: boolean
  /** How it is copied: columns for a spreadsheet, or as it is read. */
  readonly lineOf?: (item: Reasoned, at: number) => string
  readonly words: {
    readonly copy: string
    readonly copied: string
    readonly notCopied: string
    /** Of those that are only in the copied list. */
    readonly more: (n: number) => string
  }
}

/** Items drawn; the copied list has all of them. */
const shownItems = 100

/** What does not come in, item by item with its reason, to be copied and mended. */
export function ReasonList(props: ReasonListProps) {
  const toast = useToast()
  // Made anew at each reading otherwise, of thousands of items.
  const items = createMemo(() => props.items)
  const copy = async (): Promise<void> => {
    const lineOf = props.lineOf ?? (({ place, why, text }) => [place, why, text].join('\t'))
    const isCopied = await copyText(items().map(lineOf).join('\n'))
    toast(isCopied ? { text: props.words.copied } : { tone: 'bad', text: props.words.notCopied })
  }
  return (
    <section class={styles.list}>
      <div class={styles.head}>
        <h3 class={styles.title}>{props.title}</h3>
        <Button variant="quiet" icon="copy" onClick={() => void copy()}>
          {props.words.copy}
        </Button>
      </div>
      <ul class={styles.rows} classList={{ [styles.low!]: props.isLow === true }}>
        <For each={items().slice(0, shownItems)}>
          {({ place, why, text }) => (
            <li>
              <b class="num">{place}</b> {why} <span class="meta">{text}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={items().length > shownItems}>
        <p class="meta">{props.words.more(items().length - shownItems)}</p>
      </Show>
    </section>
  )
}
