import { createEffect, createMemo, createSignal, on, untrack, type Accessor } from 'solid-js'
import type { Version } from '../../../shared/domain/workshop.ts'
import { isFailure, type Failure } from '../../workshop/api.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** What bringing a version back would change. */
export type Preview = Exclude<Awaited<ReturnType<Workshop['lookAtVersion']>>, Failure>

/** What is known of the chosen version. */
export type Look =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly preview: Preview }

export interface Versions {
  readonly chosen: Accessor<Version | null>
  readonly choose: (versionId: string | null) => void
  /** `null` while none is chosen. */
  readonly look: Accessor<Look | null>
  /** Compares the chosen one anew; `null` when that could not be done, or another one was chosen meanwhile. */
  readonly lookAgain: () => Promise<Preview | null>
  /** What the server is asked to do right now. */
  readonly busy: Accessor<'save' | 'bring' | 'remove' | null>
  /** Each answers why it could not be done; `null` = done. */
  readonly save: (name: string) => Promise<Failure | null>
  readonly bringBack: (version: Version) => Promise<Failure | null>
  readonly remove: (version: Version) => Promise<Failure | null>
}

type Needed = Pick<Workshop, 'versions' | 'command' | 'lookAtVersion'>

interface VersionsOptions {
  /** The chosen one is shown beside the list, so one is always chosen. */
  readonly isBeside: () => boolean
}

/** The list, the one that is looked at, and what can be done with it. Needs an owner. */
export function createVersions(workshop: Needed, { isBeside }: VersionsOptions): Versions {
  const [chosenId, choose] = createSignal<string | null>(null)
  const [removedId, setRemoved] = createSignal<string | null>(null)
  const [look, setLook] = createSignal<Look | null>(null)
  const [busy, setBusy] = createSignal<ReturnType<Versions['busy']>>(null)
  const find = (): Version | null => {
    // The list may still show for a moment what has just been deleted.
    const all = workshop.versions().filter(({ id }) => id !== removedId())
    return all.find(({ id }) => id === chosenId()) ?? (isBeside() ? (all[0] ?? null) : null)
  }
  const chosen = createMemo(find, null, { equals: (a, b) => a?.id === b?.id })
  let asked = 0

  const lookAgain = async (): Promise<Preview | null> => {
    const version = untrack(chosen)
    const number = ++asked
    if (version === null) {
      setLook(null)
      return null
    }
    if (untrack(look)?.state !== 'ready') setLook({ state: 'loading' })
    const answer = await workshop.lookAtVersion(version.id)
    // Meanwhile another one may have been chosen.
    if (number !== asked) return null
    if (isFailure(answer)) {
      setLook({ state: 'failed', failure: answer })
      return null
    }
    setLook({ state: 'ready', preview: answer })
    return answer
  }
  createEffect(
    on(chosen, (version) => {
      // What is looked at stays under the eyes and the pointer when a newer one is saved.
      if (version) choose(version.id)
      setLook(null)
      void lookAgain()
    }),
  )

  const ask = async (
    what: NonNullable<ReturnType<Versions['busy']>>,
    command: Parameters<Workshop['command']>[0],
  ) => {
    setBusy(what)
    const answer = await workshop.command(command)
    setBusy(null)
    return answer
  }
  return {
    chosen,
    choose,
    look,
    lookAgain,
    busy,
    async save(name) {
      const answer = await ask('save', { type: 'saveVersion', name })
      if (isFailure(answer)) return answer
      if (answer.versionId !== undefined && isBeside()) choose(answer.versionId)
      return null
    },
    async bringBack({ id }) {
      const answer = await ask('bring', { type: 'restoreVersion', versionId: id })
      return isFailure(answer) ? answer : null
    },
    async remove({ id }) {
      const answer = await ask('remove', { type: 'removeVersion', versionId: id })
      if (isFailure(answer)) return answer
      setRemoved(id)
      choose(null)
      return null
    },
  }
}
