import { createSignal, type Accessor } from 'solid-js'
import type { Version } from '../../../shared/domain/workshop.ts'
import { useText } from '../../i18n/i18n.tsx'
import type { Failure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Preview, Versions } from './createVersions.ts'
import { versionTitle } from './versionTitle.ts'

/** A question on the screen. It stays about its version, whatever is saved or deleted meanwhile. */
type Question =
  | { readonly what: 'bring'; readonly version: Version; readonly preview: Preview }
  | { readonly what: 'remove'; readonly version: Version }

/** What a facilitator does with versions, with the questions before and the words after. */
export interface Deeds {
  /** What went wrong, for as long as nothing else is done. */
  readonly problem: Accessor<string | null>
  /** What has just been done; empty when there is nothing to say. */
  readonly news: Accessor<string>
  readonly asking: Accessor<Question | null>
  /** Takes problem, news and question away. */
  readonly begin: () => void
  readonly save: (name: string) => Promise<boolean>
  readonly askToBring: () => Promise<void>
  readonly askToRemove: () => void
  /** Does what was asked. */
  readonly confirm: () => Promise<void>
}

interface After {
  readonly broughtBack: () => void
  readonly removed: (version: Version) => void
}

/** Needs an owner and the words above it. */
export function createDeeds(versions: Versions, after: After): Deeds {
  const t = useText()
  const workshop = useWorkshop()
  const [problem, setProblem] = createSignal<string | null>(null)
  const [news, setNews] = createSignal('')
  const [asking, setAsking] = createSignal<Question | null>(null)
  const begin = () => {
    setProblem(null)
    setNews('')
    setAsking(null)
  }
  const fail = ({ failed }: Failure) => {
    begin()
    setProblem(t(`errors.${failed}`))
  }
  const bringBack = async (version: Version) => {
    const failure = await versions.bringBack(version)
    if (failure) return fail(failure)
    begin()
    after.broughtBack()
  }
  const remove = async (version: Version) => {
    const failure = await versions.remove(version)
    if (failure) return fail(failure)
    begin()
    setNews(t('versions.remove.done', versionTitle(version, t, workshop.rounds())))
    after.removed(version)
  }
  return {
    problem,
    news,
    asking,
    begin,
    async save(name) {
      begin()
      const failure = await versions.save(name)
      if (failure === null) setNews(t('versions.save.done', name))
      else if (failure.failed === 'doesNotFit') setProblem(t('versions.save.full'))
      else fail(failure)
      return failure === null
    },
    // Others may have written since it was compared: what the question says must hold now.
    async askToBring() {
      begin()
      const preview = await versions.lookAgain()
      if (preview) setAsking({ what: 'bring', version: preview.version, preview })
    },
    askToRemove() {
      begin()
      const version = versions.chosen()
      if (version) setAsking({ what: 'remove', version })
    },
    async confirm() {
      const question = asking()
      if (!question) return
      await (question.what === 'bring' ? bringBack(question.version) : remove(question.version))
    },
  }
}
