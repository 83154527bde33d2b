import { For, Show } from 'solid-js'
import { isNoContact } from '../../../shared/domain/rating/rating.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { createHaste } from '../../ui/createHaste.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Cards } from './createCards.ts'
import type { EarlierRating } from './earlierRound.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { QuestionField } from './QuestionField.tsx'
import { questions } from './questions.ts'
import { SecretLine } from './SecretLine.tsx'
import styles from './RatingCard.module.css'

interface RatingCardProps {
  readonly cards: Cards
  readonly touchpoint: Touchpoint
  /** The person's rating in the round before; `null` in the first round. */
  readonly earlier: EarlierRating | null
  /** No card comes before it. */
  readonly isFirst: boolean
  /** How many people are done, in words; empty when nothing is known yet. */
  readonly others: string
  readonly onNext: () => void
  readonly onBack: () => void
  readonly onClear: () => void
  readonly onNoContact: () => void
  readonly onDecides: () => void
  readonly onAnswer: (question: (typeof questions)[number], answer: number) => void
}

/** One touchpoint with its three questions, the mark that customers decide here, "no contact" and the way on. */
export function RatingCard(props: RatingCardProps) {
  const t = useText()
  const workshop = useWorkshop()
  const isHasty = createHaste()
  const lang = useLangOf(() => workshop.about.language)
  const stage = () => workshop.stages().find((one) => one.id === props.touchpoint.stage)
  const earlierLabel = (): string =>
    props.earlier
      ? t('rate.earlier', props.earlier.name || t('common.round', props.earlier.number))
      : ''
  const missingWords = (): string =>
    props.cards
      .missing()
      .map((question) => t(`rate.question.${question}`))
      .join(' ')
  const saidNoContact = () => {
    const rating = props.cards.rating()
    return rating !== null && isNoContact(rating)
  }
  return (
    <article class={styles.card} aria-labelledby="card-title">
      <header class={styles.head}>
        <p class="meta">
          <span lang={lang()}>{stage()?.name}</span>
          <Show when={stage()?.subtitle}>
            {(words) => (
              <i class={`says ${styles.says}`} lang={lang()}>
                {t('rate.says', words())}
              </i>
            )}
          </Show>
        </p>
        <h1 class={`voice ${styles.title}`} id="card-title" lang={lang()}>
          {props.touchpoint.title}
        </h1>
        <Show when={props.touchpoint.note}>
          {(note) => (
            <p class={styles.context} lang={lang()}>
              {note()}
            </p>
          )}
        </Show>
      </header>
      <div class={styles.questions} classList={{ [styles.set!]: saidNoContact() }}>
        <For each={questions}>
          {(question) => (
            <QuestionField
              question={question}
              answer={props.cards.rating()?.[question] ?? null}
              earlier={props.earlier?.rating[question] ?? null}
              earlierLabel={earlierLabel()}
              isActive={props.cards.active() === question && !saidNoContact()}
              onActivate={() => props.cards.setActive(question)}
              onAnswer={(answer) => props.onAnswer(question, answer)}
            />
          )}
        </For>
      </div>
      <div class={styles.said}>
        <p class={styles.meaning} data-room={t('rate.noContactChosen')}>
          <Show when={saidNoContact()}>
            <span>{t('rate.noContactChosen')}</span>
          </Show>
          <span role="status">
            <Show when={props.cards.missing().length > 0}>{t('rate.missing', missingWords())}</Show>
          </span>
          {/* In the place of both sentences: beside neither of them it could be set. */}
          <Show when={!saidNoContact() && props.cards.missing().length === 0}>
            <button
              type="button"
              class={styles.decides}
              title={t('rate.decidesMeaning')}
              aria-pressed={props.cards.rating()?.decides === true}
              aria-disabled={!props.cards.canDecide()}
              onClick={() => props.onDecides()}
            >
              {t('rate.decides')}
              <KeyCap>D</KeyCap>
            </button>
          </Show>
        </p>
        <button
          type="button"
          class={styles.clear}
          data-idle={props.cards.rating() === null ? '' : undefined}
          disabled={props.cards.rating() === null}
          onClick={() => props.onClear()}
        >
          {t('rate.clear')}
        </button>
      </div>
      <p class={styles.secretBelow}>
        <Icon name="lock" size={14} />
        <SecretLine>
          {t('rate.secretShort')} {props.others}
        </SecretLine>
      </p>
      <footer class={styles.foot}>
        <span class={styles.backwards}>
          <IconButton
            size="big"
            icon="chevronLeft"
            label={t('rate.back')}
            aria-disabled={props.isFirst}
            onClick={() => props.onBack()}
          />
        </span>
        <span class={styles.without}>
          <Button
            size="big"
            icon="close"
            aria-pressed={saidNoContact()}
            title={t('rate.noContactMeaning')}
            onClick={(press) => {
              if (isHasty(press, props.touchpoint.id)) return
              if (saidNoContact()) props.cards.clear()
              else props.onNoContact()
            }}
          >
            {t('rate.noContact')}
            <KeyCap>0</KeyCap>
          </Button>
        </span>
        <p class={styles.secret}>
          <Icon name="lock" />
          <SecretLine />
        </p>
        <span class={styles.on}>
          <Button
            size="big"
            // Who steers has another act that stands out.
            variant={workshop.isFacilitator() ? 'plain' : 'primary'}
            wide
            onClick={() => props.onNext()}
          >
            {t('rate.next')}
            <KeyCap>↵</KeyCap>
            <span class={styles.chevron}>
              <Icon name="chevronRight" />
            </span>
          </Button>
        </span>
      </footer>
    </article>
  )
}
