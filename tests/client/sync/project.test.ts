import { createEffect, createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { projectCollection, projectSingleton } from '../../../client/sync/project.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { session } from '../../../shared/doc/record.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'

const touchpoint = (id: string, title: string): Touchpoint => ({
  id,
  title,
  note: '',
  stage: 'awareness',
  position: 'a0',
  channels: ['web'],
  reach: null,
  department: null,
  tags: [],
  decision: null,
  author: null,
})

function inRoot<T>(run: (dispose: () => void) => Promise<T>): Promise<T> {
  return createRoot((dispose) => run(dispose).finally(dispose))
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve))

test('V5 a change wakes only the readers of the record that changed', () =>
  inRoot(async () => {
    const doc = new Y.Doc()
    touchpoints.put(doc, touchpoint('a', 'Search'))
    touchpoints.put(doc, touchpoint('b', 'Shop'))
    const view = projectCollection(doc, touchpoints)
    const woken: string[] = []
    createEffect(() => woken.push(`a:${view.a?.title}`))
    createEffect(() => woken.push(`b:${view.b?.title}`))
    createEffect(() => woken.push(`channels:${view.b?.channels.length}`))
    await settle()
    woken.length = 0
    touchpoints.patch(doc, 'b', { title: 'Shop visit' })
    await settle()
    expect(woken).toEqual(['b:Shop visit'])
  }))

test('V2 an id that every object inherits finds nothing in a view', () =>
  inRoot(async () => {
    const doc = new Y.Doc()
    touchpoints.put(doc, touchpoint('a', 'Search'))
    const view = projectCollection(doc, touchpoints)
    for (const id of ['constructor', 'toString', '__proto__']) expect(view[id]).toBeUndefined()
  }))

test('V5 typing in a nested text reaches the view, and a removed record leaves it', () =>
  inRoot(async () => {
    const doc = new Y.Doc()
    touchpoints.put(doc, touchpoint('a', 'Search'))
    const view = projectCollection(doc, touchpoints)
    const entry = touchpoints.map(doc).get('a') as Y.Map<unknown>
    ;(entry.get('title') as Y.Text).insert(6, ' results')
    expect(view.a?.title).toBe('Search results')
    touchpoints.remove(doc, 'a')
    expect(view.a).toBeUndefined()
  }))

test('V1 a record that another client wrote in the wrong shape is invisible', () =>
  inRoot(async () => {
    const doc = new Y.Doc()
    const view = projectCollection(doc, touchpoints)
    touchpoints.map(doc).set('bad', { title: 7, stage: ['x'] })
    touchpoints.map(doc).set('no id!', { title: 'x', stage: 'awareness' })
    touchpoints.map(doc).set('plain', { title: 'Plain object', stage: 'awareness' })
    expect(Object.keys(view)).toEqual(['plain'])
  }))

test('V5 equal parts of the session stay silent', () =>
  inRoot(async () => {
    const doc = new Y.Doc()
    const view = projectSingleton(doc, session)
    const steps: string[] = []
    let activities = 0
    createEffect(() => steps.push(view.step))
    createEffect(() => {
      void view.activities.collect.state
      activities++
    })
    await settle()
    session.patch(doc, { step: 'rate' })
    await settle()
    expect(steps).toEqual(['frame', 'rate'])
    expect(activities).toBe(1)
  }))
