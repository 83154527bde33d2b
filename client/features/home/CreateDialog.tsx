import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { tidyLine } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { languageNames, languages, type Language } from '../../i18n/languages.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { listVisits } from '../../workshop/visits.ts'
import styles from './CreateDialog.module.css'
import type { Source } from './Home.tsx'
import { startWorkshop } from './startWorkshop.ts'

/** Title, language, my name: then the workshop is there and I steer it. */
export function CreateDialog(props: { readonly source: Source; readonly onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const { language } = useLanguage()
  const [title, setTitle] = createSignal(
    props.source.kind === 'file' ? props.source.file.title : '',
  )
  const [spoken, setSpoken] = createSignal<Language>(language())
  const [name, setName] = createSignal(listVisits()[0]?.name ?? '')
  const [createKey, setCreateKey] = createSignal('')
  const [needsKey, setNeedsKey] = createSignal(false)
  const [isTried, setTried] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const missing = (text: string) => isTried() && tidyLine(text) === ''
  const create = async () => {
    setTried(true)
    if (tidyLine(title()) === '' || tidyLine(name()) === '' || isBusy()) return
    setBusy(true)
    setFailed(null)
    const answer = await startWorkshop({
      source: props.source,
      title: tidyLine(title()),
      language: spoken(),
      name: tidyLine(name()),
      createKey: createKey(),
    })
    setBusy(false)
    if (!isFailure(answer)) return navigate(`/w/${answer}`)
    if (answer.failed === 'badToken' || answer.failed === 'notAllowed') setNeedsKey(true)
    else setFailed(answer.failed)
  }
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('home.create.title')}
      lead={leadOf(props.source)}
    >
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <TextInput
          label={t('home.create.name')}
          placeholder={t('home.create.namePlaceholder')}
          value={title()}
          onInput={setTitle}
          maxLength={200}
          autofocus
          error={missing(title()) ? t('home.create.nameNeeded') : undefined}
        />
        <Select
          label={t('home.create.language')}
          value={spoken()}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={setSpoken}
        />
        <TextInput
          label={t('home.create.you')}
          hint={t('home.create.youHint')}
          value={name()}
          onInput={setName}
          maxLength={40}
          autocomplete="name"
          error={missing(name()) ? t('home.create.youNeeded') : undefined}
        />
        <Show when={needsKey()}>
          <TextInput
            label={t('home.create.key')}
            error={t('home.create.keyHint')}
            value={createKey()}
            onInput={setCreateKey}
            autocomplete="off"
          />
        </Show>
        <Show when={failed()}>
          {(code) => <Banner tone="bad" title={t('join.failed')} text={t(`errors.${code()}`)} />}
        </Show>
        <div class={styles.actions}>
          <Button onClick={() => props.onClose()}>{t('common.do.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={isBusy()}>
            {t(isBusy() ? 'home.create.busy' : 'home.create.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  )

  function leadOf(source: Source): string {
    if (source.kind === 'file') return t('home.importing.from', source.file.name)
    if (source.template === 'blank' || source.template === 'demo') return t('home.create.blank')
    return t('home.create.from', t(`home.template.${source.template}.name`))
  }
}
