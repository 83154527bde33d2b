import { createSignal } from 'solid-js'
import { textLimits, tidyLine } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './SaveVersion.module.css'

interface SaveVersionProps {
  readonly isBusy: boolean
  /** Answers whether it is saved; what was typed stays until it is. */
  readonly onSave: (name: string) => Promise<boolean>
}

/** A name and Enter. */
export function SaveVersion(props: SaveVersionProps) {
  const t = useText()
  const [name, setName] = createSignal('')
  const [isMissing, setMissing] = createSignal(false)
  let form!: HTMLFormElement
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const tidy = tidyLine(name())
    setMissing(tidy === '')
    if (tidy === '') form.querySelector('input')?.focus()
    else if (!props.isBusy && (await props.onSave(tidy))) setName('')
  }
  return (
    <form ref={form} class={styles.form} onSubmit={(event) => void save(event)}>
      <div class={styles.name}>
        <TextInput
          label={t('versions.save.name')}
          placeholder={t('versions.save.placeholder')}
          maxLength={textLimits.title}
          value={name()}
          error={isMissing() ? t('versions.save.needed') : undefined}
          onInput={(text) => {
            setName(text)
            setMissing(false)
          }}
        />
      </div>
      <Button type="submit" icon="history" disabled={props.isBusy}>
        {t(props.isBusy ? 'versions.save.busy' : 'versions.save.do')}
      </Button>
    </form>
  )
}
