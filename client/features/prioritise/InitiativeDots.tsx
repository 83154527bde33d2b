import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { useText } from '../../i18n/i18n.tsx'
import { DotCounter } from '../../ui/DotCounter.tsx'
import { usePrioritise } from './prioritiseContext.tsx'

/** What stands before the dots: how many the person has left while they can be given. */
export function useDotsLabel(): () => string {
  const { dots } = usePrioritise()
  const t = useText()
  return () =>
    dots.isOpen()
      ? t('prioritise.dots.short', dots.left(), dots.budget())
      : t('prioritise.list.dots')
}

/** The dots of one initiative: one's own while they are secret, everybody's after the reveal. */
export function InitiativeDots(props: { readonly initiative: Initiative }) {
  const { dots } = usePrioritise()
  const t = useText()
  const id = () => props.initiative.id
  const shown = () => (dots.isRevealed() ? dots.total(id()) : dots.mine(id()))
  return (
    <DotCounter
      count={shown()}
      mine={dots.mine(id())}
      words={t('prioritise.dots.of', shown(), dots.mine(id()))}
      isOpen={dots.isOpen()}
      canGive={dots.canGive(id())}
      giveLabel={t('prioritise.dots.give', props.initiative.title)}
      takeBackLabel={t('prioritise.dots.takeBack', props.initiative.title)}
      noMore={t('prioritise.dots.noMore')}
      onGive={() => dots.give(id())}
      onTakeBack={() => dots.takeBack(id())}
    />
  )
}
