import { Match, Suspense, Switch } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { laterPart } from '../../ui/laterPart.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { Agenda } from './createAgenda.ts'
import styles from './Pictures.module.css'

/** Ways of looking at the figures: one touchpoint after another, or all of them at once. */
export const pictures = ['items', 'heat', 'worth', 'rounds'] as const
export type Picture = (typeof pictures)[number]

/** The picture a link asks for (`…/discuss?picture=rounds`); read once, when the screen opens. */
export function linkedPicture(): Picture {
  const asked = new URLSearchParams(location.search).get('picture')
  return pictures.find((one) => one === asked) ?? 'items'
}

const HeatMap = laterPart(async () => (await import('./HeatMap.tsx')).HeatMap)
const WorthIt = laterPart(async () => (await import('./WorthIt.tsx')).WorthIt)
const BeforeAfter = laterPart(async () => (await import('./BeforeAfter.tsx')).BeforeAfter)

interface PicturesProps {
  readonly agenda: Agenda
  readonly picture: Picture
  /** Goes to one touchpoint of the picture. */
  readonly onOpen: (id: string) => void
}

/** The whole journey as one picture, fetched when somebody first looks at it. */
export function Pictures(props: PicturesProps) {
  const t = useText()
  return (
    <div class={styles.place} data-scroll="">
      <Suspense fallback={<Skeleton label={t('common.loading')} />}>
        <Switch>
          <Match when={props.picture === 'heat'}>
            <HeatMap agenda={props.agenda} onOpen={props.onOpen} />
          </Match>
          <Match when={props.picture === 'worth'}>
            <WorthIt agenda={props.agenda} onOpen={props.onOpen} />
          </Match>
          <Match when={props.picture === 'rounds'}>
            <BeforeAfter agenda={props.agenda} onOpen={props.onOpen} />
          </Match>
        </Switch>
      </Suspense>
    </div>
  )
}
