/** Text that several people write at once. Undo inside it belongs to it: only one's own typing goes back. */
import { Editor } from '@tiptap/core'
import {
  createEffect,
  createSignal,
  getOwner,
  on,
  onCleanup,
  onMount,
  runWithOwner,
  Show,
  untrack,
  type JSX,
} from 'solid-js'
import { useText } from '../i18n/i18n.tsx'
import { sendAuthor, type Author } from './author.ts'
import { createBinding, type Binding, type MakeEditor } from './createBinding.ts'
import { extensionsFor, type SharedText } from './extensions.ts'
import styles from './RichTextEditor.module.css'
import { StoppedText } from './StoppedText.tsx'
import { Toolbar } from './Toolbar.tsx'

interface RichTextEditorProps {
  /** Bound once; give the component a new key for another text. */
  readonly text: SharedText
  /** What is written here; read aloud. */
  readonly label: string
  readonly placeholder: string
  /** Language of what is written, where it is not that of the interface. */
  readonly lang?: string | undefined
  readonly readOnly: boolean
  /** Whose the caret is; `null` where people write without names: then nobody is told where it is. */
  readonly author: Author | null
  /** Shows the toolbar only while the text has the focus. */
  readonly quiet?: boolean
  /** Stands at the right end of the toolbar, e.g. who is writing. */
  readonly aside?: JSX.Element
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  /** Hears when the editor broke, and when it is open again. */
  readonly onStopped?: (isStopped: boolean) => void
}

export function RichTextEditor(props: RichTextEditorProps) {
  const t = useText()
  const [binding, setBinding] = createSignal<Binding | null>(null)
  /** Counts what happened in the editor, so that the toolbar follows the caret. */
  const [beat, setBeat] = createSignal(0)
  let place!: HTMLDivElement
  const editor = () => binding()?.editor() ?? null
  const trouble = () => binding()?.trouble() ?? null
  const isStopped = () => trouble()?.kind === 'stopped'

  const make: MakeEditor = (onThrow) =>
    untrack(
      () =>
        new Editor({
          element: place,
          injectCSS: false,
          editable: !props.readOnly,
          extensions: extensionsFor({
            text: props.text,
            author: () => untrack(() => props.author),
            placeholder: props.placeholder,
            someone: t('richtext.someone'),
            onThrow,
          }),
          editorProps: {
            // Escape is the panel's around it: the editor would swallow it and do nothing with it.
            handleDOMEvents: {
              keydown: (_, event) => event.key === 'Escape' && !event.isComposing,
            },
            attributes: {
              role: 'textbox',
              'aria-multiline': 'true',
              'aria-label': props.label,
              class: styles.text ?? '',
              ...(props.lang && { lang: props.lang }),
            },
          },
          onTransaction: () => setBeat((count) => count + 1),
          onFocus: () => props.onFocus?.(),
          onBlur: () => props.onBlur?.(),
        }),
    )
  const owner = getOwner()
  onMount(() => {
    setBinding(runWithOwner(owner, () => createBinding(props.text, () => props.readOnly, make))!)
  })
  createEffect(on(isStopped, (is) => props.onStopped?.(is), { defer: true }))
  onCleanup(() => untrack(isStopped) && props.onStopped?.(false))
  createEffect(() => {
    editor()?.setEditable(!props.readOnly, false)
    place.firstElementChild?.setAttribute('aria-readonly', String(props.readOnly))
  })
  createEffect(
    on(
      () => [props.author?.name, props.author?.colour],
      () => {
        editor()?.commands.updateUser({ ...sendAuthor(props.author) })
      },
      { defer: true },
    ),
  )

  return (
    <div
      class={styles.editor}
      classList={{ [styles.quiet!]: props.quiet === true, [styles.readOnly!]: props.readOnly }}
    >
      <Show when={!props.readOnly && editor()}>
        {(ready) => <Toolbar editor={ready()} beat={beat()} aside={props.aside} />}
      </Show>
      <Show when={trouble()}>
        {(now) => (
          <StoppedText
            label={props.label}
            trouble={now()}
            onReopen={() => binding()?.reopen()}
            onKeepPlain={props.readOnly ? null : () => binding()?.keepPlainText()}
          />
        )}
      </Show>
      <div ref={place} class={styles.place} hidden={trouble() !== null} />
    </div>
  )
}
