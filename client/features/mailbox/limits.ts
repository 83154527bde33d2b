/** What is read at once: enough for a year of a support mailbox, and the page and its memory stay at ease. */
export interface MailLimits {
  /** Mails; what comes after is not read, which is told. */
  readonly mails: number
  /** Bytes of all files together. */
  readonly bytes: number
  /** Bytes kept of one mail while it is read; its text stands before what is attached. */
  readonly mailBytes: number
  /** Letters kept of one mail, and of all. */
  readonly mailLetters: number
  readonly letters: number
}

export const mailLimits: MailLimits = {
  mails: 20_000,
  bytes: 2 * 1024 ** 3,
  mailBytes: 1024 ** 2,
  mailLetters: 20_000,
  letters: 40_000_000,
}

/** Excerpts shown of one touchpoint: more than anybody keeps. */
export const mostExcerpts = 40
