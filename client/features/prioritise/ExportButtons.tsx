import { createSignal, For } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import styles from './ExportButtons.module.css'
import { usePrioritise } from './prioritiseContext.tsx'

const files = { csv: 'quick-wins.csv', md: 'quick-wins.md' } as const

/** Takes the quick wins along as a table or as text; made by the server from the same ranking. */
export function ExportButtons() {
  const { workshop } = usePrioritise()
  const t = useText()
  const toast = useToast()
  const [isBusy, setBusy] = createSignal(false)
  const take = async (file: string) => {
    setBusy(true)
    const answer = await workshop.exportFile(file)
    setBusy(false)
    if (isFailure(answer)) {
      const why = t(`errors.${answer.failed}`)
      toast({ text: `${t('prioritise.output.failed')} ${why}`, tone: 'bad' })
      return
    }
    const name = saveFile(answer, { title: workshop.about.title, file })
    toast({ text: t('prioritise.output.done', name) })
  }
  return (
    <span class={styles.buttons} role="group" aria-label={t('prioritise.output.label')}>
      <For each={['csv', 'md'] as const}>
        {(kind) => (
          <Button
            variant="quiet"
            icon="download"
            disabled={isBusy()}
            aria-label={t(`prioritise.output.${kind}Label`)}
            onClick={() => void take(files[kind])}
          >
            {t(`prioritise.output.${kind}`)}
          </Button>
        )}
      </For>
    </span>
  )
}
