import { createMemo, type Accessor } from 'solid-js'
import { createStore } from 'solid-js/store'
import {
  touchpointFinder,
  touchpointProposer,
  type GivenName,
} from '../../../shared/domain/evidence/matchTouchpoint.ts'
import { foldName } from '../../../shared/domain/intake/foldName.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** A name that is no touchpoint's, or several', and how many rows have it. */
export interface UnknownTouchpoint extends GivenName {
  readonly rows: number
}

export interface TouchpointNames {
  readonly unknown: Accessor<readonly UnknownTouchpoint[]>
  /** Id of the touchpoint that a name is taken for; `''` = its rows are left out. */
  readonly choiceOf: (name: GivenName) => string
  choose(name: GivenName, id: string): void
  /** It is taken for a touchpoint because it is like its title; nobody said so (SPEC EV76). */
  readonly isGuess: (name: GivenName) => boolean
  /** Id of the touchpoint that a row is about; `null` = none. */
  readonly touchpointOf: (name: GivenName) => string | null
}

/** Names that a likely touchpoint is looked for; a column of sentences would keep the page busy for long. */
const mostProposed = 200

/** Which touchpoints a table means: known by their titles, proposed where one is like it, else said by the person. */
export function createTouchpointNames(
  workshop: Pick<Workshop, 'touchpoints' | 'stages' | 'about'>,
  given: Accessor<readonly GivenName[]>,
): TouchpointNames {
  const [choices, setChoices] = createStore<Record<string, string>>({})
  const find = createMemo(() => touchpointFinder(workshop.touchpoints(), workshop.stages()))
  const unknown = createMemo(() => unknownIn(given(), find()))
  const proposed = createMemo(() => {
    const propose = touchpointProposer(workshop.touchpoints(), workshop.about.language)
    return new Map(
      unknown()
        .slice(0, mostProposed)
        .map((name) => [keyOf(name), propose(name.touchpoint)]),
    )
  })
  const choiceOf = (name: GivenName): string => {
    const key = keyOf(name)
    return choices[key] ?? proposed().get(key) ?? ''
  }
  return {
    unknown,
    choiceOf,
    choose: (name, id) => setChoices(keyOf(name), id),
    isGuess: (name) => choices[keyOf(name)] === undefined && choiceOf(name) !== '',
    touchpointOf: (name) => find()(name) ?? (choiceOf(name) || null),
  }
}

function keyOf({ touchpoint, stage }: GivenName): string {
  return JSON.stringify([foldName(touchpoint), foldName(stage)])
}

function unknownIn(
  given: readonly GivenName[],
  find: (name: GivenName) => string | null,
): readonly UnknownTouchpoint[] {
  const names = new Map<string, UnknownTouchpoint>()
  for (const { touchpoint, stage } of given) {
    const name = { touchpoint, stage }
    if (foldName(touchpoint) === '' || find(name) !== null) continue
    const key = keyOf(name)
    names.set(key, { ...name, rows: (names.get(key)?.rows ?? 0) + 1 })
  }
  return [...names.values()]
}
