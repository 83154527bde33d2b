import { createSignal } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Scribe } from './createScribe.ts'
import styles from './ScribeScreen.module.css'

/** Name, department, Enter: and the field is there for the next one. */
export function AddPerson(props: { readonly scribe: Scribe }) {
  const t = useText()
  const say = useSay()
  const workshop = useWorkshop()
  const [name, setName] = createSignal('')
  const [department, setDepartment] = createSignal('')
  const [error, setError] = createSignal<string>()
  const [isBusy, setBusy] = createSignal(false)
  let form!: HTMLFormElement
  const add = async (event: Event): Promise<void> => {
    event.preventDefault()
    const called = name().trim()
    if (isBusy()) return
    form.querySelector('input')?.focus()
    if (called === '') return void setError(t('scribe.add.nameless'))
    setBusy(true)
    const failure = await props.scribe.add(called, department() || null)
    setBusy(false)
    setError(failure ? t(`errors.${failure.failed}`) : undefined)
    if (failure) return
    setName('')
    say(t('scribe.add.done', called))
  }
  return (
    <form class={styles.add} ref={form} onSubmit={(event) => void add(event)}>
      <TextInput
        label={t('scribe.add.name')}
        value={name()}
        error={error()}
        maxLength={80}
        autocomplete="off"
        onInput={(text) => {
          setName(text)
          setError(undefined)
        }}
      />
      <Select
        label={t('scribe.add.department')}
        placeholder={t('terms.word.noDepartment')}
        value={department()}
        options={workshop.departments().map(({ id, name: label }) => ({ value: id, label }))}
        onChange={setDepartment}
      />
      <Button type="submit" icon="plus">
        {t('scribe.add.do')}
      </Button>
    </form>
  )
}
