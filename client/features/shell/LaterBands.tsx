import { Show } from 'solid-js'
import { AllWords } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { DigestKeeper } from '../digest/DigestKeeper.tsx'
import { LeaderlessBand } from '../door/LeaderlessBand.tsx'
import { createLeaderless } from './createLeaderless.ts'

/** Bands that nobody needs while the page loads; fetched when the browser has nothing else to do. */
export function LaterBands(props: { readonly onDigest: () => void }) {
  const isLeaderless = createLeaderless(useWorkshop())
  return (
    <>
      <Show when={isLeaderless()}>
        <AllWords>
          <LeaderlessBand />
        </AllWords>
      </Show>
      <DigestKeeper onShow={props.onDigest} />
    </>
  )
}
