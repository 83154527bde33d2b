/** Mail files made for tests. */

/** One mail as it stands in a file. */
export function mailText(fields: {
  readonly subject?: string
  readonly body: string
  readonly date?: string
  readonly headers?: readonly string[]
}): string {
  const { subject = 'Hello', body, date = 'Thu, 08 Jan 2026 09:12:00 +0100', headers = [] } = fields
  return [
    'From: Ann Smith <ann@example.org>',
    'To: support@example.com',
    `Subject: ${subject}`,
    `Date: ${date}`,
    ...headers,
    '',
    body,
    '',
  ].join('\r\n')
}

/** Mails as one mailbox file holds them. */
export function mboxText(mails: readonly string[]): string {
  return mails
    .map((mail) => `From ann@example.org Thu Jan  8 09:12:00 2026\r\n${mail}\r\n`)
    .join('')
}
