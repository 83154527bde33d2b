import type { MailCount, TermGroup } from '../../../shared/domain/mailbox/countMails.ts'
import type { MailProblem, MailProgress } from './readMailFiles.ts'

/** What the page asks of the worker that reads mail. */
export type MailRequest =
  | { readonly kind: 'read'; readonly files: readonly File[] }
  | {
      readonly kind: 'count'
      /** Tells answers apart: only the newest is of use. */
      readonly turn: number
      readonly groups: readonly TermGroup[]
      readonly hidesContacts: boolean
    }

/** What was read, without the mails themselves: they stay in the worker. */
export interface MailboxSummary {
  readonly mails: number
  readonly troubles: readonly MailProblem[]
  readonly passedOver: number
  readonly isMore: boolean
  /** Day of each mail, by its place. */
  readonly days: readonly (string | null)[]
}

/** What the worker answers. */
export type MailAnswer =
  | ({ readonly kind: 'progress' } & MailProgress)
  | { readonly kind: 'read'; readonly summary: MailboxSummary }
  | { readonly kind: 'counted'; readonly turn: number; readonly counts: readonly MailCount[] }
