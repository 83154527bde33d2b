/** The state of reading one mailbox: files, terms, what was found, what is kept. Needs an owner. */
import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { MailCount } from '../../../shared/domain/mailbox/countMails.ts'
import { countedMails, mailEvidence } from '../../../shared/domain/mailbox/mailEvidence.ts'
import { readTerms } from '../../../shared/domain/mailbox/terms.ts'
import { profileOf } from '../../../shared/domain/touchpoint/likeness.ts'
import { halfWritten } from '../../workshop/halfWritten.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import type { MailAnswer, MailboxSummary } from './mailMessages.ts'
import type { MailWorker, OpenMailWorker } from './openMailWorker.ts'
import type { MailProgress } from './readMailFiles.ts'

/** What somebody said of an excerpt. */
export type Verdict = 'keep' | 'noise'

export interface Mailbox {
  /** Names of what was chosen, as a source: a file name, or several. */
  readonly files: Accessor<readonly string[]>
  /** Begins to read; what was read before is forgotten. Answers whether there is a mail file among them. */
  open(files: readonly File[]): boolean
  /** Gives up reading, or forgets what was read. */
  forget(): void
  readonly progress: Accessor<MailProgress | null>
  readonly summary: Accessor<MailboxSummary | null>
  /** The worker could not go on. */
  readonly isBroken: Accessor<boolean>
  /** What is typed for a touchpoint. */
  readonly typed: (touchpoint: string) => string
  type(touchpoint: string, words: string): void
  /** Fills what is empty with the telling words of the titles. */
  propose(): void
  clear(): void
  /** Terms are typed for a touchpoint. */
  readonly hasTerms: Accessor<boolean>
  readonly hidesContacts: Accessor<boolean>
  setHidesContacts(hides: boolean): void
  readonly isCounting: Accessor<boolean>
  /** What was found for a touchpoint; `null` = it has no terms, or is not counted yet. */
  readonly found: (touchpoint: string) => MailCount | null
  /** Mails that count: found, without the noise. */
  readonly counted: (touchpoint: string) => number
  /** Mails found for any touchpoint. */
  readonly total: Accessor<number>
  readonly verdict: (touchpoint: string, mail: number) => Verdict | null
  judge(touchpoint: string, mail: number, verdict: Verdict | null): void
  readonly keptOf: (touchpoint: string) => number
  readonly kept: Accessor<number>
  /** Adds what is kept as evidence, as one step of undo; answers how many touchpoints got some. */
  save(source: (files: readonly string[], terms: string) => string): Promise<number>
}

/** Typing waits so long before it is counted (ms). */
const quietMs = 250
/** Excerpts of one touchpoint that fit into one piece of evidence, and are read by anybody. */
export const mostKept = 12

const isMailFile = ({ name }: File): boolean =>
  /\.(?:mbox|mbx|mbs|eml|emlx|txt)$|(?:^|\/)(?:mbox|inbox)$|^[^.]+$/iu.test(name)

