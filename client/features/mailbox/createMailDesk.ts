import { countMails, type ReadMail } from '../../../shared/domain/mailbox/countMails.ts'
import { mailLimits, mostExcerpts, type MailLimits } from './limits.ts'
import type { MailAnswer, MailRequest } from './mailMessages.ts'
import { readMailFiles } from './readMailFiles.ts'

/** Progress is told at most so often (ms). */
const tellEvery = 100

/**
 * Where mails are read and kept while somebody looks for what customers say: takes requests, gives answers, and
 * holds the mails themselves, which nobody else gets. The worker is a thin shell around it.
 */
export function createMailDesk(
  answer: (answer: MailAnswer) => void,
  limits: MailLimits = mailLimits,
): (request: MailRequest) => Promise<void> {
  let mails: readonly ReadMail[] = []
  let newest = 0
  let told = 0
  return async (request) => {
    if (request.kind === 'read') {
      const read = await readMailFiles(request.files, {
        limits,
        signal: new AbortController().signal,
        onProgress(progress) {
          const now = Date.now()
          if (now - told < tellEvery && progress.bytes < progress.of) return
          told = now
          answer({ kind: 'progress', ...progress })
        },
      })
      mails = read.mails
      const { troubles, passedOver, isMore } = read
      const days = mails.map(({ day }) => day)
      const summary = { mails: mails.length, troubles, passedOver, isMore, days }
      return answer({ kind: 'read', summary })
    }
    newest = request.turn
    const counts = []
    for (const group of request.groups) {
      counts.push(countMails(mails, group, { mostExcerpts, hidesContacts: request.hidesContacts }))
      // Between two touchpoints a newer question may come in, which makes this one idle.
      await new Promise((next) => setTimeout(next))
      if (newest !== request.turn) return
    }
    answer({ kind: 'counted', turn: request.turn, counts })
  }
}
