import { createSignal, type Accessor } from 'solid-js'
import { tidyLine } from '../../../shared/domain/text.ts'
import type { Language } from '../../../shared/domain/workshop.ts'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { listVisits } from '../../workshop/visits.ts'
import { startWorkshop, type Source } from './startWorkshop.ts'

interface StartForm {
  readonly title: Accessor<string>
  readonly setTitle: (title: string) => void
  readonly language: Accessor<Language>
  readonly setLanguage: (language: Language) => void
  readonly name: Accessor<string>
  readonly setName: (name: string) => void
  readonly createKey: Accessor<string>
  readonly setCreateKey: (key: string) => void
  /** The server keeps creating to those who hold a key. */
  readonly needsKey: Accessor<boolean>
  readonly lacksTitle: () => boolean
  readonly lacksName: () => boolean
  readonly isBusy: Accessor<boolean>
  readonly failed: Accessor<Failure['failed'] | null>
  readonly send: () => Promise<void>
}

/**
 * The answers of someone who starts a workshop, and starting it. `onStarted` gets its id.
 *
 * @param templateName what the template is called in `spoken`; becomes the title unless another one is written
 */
export function createStart(
  source: Source,
  { spoken, templateName }: { readonly spoken: Language; readonly templateName: string },
  onStarted: (workshopId: string) => void,
): StartForm {
  const file = source.kind === 'template' ? null : source.file
  const proposed = source.kind === 'template' ? templateName : (source.title ?? source.file.title)
  const [title, setTitle] = createSignal(proposed)
  const [language, setLanguage] = createSignal(file?.language ?? spoken)
  const [name, setName] = createSignal(listVisits()[0]?.name ?? '')
  const [createKey, setCreateKey] = createSignal('')
  const [needsKey, setNeedsKey] = createSignal(false)
  const [isTried, setTried] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const lacks = (text: string) => isTried() && tidyLine(text) === ''
  return {
    title,
    setTitle,
    language,
    setLanguage,
    name,
    setName,
    createKey,
    setCreateKey,
    needsKey,
    lacksTitle: () => lacks(title()),
    lacksName: () => lacks(name()),
    isBusy,
    failed,
    async send() {
      setTried(true)
      if (lacks(title()) || lacks(name()) || isBusy()) return
      setBusy(true)
      setFailed(null)
      const answer = await startWorkshop({
        source,
        title: tidyLine(title()),
        language: language(),
        name: tidyLine(name()),
        createKey: createKey(),
      })
      setBusy(false)
      if (!isFailure(answer)) onStarted(answer)
      else if (answer.failed === 'badToken' || answer.failed === 'notAllowed') setNeedsKey(true)
      else setFailed(answer.failed)
    },
  }
}