export function createMailbox(workshop: Workshop, openWorker: OpenMailWorker): Mailbox {
  const [files, setFiles] = createSignal<readonly string[]>([])
  const [progress, setProgress] = createSignal<MailProgress | null>(null)
  const [summary, setSummary] = createSignal<MailboxSummary | null>(null)
  const [isBroken, setBroken] = createSignal(false)
  const [hidesContacts, setHidesContacts] = createSignal(true)
  const [counts, setCounts] = createSignal<ReadonlyMap<string, MailCount>>(new Map())
  const [verdicts, setVerdicts] = createStore<Record<string, Verdict | undefined>>({})
  const [turn, setTurn] = createSignal(0)
  const [answered, setAnswered] = createSignal(0)
  let worker: MailWorker | null = null
  const close = (): void => {
    worker?.close()
    worker = null
  }
  onCleanup(close)
  const term = (touchpoint: string) => halfWritten(workshop, `${touchpoint}/mailbox/terms`)

  const hear = (answer: MailAnswer): void => {
    if (answer.kind === 'progress') setProgress(answer)
    else if (answer.kind === 'read') {
      setProgress(null)
      setSummary(answer.summary)
    } else {
      setCounts(new Map(answer.counts.map((count) => [count.id, count])))
      setAnswered(answer.turn)
    }
  }
  const forget = (): void => {
    close()
    setProgress(null)
    setSummary(null)
    setCounts(new Map())
    setVerdicts(Object.fromEntries(Object.keys(verdicts).map((key) => [key, undefined])))
  }
  const groups = createMemo(() =>
    workshop
      .touchpoints()
      .map(({ id }) => ({ id, terms: readTerms(term(id)[0]()) }))
      .filter(({ terms }) => terms.length > 0),
  )
  let waiting: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(waiting))
  createEffect(
    on([summary, groups, hidesContacts], ([read, asked, hides]) => {
      clearTimeout(waiting)
      if (read === null || read.mails === 0) return
      const next = turn() + 1
      setTurn(next)
      waiting = setTimeout(
        () => worker?.ask({ kind: 'count', turn: next, groups: asked, hidesContacts: hides }),
        quietMs,
      )
    }),
  )
  const keyOf = (touchpoint: string, mail: number): string => `${touchpoint}/${mail}`
  const verdict = (touchpoint: string, mail: number): Verdict | null =>
    verdicts[keyOf(touchpoint, mail)] ?? null
  const found = (touchpoint: string): MailCount | null => counts().get(touchpoint) ?? null
  const choiceOf = (count: MailCount) => {
    const all = count.excerpts.map(({ mail }) => ({ mail, said: verdict(count.id, mail) }))
    return {
      kept: new Set(all.filter(({ said }) => said === 'keep').map(({ mail }) => mail)),
      noise: new Set(all.filter(({ said }) => said === 'noise').map(({ mail }) => mail)),
    }
  }
  const keptOf = (touchpoint: string): number => {
    const count = found(touchpoint)
    return count === null ? 0 : choiceOf(count).kept.size
  }

  return {
    files,
    open(chosen) {
      const mail = chosen.filter(isMailFile)
      if (mail.length === 0) return false
      forget()
      setBroken(false)
      setFiles(mail.map(({ name }) => name))
      setProgress({ bytes: 0, of: mail.reduce((sum, { size }) => sum + size, 0), mails: 0 })
      worker = openWorker(hear, () => {
        forget()
        setBroken(true)
      })
      worker.ask({ kind: 'read', files: mail })
      return true
    },
    forget,
    progress,
    summary,
    isBroken,
    typed: (touchpoint) => term(touchpoint)[0](),
    type: (touchpoint, words) => void term(touchpoint)[1](words),
    propose() {
      for (const { id, title } of workshop.touchpoints())
        if (term(id)[0]().trim() === '')
          term(id)[1](profileOf(title, workshop.about.language).words.join(', '))
    },
    clear() {
      for (const { id } of workshop.touchpoints()) term(id)[1]('')
    },
    hasTerms: () => workshop.touchpoints().some(({ id }) => term(id)[0]().trim() !== ''),
    hidesContacts,
    setHidesContacts,
    isCounting: () => summary() !== null && answered() !== turn(),
    found,
    counted(touchpoint) {
      const count = found(touchpoint)
      return count === null ? 0 : countedMails(count, choiceOf(count))
    },
    total: createMemo(() => new Set([...counts().values()].flatMap(({ mails }) => mails)).size),
    verdict,
    judge: (touchpoint, mail, said) =>
      setVerdicts(keyOf(touchpoint, mail), said === null ? undefined : said),
    keptOf,
    kept: createMemo(() => [...counts().keys()].reduce((sum, id) => sum + keptOf(id), 0)),
    async save(source) {
      const days = summary()?.days ?? []
      const author = workshop.settings.anonymous ? null : workshop.me().id
      const planned = [...counts().values()].flatMap((count) => {
        const from = source(files(), term(count.id)[0]().trim())
        return mailEvidence(count, choiceOf(count), { days, source: from }) ?? []
      })
      await workshop.undo.asOne(async () => {
        for (const one of planned) workshop.board.evidence.add({ ...one, author })
        return Promise.resolve()
      })
      return planned.length
    },
  }
}
