import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import * as editingPart from '../../../client/workshop/editing.ts'
import { createLateEditing } from '../../../client/workshop/lateEditing.ts'
import { departments } from '../../../shared/doc/frame.ts'

const doc = () => new Y.Doc()
const options = {
  docs: { frame: doc(), board: doc(), record: doc(), desk: doc() },
  author: () => 'ana',
  isPrivate: () => false,
  mayRearrange: () => true,
}
const names = () => departments.list(options.docs.frame).map(({ name }) => name)

test('K21 editing is there once it was fetched, and what it does can be undone', async () => {
  await createRoot(async (dispose) => {
    const late = createLateEditing(options)
    expect(late.hasEditing()).toBe(false)
    expect(() => late.editing()).toThrow('hasEditing')
    await Promise.all([late.loadEditing(), late.loadEditing()])
    expect(late.hasEditing()).toBe(true)
    const { frame, undo } = late.editing()
    frame.departments.add({ name: 'Sales', colour: 1, expected: null })
    expect(names()).toEqual(['Sales'])
    expect(undo.undo()).toBe(true)
    expect(names()).toEqual([])
    dispose()
  })
})

test('K21 what could not be fetched is asked for again', async () => {
  let asked = 0
  const failsOnce = () =>
    ++asked === 1 ? Promise.reject(new TypeError('no network')) : Promise.resolve(editingPart)
  await createRoot(async (dispose) => {
    const late = createLateEditing(options, failsOnce)
    await expect(late.loadEditing()).rejects.toThrow('no network')
    expect(late.hasEditing()).toBe(false)
    await late.loadEditing()
    expect(late.hasEditing()).toBe(true)
    dispose()
  })
})

test('K21 a workshop that was left meanwhile makes nothing any more', async () => {
  await createRoot(async (dispose) => {
    const late = createLateEditing(options)
    const coming = late.loadEditing()
    dispose()
    await coming
    expect(late.hasEditing()).toBe(false)
  })
})
