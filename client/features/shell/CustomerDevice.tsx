import { createSignal, Show } from 'solid-js'
import { MainWords, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Visit } from '../../workshop/visits.ts'
import { DeviceDialog } from '../door/DeviceDialog.tsx'

/** A customer's way to go on on another device. */
export function CustomerDevice(props: {
  readonly visit: Visit
  readonly token: string
  readonly renew: (token: string | null) => void
}) {
  const t = useText()
  const [open, setOpen] = createSignal(false)
  return (
    <>
      <Button icon="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('shell.device')}
      </Button>
      <Show when={open()}>
        <MainWords>
          <DeviceDialog
            visit={{ workshopId: props.visit.workshopId, token: props.token }}
            renew={(next) => props.renew(next)}
            onClose={() => setOpen(false)}
          />
        </MainWords>
      </Show>
    </>
  )
}
