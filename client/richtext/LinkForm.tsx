import type { Editor } from '@tiptap/core'
import { createSignal, Show, untrack } from 'solid-js'
import { useText } from '../i18n/i18n.tsx'
import { Button } from '../ui/Button.tsx'
import { onEscape } from '../ui/onEscape.ts'
import { TextInput } from '../ui/TextInput.tsx'
import { completeAddress } from './linkAddress.ts'
import styles from './Toolbar.module.css'

/** Sets or removes the link of what is selected; without a selection the address itself is written. */
export function LinkForm(props: { readonly editor: Editor; readonly onDone: () => void }) {
  const t = useText()
  const current = untrack(() => String(props.editor.getAttributes('link').href ?? ''))
  const [address, setAddress] = createSignal(current)
  const [isWrong, setWrong] = createSignal(false)
  const save = (): void => {
    const href = completeAddress(address())
    if (href === null) {
      setWrong(true)
      return
    }
    const chain = props.editor.chain().focus().extendMarkRange('link')
    if (props.editor.state.selection.empty && current === '')
      chain
        .insertContent({
          type: 'text',
          text: address().trim(),
          marks: [{ type: 'link', attrs: { href } }],
        })
        .run()
    else chain.setLink({ href }).run()
    props.onDone()
  }
  const leave = (): void => {
    props.onDone()
    props.editor.commands.focus()
  }
  const remove = (): void => {
    props.editor.chain().focus().extendMarkRange('link').unsetLink().run()
    props.onDone()
  }
  return (
    <form
      class={styles.link}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      ref={(form) => onEscape(form, leave)}
    >
      <TextInput
        label={t('richtext.linkAddress')}
        labelHidden
        placeholder={t('richtext.linkAddress')}
        autocomplete="off"
        ref={(field: HTMLInputElement) => queueMicrotask(() => field.focus())}
        error={isWrong() ? t('richtext.linkWrong') : undefined}
        value={address()}
        onInput={(typed) => {
          setWrong(false)
          setAddress(typed)
        }}
      />
      <Button type="submit">{t('richtext.linkSet')}</Button>
      <Show when={current !== ''}>
        <Button variant="quiet" onClick={remove}>
          {t('richtext.linkRemove')}
        </Button>
      </Show>
    </form>
  )
}
