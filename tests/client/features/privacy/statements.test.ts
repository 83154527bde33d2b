import { expect, test } from 'vitest'
import { statementsFor, type PrivacyFacts } from '../../../../client/features/privacy/statements.ts'

const facts: PrivacyFacts = {
  role: 'participant',
  isAnonymous: false,
  collect: 'open',
  hasScribe: false,
}

test('SL40 with names others see the name beside everything, and no limit of anonymity is told', () => {
  const { seen, hidden, limits } = statementsFor(facts)
  expect(seen).toEqual(['here', 'named', 'typing', 'done', 'raters'])
  expect(hidden).toEqual(['votes', 'few'])
  // Whoever comes in several times is told of in every workshop.
  expect(limits).toEqual(['madeUp'])
})

test('SL40 without names it says what is hidden, and what is not', () => {
  const { seen, hidden, limits } = statementsFor({ ...facts, isAnonymous: true })
  expect(seen).not.toContain('named')
  expect(seen).not.toContain('typing')
  expect(hidden).toEqual(['notWhose', 'notWhoChanged', 'notTyping', 'votes', 'few'])
  expect(limits).toEqual(['together', 'lone', 'style', 'server', 'earlier', 'madeUp'])
})

test('SL40 while drafts are private they are told as hidden, and that people can be counted', () => {
  const { seen, hidden } = statementsFor({ ...facts, collect: 'private' })
  expect(hidden).toContain('drafts')
  expect(seen).toContain('begun')
  expect(statementsFor({ ...facts, collect: null }).hidden).not.toContain('drafts')
})

test('SL40 a customer reads of votes only, a viewer that others see who is here', () => {
  expect(statementsFor({ ...facts, role: 'customer', isAnonymous: true })).toEqual({
    seen: [],
    hidden: ['votes', 'few'],
    limits: [],
  })
  expect(statementsFor({ ...facts, role: 'viewer' }).seen).toEqual(['here'])
})

test('SL40 where a scribe writes for people it says who sees the answers', () => {
  expect(statementsFor({ ...facts, hasScribe: true }).limits).toEqual(['scribe', 'madeUp'])
})

test('P39 a facilitator reads what others can tell of facilitators, and no more is promised', () => {
  const { hidden, limits } = statementsFor({ ...facts, role: 'facilitator', isAnonymous: true })
  expect(hidden).toContain('notWhose')
  expect(hidden).not.toContain('notWhoChanged')
  expect(limits[0]).toBe('facilitator')
  expect(statementsFor({ ...facts, role: 'facilitator' }).limits).not.toContain('facilitator')
})

test('S61 everybody who rates is told that it shows how many of a department rated, however small it is', () => {
  for (const role of ['participant', 'facilitator'] as const)
    for (const isAnonymous of [true, false])
      expect(statementsFor({ ...facts, role, isAnonymous }).seen).toContain('raters')
  expect(statementsFor({ ...facts, role: 'viewer' }).seen).not.toContain('raters')
})
