import { createEffect, on, Show, untrack } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'
import { MainWords, useText } from '../../i18n/i18n.tsx'
import { useAnnounce, useSay } from '../../ui/Announcer.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createStateNews } from './createStateNews.ts'

/** Tells screen readers what turned in the room; draws nothing. A phone that only rates needs its words with the first news. */
export function StateNews(props: { readonly step: Step }) {
  const t = useText()
  const say = useSay()
  const news = createStateNews(useWorkshop(), () => props.step)
  // The page has changed, but the focus stays on the link that was pressed.
  createEffect(
    on(
      () => props.step,
      (step) => {
        const link = document.activeElement?.closest(`a[href$="/${step}"]`)
        if (link) say(t(`common.step.${step}`))
      },
      { defer: true },
    ),
  )
  return (
    <Show when={news.waits()}>
      <MainWords>
        <Said news={news} />
      </MainWords>
    </Show>
  )
}

function Said(props: { readonly news: ReturnType<typeof createStateNews> }) {
  const t = useText()
  const announce = useAnnounce()
  createEffect(() => {
    const { waits, take } = props.news
    if (waits()) untrack(() => take().forEach((sentence) => announce(sentence(t))))
  })
  return null
}
