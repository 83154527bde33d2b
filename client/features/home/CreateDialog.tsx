import { useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { languageOptions } from '../../i18n/languages.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { Failure } from '../../workshop/api.ts'
import styles from './CreateDialog.module.css'
import { createStart } from './createStart.ts'
import type { Source } from './startWorkshop.ts'

/** Title, language, my name: then the workshop is there and I steer it. */
export function CreateDialog(props: { readonly source: Source; readonly onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const { language } = useLanguage()
  /** Empty where there is nothing to name a workshop after. */
  const templateName = (): string => {
    const { source } = props
    if (source.kind !== 'template' || source.template === 'blank' || source.template === 'demo')
      return ''
    return t(`home.template.${source.template}.name`)
  }
  const start = createStart(
    props.source,
    { spoken: language(), templateName: templateName() },
    (id) => navigate(`/w/${id}`),
  )
  const lead = () => {
    const { source } = props
    if (source.kind === 'template')
      return templateName() === '' ? t('home.create.blank') : t('home.create.from', templateName())
    if (source.kind === 'own') return t('home.create.from', source.file.name)
    return source.kind === 'copy'
      ? t('reuse.copyLead', source.file.title)
      : t('home.importing.from', source.file.name)
  }
  /** A file may be none of ours, of a newer program, or too large: that is said of the file. */
  const whyNot = (code: Failure['failed']): string => {
    const isOfFile = props.source.kind !== 'template'
    if (isOfFile && (code === 'badRequest' || code === 'tooLarge'))
      return t(`reuse.fileRefused.${code}`)
    return t(`errors.${code}`)
  }
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('home.create.title')}
      lead={lead()}
    >
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void start.send()
        }}
      >
        <TextInput
          label={t('home.create.name')}
          placeholder={t('home.create.namePlaceholder')}
          value={start.title()}
          onInput={start.setTitle}
          maxLength={200}
          autofocus
          selectAll
          error={start.lacksTitle() ? t('home.create.nameNeeded') : undefined}
        />
        <Select
          label={t('home.create.language')}
          value={start.language()}
          options={languageOptions}
          onChange={start.setLanguage}
        />
        <TextInput
          label={t('home.create.you')}
          hint={t('home.create.youHint')}
          value={start.name()}
          onInput={start.setName}
          maxLength={40}
          autocomplete="name"
          error={start.lacksName() ? t('home.create.youNeeded') : undefined}
        />
        <Show when={start.needsKey()}>
          <TextInput
            label={t('home.create.key')}
            error={t('home.create.keyHint')}
            value={start.createKey()}
            onInput={start.setCreateKey}
            autocomplete="off"
          />
        </Show>
        <Show when={start.failed()}>
          {(code) => <Banner tone="bad" title={t('join.failed')} text={whyNot(code())} />}
        </Show>
        <div class={styles.actions}>
          <Button onClick={() => props.onClose()}>{t('common.do.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={start.isBusy()}>
            {t(start.isBusy() ? 'home.create.busy' : 'home.create.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
