import { Show } from 'solid-js'
import type { Finding } from '../../../shared/domain/swot/finding.ts'
import { useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { authorshipOf } from '../../workshop/authorship.ts'
import styles from './FindingAuthor.module.css'
import { useSwot } from './swotContext.tsx'

/** Where a finding came from: the votes (the reason on hover and for screen readers) or a person. */
export function FindingAuthor(props: { readonly finding: Finding }) {
  const swot = useSwot()
  const t = useText()
  const by = () => authorshipOf(swot.workshop, props.finding)
  const author = () => {
    const known = by()
    return known?.who === 'person' ? known.person : null
  }
  const own = () => {
    const known = by()
    return known && known.who !== 'person' ? known.who : null
  }
  const department = () => swot.department(author()?.department ?? null)
  return (
    <Show
      when={props.finding.origin === 'person'}
      fallback={
        <span class="meta" title={props.finding.reason}>
          {t('swot.fromVotes')}
        </span>
      }
    >
      <Show when={own()}>{(who) => <span class="meta">{t(`authors.${who()}`)}</span>}</Show>
      <Show when={author()}>
        {(person) => (
          <span class={`meta ${styles.author}`}>
            <Show when={department()}>
              {(of) => (
                <DepartmentBadge name={of().name} initial={of().initial} colour={of().colour} />
              )}
            </Show>
            {person().name}
            <Show when={person().proxied}> · {t('scribe.mark')}</Show>
          </span>
        )}
      </Show>
    </Show>
  )
}
