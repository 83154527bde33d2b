import { createSignal, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { allFiles, downloadAll } from './downloadAll.ts'
import { Part } from './Part.tsx'

/** Everything that is in the workshop, as one archive. */
export function DownloadAll() {
  const t = useText()
  const workshop = useWorkshop()
  const [done, setDone] = createSignal<number | null>(null)
  const [saved, setSaved] = createSignal('')
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const run = async (): Promise<void> => {
    setFailed(null)
    setSaved('')
    const archive = await downloadAll(workshop, setDone)
    setDone(null)
    if (isFailure(archive)) setFailed(archive.failed)
    else setSaved(saveFile(archive, { title: workshop.about.title, file: 'everything.zip' }))
  }
  return (
    <Part title={t('keep.download.title')} text={t('keep.download.text')}>
      <Show when={failed()}>
        {(code) => (
          <Banner tone="bad" title={t('keep.download.failed')} text={t(`errors.${code()}`)} />
        )}
      </Show>
      <div>
        <Button icon="download" disabled={done() !== null} onClick={() => void run()}>
          {t('keep.download.do')}
        </Button>
      </div>
      <Show when={done() !== null}>
        <Meter
          value={(done() ?? 0) / allFiles.length}
          label={t('keep.download.progress', done() ?? 0, allFiles.length)}
        />
      </Show>
      <p role="status" class="meta">
        {saved() === '' ? '' : t('keep.download.saved', saved())}
      </p>
    </Part>
  )
}
