import { createSignal, onMount, Show } from 'solid-js'
import { deviceCodeLength, doorCodeLength, tidyCode } from '../../../shared/domain/code.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { CodeField } from '../../ui/CodeField.tsx'
import styles from './CodeEntry.module.css'

interface CodeEntryProps {
  /** What stood after `#`: tried at once. */
  readonly first: string
  readonly isBusy: boolean
  /** What the server said; words of its own for what is no fault of the code. */
  readonly problem: string | null
  readonly onCode: (code: string) => void
}

/** One field and one button: a code from the screen in the room, or from one's other device. */
export function CodeEntry(props: CodeEntryProps) {
  const t = useText()
  const [typed, setTyped] = createSignal(props.first)
  const [isShort, setShort] = createSignal(false)
  const send = () => {
    const code = codeIn(typed())
    const fits = code.length === doorCodeLength || code.length === deviceCodeLength
    setShort(!fits)
    if (fits && !props.isBusy) props.onCode(code)
  }
  onMount(() => props.first !== '' && send())
  const error = () => (isShort() ? t('door.length') : (props.problem ?? undefined))
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <section>
        <h1 class="voice">{t('door.title')}</h1>
        <p class={styles.lead}>{t('door.lead')}</p>
      </section>
      <CodeField
        label={t('door.label')}
        hint={t('door.hint')}
        value={typed()}
        onInput={(text) => {
          setShort(false)
          setTyped(text)
        }}
        error={error()}
        autofocus
      />
      <Button variant="primary" size="big" type="submit" wide disabled={props.isBusy}>
        <Show when={props.isBusy} fallback={t('door.do')}>
          {t('door.busy')}
        </Show>
      </Button>
      <p class="meta">{t('home.noAccount')}</p>
    </form>
  )
}

/** A whole address may be pasted too: the code stands after its `#`. */
function codeIn(typed: string): string {
  return tidyCode(typed.slice(typed.lastIndexOf('#') + 1))
}
