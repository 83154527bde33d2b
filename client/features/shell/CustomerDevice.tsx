import { createSignal, Show } from 'solid-js'
import { AllWords, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Visit } from '../../workshop/visits.ts'
import { DeviceDialog } from '../door/DeviceDialog.tsx'

/** A customer's way to go on on another device. */
export function CustomerDevice(props: { readonly visit: Visit }) {
  const t = useText()
  const [open, setOpen] = createSignal(false)
  // The owner keys this page by the visit; a customer's has no connection that would tell of another token.
  const [token, setToken] = createSignal(props.visit.token)
  return (
    <>
      <Button icon="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('shell.device')}
      </Button>
      <Show when={open()}>
        <AllWords>
          <DeviceDialog
            visit={{ workshopId: props.visit.workshopId, token: token() }}
            renew={(next) => next && setToken(next)}
            onClose={() => setOpen(false)}
          />
        </AllWords>
      </Show>
    </>
  )
}
