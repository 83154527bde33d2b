import { expect, test } from 'vitest'
import type { MailCount } from '../../../../shared/domain/mailbox/countMails.ts'
import { countedMails, mailEvidence } from '../../../../shared/domain/mailbox/mailEvidence.ts'

const days = ['2026-01-05', null, '2026-03-01', '2026-02-01']
const found: MailCount = {
  id: 't1',
  mails: [0, 1, 2, 3],
  from: '2026-01-05',
  until: '2026-03-01',
  excerpts: [
    { mail: 2, text: 'Late again', day: '2026-03-01' },
    { mail: 3, text: 'Too late', day: '2026-02-01' },
    { mail: 0, text: 'Late', day: '2026-01-05' },
  ],
}
const choice = (kept: number[], noise: number[] = []) => ({
  kept: new Set(kept),
  noise: new Set(noise),
})

test('D89 kept excerpts become one piece of support mail with count, first and last day and source', () => {
  expect(mailEvidence(found, choice([0, 2]), { days, source: 'support.mbox: late' })).toEqual({
    touchpoint: 't1',
    kind: 'supportMail',
    text: '“Late again”\n“Late”',
    source: 'support.mbox: late',
    date: '2026-01-05',
    until: '2026-03-01',
    count: 4,
    status: 'kept',
  })
})

test('D89 what is noise does not count, and takes its day along', () => {
  const evidence = mailEvidence(found, choice([2], [0, 3]), { days, source: 's' })
  expect(evidence).toMatchObject({ count: 2, date: '2026-03-01' })
  expect(evidence).not.toHaveProperty('until')
  expect(countedMails(found, choice([], [0, 3]))).toBe(2)
})

test('D89 where nothing is kept nothing leaves the browser', () => {
  expect(mailEvidence(found, choice([]), { days, source: 's' })).toBeNull()
  expect(mailEvidence(found, choice([0], [0]), { days, source: 's' })).toBeNull()
})

test('D89 the longest that can be kept stays within what a text may have', () => {
  const excerpts = Array.from({ length: 60 }, (_, mail) => ({
    mail,
    text: `${mail} ${'x'.repeat(300)}`,
    day: null,
  }))
  const many = { ...found, mails: excerpts.map(({ mail }) => mail), excerpts }
  const evidence = mailEvidence(many, choice([...excerpts.keys()]), {
    days: [],
    source: 's'.repeat(500),
  })
  expect(evidence?.text.length).toBe(4000)
  expect(evidence?.source.length).toBe(200)
  expect(evidence?.date).toBeNull()
})
