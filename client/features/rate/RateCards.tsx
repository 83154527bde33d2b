import { createEffect, createSignal, on, onCleanup, onMount, Show, Suspense } from 'solid-js'
import { isNoContact } from '../../../shared/domain/rating/rating.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { laterPart } from '../../ui/laterPart.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { roundNumber } from '../../workshop/roundNumber.ts'
import { answerWord } from './answerWords.ts'
import { belongsElsewhere, deedOf, type CardDeed } from './cardKeys.ts'
import { CardStrip } from './CardStrip.tsx'
import type { Cards } from './createCards.ts'
import { earlierRound } from './earlierRound.ts'
import { Finished } from './laterScreens.ts'
import { answersOf, type Question } from './questions.ts'
import styles from './RateCards.module.css'
import { RatingCard } from './RatingCard.tsx'

const KeyLegend = laterPart(async () => (await import('./KeyLegend.tsx')).KeyLegend)

/** The cards, one at a time, with the strip of all of them above. */
export function RateCards(props: { readonly cards: Cards }) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const toast = useToast()
  const all = () => props.cards.order().length
  const progress = () => workshop.progress('rate')
  const earlier = () => earlierRound(workshop, props.cards.currentId() ?? '')
  // A phone has no keys and fetches nothing about them.
  const hasKeys = !matchMedia('(pointer: coarse)').matches
  let root!: HTMLDivElement
  // The answer given last on this card: the focus has gone on, so nothing else says it.
  const [said, setSaid] = createSignal('')

  const focusActive = (): void => {
    const group = root.querySelectorAll<HTMLElement>('[role="radiogroup"]')
    const index = (['expectation', 'experience', 'emotion'] as const).indexOf(props.cards.active())
    group[index]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    // With its words and the ends of its scale, not the answers alone.
    group[index]?.parentElement?.scrollIntoView?.({ block: 'nearest' })
  }
  const focusFinished = (): void => root.querySelector<HTMLElement>('[data-finished]')?.focus()
  const answer = (question: Question, value: number): void => {
    props.cards.answer(question, value)
    setSaid(t('common.fieldOf', t(`common.measure.${question}`), answerWord(t, question, value)))
    focusActive()
  }
  const sayNoContact = (): void => {
    const id = props.cards.currentId()
    const before = props.cards.rating()
    if (id === null) return
    props.cards.sayNoContact()
    if (before !== null && isNoContact(before)) return
    // A message tells where answers went, and nothing tells it twice.
    if (before === null) return void setSaid(t('rate.noContactChosen'))
    const undo = () => workshop.ballot.rate(id, before)
    toast({
      topic: 'noContact',
      text: t('rate.noContactUndo'),
      action: { label: t('common.do.undo'), run: undo },
    })
  }
  const toggleDecides = (): void => {
    if (!props.cards.canDecide()) return void toast({ text: t('rate.decidesFirst') })
    props.cards.toggleDecides()
    setSaid(t('rate.decidesSaid', props.cards.rating()?.decides === true))
  }
  const turn = (move: () => void): void => {
    move()
    setSaid('')
    if (props.cards.current()) focusActive()
    // reason of the empty reaction: what could not be fetched is told where it would be drawn
    else void Finished.preload().then(focusFinished, () => undefined)
    root.scrollTop = 0
  }
  const doDeed = (deed: CardDeed): void => {
    switch (deed.kind) {
      case 'answer':
        return answer(
          props.cards.active(),
          answersOf(props.cards.active())[deed.step - 1] as number,
        )
      case 'noContact':
        sayNoContact()
        // The mark is gone then, and a focus on it with it.
        return root.contains(document.activeElement) ? undefined : focusActive()
      case 'decides':
        return toggleDecides()
      case 'nextQuestion':
      case 'previousQuestion':
        props.cards.moveQuestion(deed.kind === 'nextQuestion' ? 1 : -1)
        return focusActive()
      case 'nextCard':
        return turn(() => props.cards.next(true))
      case 'back':
        return turn(props.cards.back)
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = belongsElsewhere(event, root) ? null : deedOf(event)
    if (deed === null || (props.cards.current() === null && deed.kind !== 'back')) return
    event.preventDefault()
    doDeed(deed)
  }
  onMount(() => document.addEventListener('keydown', onKeyDown))
  onCleanup(() => document.removeEventListener('keydown', onKeyDown))
  createEffect(on(props.cards.currentId, () => (root.scrollTop = 0), { defer: true }))

  return (
    <div class={styles.rate} ref={root}>
      <div class={styles.lead} data-keep-clear>
        <CardStrip cards={props.cards} />
        <p class={styles.status}>
          <Show when={roundNumber(workshop) > 1}>
            <span>
              <b>{t('common.round', roundNumber(workshop))}</b>
              <Show when={earlier()}>
                {(rating) => (
                  <>
                    {'. '}
                    {t('rate.ring', rating().name || t('common.round', rating().number))}
                  </>
                )}
              </Show>
            </span>
          </Show>
          <span class={styles.count}>
            <b class="num">
              {t('rate.cardsDone', format.number(props.cards.settledCount()), format.number(all()))}
            </b>{' '}
            {t('rate.cardsDoneRest')}
          </span>
          <Show when={progress()}>
            {(people) => (
              <span class={styles.people}>{t('rate.peopleDone', people().done, people().of)}</span>
            )}
          </Show>
        </p>
      </div>
      <Show
        when={props.cards.current()}
        fallback={
          <Suspense>
            <Finished cards={props.cards} />
          </Suspense>
        }
      >
        {(touchpoint) => (
          <>
            <RatingCard
              cards={props.cards}
              touchpoint={touchpoint()}
              earlier={earlier()}
              isFirst={props.cards.order()[0] === touchpoint().id}
              others={progress() ? t('rate.peopleDoneShort', progress()!.done, progress()!.of) : ''}
              onNext={() => turn(() => props.cards.next())}
              onBack={() => turn(props.cards.back)}
              onNoContact={sayNoContact}
              onClear={() => turn(props.cards.clear)}
              onDecides={toggleDecides}
              onAnswer={answer}
            />
            <Show when={hasKeys}>
              <Suspense>
                <KeyLegend />
              </Suspense>
            </Show>
            <VisuallyHidden>
              <span aria-live="polite">
                {t(
                  'rate.cardAt',
                  format.number(props.cards.order().indexOf(touchpoint().id) + 1),
                  format.number(all()),
                  touchpoint().title,
                )}
              </span>
              <span role="status">{said()}</span>
            </VisuallyHidden>
          </>
        )}
      </Show>
    </div>
  )
}
