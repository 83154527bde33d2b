import { Show } from 'solid-js'
import { own } from '../../../shared/domain/own.ts'
import { useText } from '../../i18n/i18n.tsx'
import { proxiedWords } from '../../i18n/proxiedWords.ts'
import { DotCounter } from '../../ui/DotCounter.tsx'
import { useSwot } from './swotContext.tsx'

/** The dots of one finding: one's own while they are secret, everybody's after the reveal. */
export function DotRow(props: { readonly id: string; readonly text: string }) {
  const { dots, dotsOf, workshop } = useSwot()
  const t = useText()
  const shown = () => dotsOf(props.id)
  const tally = () => own(workshop.dotTallies('swot'), props.id) ?? null
  const isLate = () => workshop.lateAnswers.dots('swot').includes(props.id)
  return (
    <>
      <DotCounter
        count={shown()}
        mine={dots.mine(props.id)}
        words={t('swot.dots.of', shown(), dots.mine(props.id))}
        isOpen={dots.isOpen()}
        canGive={dots.canGive(props.id)}
        giveLabel={t('swot.dots.give', props.text)}
        takeBackLabel={t('swot.dots.takeBack', props.text)}
        noMore={t('swot.dots.noMore')}
        onGive={() => dots.give(props.id)}
        onTakeBack={() => dots.takeBack(props.id)}
      />
      <Show when={dots.isRevealed() && proxiedWords(t, tally())}>
        {(words) => <span class="meta">{words()}</span>}
      </Show>
      <Show when={isLate()}>
        <span class="meta">{t('prioritise.late')}</span>
      </Show>
    </>
  )
}
