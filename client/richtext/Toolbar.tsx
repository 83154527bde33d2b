import type { Editor } from '@tiptap/core'
import { createSignal, Show, type JSX } from 'solid-js'
import { useText } from '../i18n/i18n.tsx'
import { Icon } from '../ui/Icon.tsx'
import { LinkForm } from './LinkForm.tsx'
import styles from './Toolbar.module.css'

interface ToolbarProps {
  readonly editor: Editor
  /** Changes with everything that happens in the editor. */
  readonly beat: number
  readonly aside?: JSX.Element
}

/** Bold, italic, list, link: what a note needs. Keys work as everywhere (Ctrl+B, Ctrl+I). */
export function Toolbar(props: ToolbarProps) {
  const t = useText()
  const [isLinking, setLinking] = createSignal(false)
  const isActive = (name: string): boolean => props.beat >= 0 && props.editor.isActive(name)
  const act = (change: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>) => () =>
    void change(props.editor.chain().focus()).run()

  return (
    <>
      <div class={styles.toolbar} role="toolbar" aria-label={t('richtext.toolbar')}>
        <Tool label={t('richtext.bold')} on={isActive('bold')} act={act((c) => c.toggleBold())}>
          <b aria-hidden="true">B</b>
        </Tool>
        <Tool
          label={t('richtext.italic')}
          on={isActive('italic')}
          act={act((c) => c.toggleItalic())}
        >
          <i class="voice" aria-hidden="true">
            I
          </i>
        </Tool>
        <Tool
          label={t('richtext.list')}
          on={isActive('bulletList')}
          act={act((c) => c.toggleBulletList())}
        >
          <Icon name="list" />
        </Tool>
        <Tool
          label={t('richtext.link')}
          on={isActive('link') || isLinking()}
          act={() => setLinking(!isLinking())}
        >
          <Icon name="link" />
        </Tool>
        <Show when={props.aside}>
          <span class={styles.aside}>{props.aside}</span>
        </Show>
      </div>
      <Show when={isLinking()}>
        <LinkForm editor={props.editor} onDone={() => setLinking(false)} />
      </Show>
    </>
  )
}

interface ToolProps {
  readonly label: string
  readonly on: boolean
  readonly act: () => void
  readonly children: JSX.Element
}

function Tool(props: ToolProps) {
  return (
    <button
      type="button"
      class={styles.tool}
      title={props.label}
      aria-label={props.label}
      aria-pressed={props.on}
      // Keeps caret and selection where they are.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => props.act()}
    >
      {props.children}
    </button>
  )
}
