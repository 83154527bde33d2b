import { createEffect, Show, untrack } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'
import { AllWords, useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createStateNews } from './createStateNews.ts'

/** Tells screen readers what turned in the room; draws nothing. A phone that only rates needs its words with the first news. */
export function StateNews(props: { readonly step: Step }) {
  const news = createStateNews(useWorkshop(), () => props.step)
  return (
    <Show when={news.waits()}>
      <AllWords>
        <Said news={news} />
      </AllWords>
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
