import { useNavigate } from '@solidjs/router'
import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Meter } from '../../ui/Meter.tsx'
import styles from './DemoDialog.module.css'
import { rememberCreated } from './startWorkshop.ts'

/** Fills a workshop as twenty people would, shows how far it is, then opens it. Leaving the dialog keeps people here. */
export function DemoDialog(props: { readonly onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const { language } = useLanguage()
  const [progress, setProgress] = createSignal({ done: 0, total: 0 })
  const [hasFailed, setFailed] = createSignal(false)
  let isLeft = false
  onCleanup(() => (isLeft = true))
  const fill = async () => {
    setFailed(false)
    try {
      const { createDemo } = await import('../../demo/createDemo.ts')
      const demo = await createDemo({
        url: location.origin,
        language: language(),
        onProgress: (done, total) => setProgress({ done, total }),
      })
      if (isLeft) return
      rememberCreated(demo, {
        participantId: demo.facilitatorId,
        name: demo.facilitatorName,
        token: demo.facilitatorToken,
      })
      navigate(`/w/${demo.id}/map`)
    } catch {
      setFailed(true) // reason: whatever stopped it, the way on is the same: try again
    }
  }
  onMount(() => void fill())
  const share = () => (progress().total === 0 ? 0 : progress().done / progress().total)
  const words = () => t('home.demoWork.progress', progress().done, progress().total)
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title={t('home.demoWork.title')}
      lead={t('home.demoWork.text')}
      actions={<Button onClick={() => props.onClose()}>{t('common.do.cancel')}</Button>}
    >
      <Show
        when={!hasFailed()}
        fallback={
          <Banner
            tone="bad"
            title={t('home.demoWork.failed')}
            text={t('errors.offline')}
            actions={<Button onClick={() => void fill()}>{t('common.do.retry')}</Button>}
          />
        }
      >
        <div class={styles.work}>
          <Meter value={share()} label={words()} />
          <Show when={progress().total > 0}>
            <p class="meta num">{words()}</p>
          </Show>
        </div>
      </Show>
    </Dialog>
  )
}
