import { createRoot, createSignal } from 'solid-js'
import { createStore } from 'solid-js/store'
import { expect, test } from 'vitest'
import { createForm, type Form } from '../../../../client/features/panel/createForm.ts'
import type { CustomerPanel } from '../../../../client/workshop/customerPanel.ts'
import type { Rating } from '../../../../shared/domain/rating/rating.ts'

type Asked = NonNullable<ReturnType<CustomerPanel['asked']>>

const asking = (ids: readonly string[], round = 'r1'): Asked => ({
  title: 'Phone',
  round,
  open: true,
  stages: [],
  touchpoints: ids.map((id) => ({ id, title: id, stage: 's' })),
})

function begin(answers: Readonly<Record<string, Rating>> = {}) {
  const [asked, setAsked] = createSignal<Asked | null>(asking(['t1', 't2', 't3']))
  const [ratings, setRatings] = createStore<Record<string, Rating>>({ ...answers })
  const panel = {
    asked,
    ratings: () => ratings,
    rate: (id: string, rating: Rating) => setRatings(id, { ...rating }),
    unrate: (id: string) => setRatings(id, undefined as never),
  } as unknown as CustomerPanel
  let form!: Form
  const dispose = createRoot((end) => {
    form = createForm(panel)
    return end
  })
  return { form, ratings, setAsked, dispose }
}

const done: Rating = { expectation: 4, experience: 2, emotion: -1 }

test('PN7 each answer is stored at once and leads to the next question, then to the next touchpoint', () => {
  const { form, ratings, dispose } = begin()
  expect(form.current()?.id).toBe('t1')
  for (const step of [5, 2, 1]) form.answerActive(step)
  expect(ratings.t1).toEqual({ expectation: 5, experience: 2, emotion: -2 })
  form.next()
  expect(form.current()?.id).toBe('t2')
  expect(form.active()).toBe('expectation')
  dispose()
})

test('PN7 no contact is an answer, is taken back by the same press, and by an answer', () => {
  const { form, ratings, dispose } = begin()
  form.toggleNoContact()
  expect(form.stateOf('t1')).toBe('noContact')
  expect(form.settled()).toBe(1)
  form.toggleNoContact()
  expect(form.stateOf('t1')).toBe('open')
  form.toggleNoContact()
  form.answer('experience', 3)
  expect(ratings.t1).toEqual({ expectation: null, experience: 3, emotion: null })
  dispose()
})

test('PN7 half an answer is named before it is left, and can be left', () => {
  const { form, dispose } = begin()
  form.answer('expectation', 3)
  form.next()
  expect(form.current()?.id).toBe('t1')
  expect(form.missing()).toEqual(['experience', 'emotion'])
  form.next()
  expect(form.current()?.id).toBe('t2')
  expect(form.missing()).toEqual([])
  dispose()
})

test('PN8 whoever comes back goes on at the first touchpoint and question still open', () => {
  const half: Rating = { expectation: 4, experience: null, emotion: null }
  const { form, dispose } = begin({ t1: done, t2: half })
  expect(form.current()?.id).toBe('t2')
  expect(form.active()).toBe('experience')
  dispose()
})

test('PN8 behind the last one come those left open, then the end; every answer can still be changed', () => {
  const { form, ratings, dispose } = begin({ t3: done })
  form.goTo('t3')
  form.next()
  expect(form.current()?.id).toBe('t1')
  for (const id of ['t1', 't2']) {
    form.goTo(id)
    form.toggleNoContact()
  }
  form.goTo('t3')
  form.next()
  expect(form.current()).toBeNull()
  expect(form.settled()).toBe(3)
  form.back()
  expect(form.current()?.id).toBe('t3')
  form.answer('experience', 5)
  expect(ratings.t3).toEqual({ expectation: 4, experience: 5, emotion: -1 })
  dispose()
})

test('PN8 what is not asked any more makes room, and a new round begins at its first', () => {
  const { form, setAsked, dispose } = begin({ t2: done, t3: done })
  expect(form.current()?.id).toBe('t1')
  setAsked(asking(['t2', 't3']))
  expect(form.current()).toBeNull()
  form.goTo('t3')
  setAsked(asking(['t4'], 'r2'))
  expect(form.current()?.id).toBe('t4')
  dispose()
})
