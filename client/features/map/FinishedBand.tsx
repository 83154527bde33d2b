import { createSignal, Show, type JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { isMyTurn } from '../../workshop/ownTurn.ts'
import { ResultDialog } from './ResultDialog.tsx'

/** Says that the workshop is finished, and takes its result along. Who finished it has been told by a message (SPEC B90). */
export function FinishedBand(props: {
  /** When the journey is measured again. */
  readonly review: () => JSX.Element
}) {
  const t = useText()
  const workshop = useWorkshop()
  const [isOpen, setOpen] = createSignal(false)
  return (
    <Show when={workshop.session.finished}>
      <Banner
        band
        icon="flag"
        isMute={isMyTurn(workshop, 'finish')}
        title={t('finish.band.title')}
        text={t('finish.band.text')}
        actions={
          <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {t('finish.take')}
          </Button>
        }
      />
      <Show when={isOpen()}>
        <ResultDialog review={props.review} onClose={() => setOpen(false)} />
      </Show>
    </Show>
  )
}
