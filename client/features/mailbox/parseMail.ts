import PostalMime from 'postal-mime'
import type { ReadMail } from '../../../shared/domain/mailbox/countMails.ts'
import { foldWords } from '../../../shared/domain/mailbox/foldWords.ts'
import { ownWordsOf } from '../../../shared/domain/mailbox/ownWords.ts'
import { textOfHtml } from '../../../shared/domain/mailbox/textOfHtml.ts'
import { isDamaged } from './mailDamage.ts'

/** Letters of HTML that are looked through for one that is kept. */
const mostHtml = 25
/** An automatic answer says nothing of a customer. */
const automatic = /^(?:auto-replied|auto-generated)/iu

/**
 * One mail as bytes (RFC 5322, any MIME parts and encodings) → its writer's own words, subject first.
 *
 * @param mostLetters of the words, UTF-16 units
 * @returns `null` for what is no mail (it has neither a sender, a subject nor a day), or is an automatic answer
 * @throws Error when it cannot be parsed, or its text came out damaged
 */
export async function parseMail(bytes: Uint8Array, mostLetters: number): Promise<ReadMail | null> {
  const email = await PostalMime.parse(bytes, { rfc822Attachments: true })
  if (!email.from && !email.subject && !email.date) return null
  const auto = email.headers.find(({ key }) => key === 'auto-submitted')
  if (auto && automatic.test(auto.value.trim())) return null
  if (isDamaged(bytes, email)) throw new Error('damaged')
  const subject = (email.subject ?? '').replace(/^(?:(?:re|fwd?|odp|pd|sv|vb|r|i)\s*:\s*)+/iu, '')
  // Of a mail in both the text is what its writer's program made of it; some leave that empty.
  const body = email.text?.trim() || textOfHtml((email.html ?? '').slice(0, mostHtml * mostLetters))
  const text = `${subject.trim()}\n${ownWordsOf(body, mostLetters)}`.trim()
  return { text, folded: foldWords(text), day: dayOf(email.date) }
}

/** The day as its sender's calendar may have it, give or take the hours between: `YYYY-MM-DD`. */
function dayOf(date: string | undefined): string | null {
  const at = new Date(date ?? '')
  const year = at.getUTCFullYear()
  return year >= 1970 && year <= 2999 ? at.toISOString().slice(0, 10) : null
}
