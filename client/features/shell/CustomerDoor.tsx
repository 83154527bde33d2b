import { Suspense } from 'solid-js'
import { MainWords, useText } from '../../i18n/i18n.tsx'
import { laterPart } from '../../ui/laterPart.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { Visit } from '../../workshop/visits.ts'

const PanelScreen = laterPart(async () => (await import('../panel/PanelScreen.tsx')).PanelScreen)
const CustomerDevice = laterPart(async () => (await import('./CustomerDevice.tsx')).CustomerDevice)

/** A customer sees nothing of the inside; the documents of the workshop are never even asked for. */
export function CustomerDoor(props: { readonly visit: Visit }) {
  const t = useText()
  const waiting = () => <Skeleton label={t('common.loading')} rows={5} />
  return (
    <MainWords fallback={waiting()}>
      <Suspense fallback={waiting()}>
        <PanelScreen
          visit={props.visit}
          device={(panel) => (
            <Suspense>
              <CustomerDevice visit={props.visit} token={panel.token()} renew={panel.renew} />
            </Suspense>
          )}
        />
      </Suspense>
    </MainWords>
  )
}
