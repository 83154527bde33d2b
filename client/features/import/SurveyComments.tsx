import { createMemo, createSignal, For, Show } from 'solid-js'
import { mostQuote, type SurveyQuote } from '../../../shared/domain/customer/surveyQuotes.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { SurveyImport } from './createSurveyImport.ts'
import styles from './Import.module.css'

/** Comments drawn before more are asked for. */
const firstShown = 5
const more = 40

/** What customers wrote, as everybody will read it: to be looked through, and left out where it tells who it was. */
export function SurveyComments(props: { readonly state: SurveyImport }) {
  const t = useText()
  const format = useFormat()
  const [shown, setShown] = createSignal(firstShown)
  const quotes = () => props.state.quotes().quotes
  const byKey = createMemo(() => new Map(quotes().map((quote) => [quote.key, quote])))
  // By their words, so that none is drawn anew, and loses the focus, while others come or go.
  const keys = () =>
    quotes()
      .slice(0, shown())
      .map(({ key }) => key)
  const facts = () => {
    const { there, tooMany } = props.state.quotes()
    const cut = quotes().filter(({ isCut }) => isCut).length
    return [
      cut > 0 ? t('customers.import.comments.cut', cut, format.number(mostQuote)) : '',
      there > 0 ? t('customers.import.comments.there', there) : '',
      tooMany > 0 ? t('customers.import.comments.tooMany', tooMany) : '',
    ].filter((fact) => fact !== '')
  }
  return (
    <Show when={props.state.plan().comments.length > 0}>
      <section class={styles.comments}>
        <h3 class={styles.subtitle}>{t('customers.import.comments.title')}</h3>
        <p class="meta">{t('customers.import.comments.lead')}</p>
        <Switch
          label={t('customers.import.comments.hide')}
          hint={t('customers.import.comments.hideHint')}
          checked={props.state.hidesContacts()}
          onChange={(hides) => props.state.setHidesContacts(hides)}
        />
        <For each={facts()}>{(fact) => <p class="meta num">{fact}</p>}</For>
        <ul class={styles.quotes}>
          <For each={keys()}>
            {(key) => (
              <Show when={byKey().get(key)}>
                {(quote) => <QuoteItem quote={quote()} state={props.state} />}
              </Show>
            )}
          </For>
        </ul>
        <Show when={quotes().length > shown()}>
          <Button variant="quiet" onClick={() => setShown(shown() + more)}>
            {t('customers.import.comments.more', quotes().length - shown())}
          </Button>
        </Show>
      </section>
    </Show>
  )
}

interface QuoteItemProps {
  readonly quote: SurveyQuote
  readonly state: SurveyImport
}

function QuoteItem(props: QuoteItemProps) {
  const t = useText()
  const workshop = useWorkshop()
  const isOut = () => props.state.isQuoteOut(props.quote)
  return (
    <li class={styles.quote} classList={{ [styles.out!]: isOut() }}>
      <div>
        <p class={styles.words}>{props.quote.text}</p>
        <p class="meta">
          {workshop.touchpointsById[props.quote.touchpoint]?.title}
          <Show when={props.quote.rows.length > 1}>
            {' · '}
            {t('customers.import.comments.same', props.quote.rows.length)}
          </Show>
        </p>
      </div>
      <Button
        variant="quiet"
        icon={isOut() ? 'check' : undefined}
        aria-pressed={isOut()}
        aria-label={t('customers.import.comments.leaveOutOf', props.quote.text)}
        onClick={() => props.state.leaveQuoteOut(props.quote, !isOut())}
      >
        {t('customers.import.comments.leaveOut')}
      </Button>
    </li>
  )
}
