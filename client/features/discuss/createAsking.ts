import { createMemo, createSignal } from 'solid-js'
import { mostAsked } from '../../../shared/domain/rating/askedIn.ts'
import { cutGraphemes, textLimits } from '../../../shared/domain/text.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'

/** What can be voted on again: the touchpoint in front, those decided to be looked at closer, or all. */
export type Scope = 'one' | 'look' | 'all'

/**
 * What another vote asks about and what it is called. Needs an owner.
 *
 * @param one the touchpoint in front; `null` where the whole is looked at
 * @param number 1-based, of the round to be opened
 */
export function createAsking(one: () => Touchpoint | null, number: () => number) {
  const t = useText()
  const workshop = useWorkshop()
  const { language } = useLanguage()
  const [chosen, setChosen] = createSignal<Scope>('all')
  const [name, setName] = createSignal('')
  const looked = createMemo(() =>
    workshop.touchpoints().filter(({ decision }) => decision === 'look'),
  )
  const all = () => workshop.touchpoints().length
  const options = (): readonly { readonly value: Scope; readonly label: string }[] => {
    const title = one()?.title
    const some = looked().length
    return [
      ...(title === undefined
        ? []
        : [{ value: 'one' as const, label: t('discuss.again.only', title) }]),
      ...(some > 0 && some < all() && some <= mostAsked
        ? [{ value: 'look' as const, label: t('discuss.again.looked', some) }]
        : []),
      { value: 'all' as const, label: t('discuss.again.everything', all()) },
    ]
  }
  // What others decide meanwhile may take a choice away: then it is the first again.
  const scope = (): Scope =>
    options().find(({ value }) => value === chosen())?.value ?? options()[0]!.value
  /** Months may lie between whole rounds: the month says more than the number alone. */
  const proposal = (): string => {
    const title = scope() === 'one' ? one()?.title : undefined
    if (title !== undefined)
      return cutGraphemes(t('discuss.again.proposalOne', number(), title), textLimits.title)
    const month = { month: 'long', year: 'numeric' } as const
    const now = new Intl.DateTimeFormat(language(), month).format(Date.now())
    return t('discuss.again.proposal', number(), now)
  }
  return {
    scope,
    name,
    setName,
    /** How many it asks about. */
    count: (): number => ({ one: 1, look: looked().length, all: all() })[scope()],
    /** Begins with the touchpoint in front, where there is one. */
    begin(): void {
      setChosen(one() ? 'one' : 'all')
      setName(proposal())
    },
    /** A name that was typed stays. */
    choose(next: Scope): void {
      const isProposed = name() === proposal()
      setChosen(next)
      if (isProposed) setName(proposal())
    },
    options,
    /** Ids for the command; `undefined` = all. */
    ids(): readonly string[] | undefined {
      const front = one()
      if (scope() === 'one' && front) return [front.id]
      return scope() === 'look' ? looked().map(({ id }) => id) : undefined
    },
  }
}
