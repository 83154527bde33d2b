import { Show } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { authorshipOf } from '../../workshop/authorship.ts'
import { useCollect } from './collectContext.tsx'

/** Who added a touchpoint, and that a scribe wrote it for them; of one without a name only its writer reads that it is theirs. */
export function ByLine(props: { readonly touchpoint: Touchpoint }) {
  const { workshop, department } = useCollect()
  const t = useText()
  const words = (): string => {
    const by = authorshipOf(workshop, props.touchpoint)
    if (!by) return ''
    if (by.who !== 'person') return t(`authors.${by.who}`)
    const of = department(by.person.department)
    const name = of ? t('collect.detail.by', by.person.name, of.name) : by.person.name
    return by.person.proxied ? `${name} · ${t('scribe.mark')}` : name
  }
  return (
    <Show when={words()}>
      <p class="meta">{words()}</p>
    </Show>
  )
}
