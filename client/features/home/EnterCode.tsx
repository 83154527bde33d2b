import { useNavigate } from '@solidjs/router'
import { createSignal } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { CodeField } from '../../ui/CodeField.tsx'
import styles from './EnterCode.module.css'

/** For those who read a code from a screen; the page of codes does the rest and says what is wrong. */
export function EnterCode() {
  const t = useText()
  const navigate = useNavigate()
  const [code, setCode] = createSignal('')
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const typed = code().slice(code().lastIndexOf('#') + 1)
        navigate(`/c#${encodeURIComponent(typed.trim())}`)
      }}
    >
      <CodeField label={t('door.have')} value={code()} onInput={setCode} placeholder="KMP RTW" />
      <Button size="big" type="submit" wide>
        {t('join.title')}
      </Button>
    </form>
  )
}
