import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { usePrioritise } from './prioritiseContext.tsx'

/** An initiative's rank, with its tie said; nothing before the reveal and for what too few estimated. */
export function Place(props: { readonly id: string }) {
  const model = usePrioritise()
  const t = useText()
  const place = () => {
    const ranked = model.rankedOf(props.id)
    return model.phase() === 'revealed' && ranked?.quadrant !== 'tooFew' ? ranked : null
  }
  return (
    <Show when={place()}>
      {(ranked) => (
        <span
          class="num"
          role="img"
          aria-label={
            ranked().isTied
              ? t('prioritise.list.tied', ranked().rank)
              : t('prioritise.list.rank', ranked().rank)
          }
        >
          {ranked().rank}
          {ranked().isTied ? '=' : ''}
        </span>
      )}
    </Show>
  )
}
