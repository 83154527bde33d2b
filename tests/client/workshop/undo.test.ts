import { createRoot, createSignal } from 'solid-js'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Documents } from '../../../client/workshop/documents.ts'
import { createListActions } from '../../../client/workshop/listActions.ts'
import { createTouchpointActions } from '../../../client/workshop/touchpointActions.ts'
import { createUndo, type Undo } from '../../../client/workshop/undo.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { departments } from '../../../shared/doc/frame.ts'
import { versions } from '../../../shared/doc/record.ts'
import { aVersion } from '../features/versions/screenParts.ts'

interface Page {
  readonly docs: Documents
  readonly undo: Undo
  readonly add: (title: string) => string
  readonly setPrivate: (isPrivate: boolean) => void
  readonly titles: () => string[]
  /** Someone elsewhere takes the touchpoint away. */
  readonly lose: (id: string) => void
  /** A version was kept, for this reason. */
  readonly keep: (id: string, reason: 'person' | 'restore') => void
}

function onPage(run: (page: Page) => void, disposes = true): void {
  createRoot((dispose) => {
    const docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc(), desk: new Y.Doc() }
    let isPrivate = false
    const actions = createTouchpointActions(
      docs,
      () => 'ana',
      () => isPrivate,
    )
    run({
      docs,
      undo: createUndo(docs, 0),
      add: (title) => actions.add({ title, stage: 'awareness' })!,
      setPrivate: (value) => void (isPrivate = value),
      titles: () => touchpoints.list(docs.board).map((one) => one.title),
      lose: (id) => touchpoints.remove(docs.board, id),
      keep: (id, reason) => versions.put(docs.record, aVersion(id, { reason })),
    })
    if (disposes) dispose()
  })
}

describe('undo in the frame', () => {
  /** Everything within a test happens within the time that is one step. */
  const onFrame = (run: (undo: Undo, frame: ReturnType<typeof framed>, doc: Y.Doc) => void) =>
    createRoot((dispose) => {
      const docs = {
        frame: new Y.Doc(),
        board: new Y.Doc(),
        record: new Y.Doc(),
        desk: new Y.Doc(),
      }
      run(createUndo(docs, 60_000), framed(docs.frame), docs.frame)
      dispose()
    })
  const framed = (doc: Y.Doc) => createListActions(doc, departments)
  const names = (doc: Y.Doc) => departments.list(doc).map(({ name }) => name)
  const aDepartment = (name: string) => ({ name, colour: 1, expected: null })

  test('SL60 two departments added in a moment are undone one after the other', () =>
    onFrame((undo, list, doc) => {
      for (const name of ['Sales', 'Support', 'IT']) list.add(aDepartment(name))
      undo.undo()
      expect(names(doc)).toEqual(['Sales', 'Support'])
      undo.undo()
      expect(names(doc)).toEqual(['Sales'])
      undo.redo()
      expect(names(doc)).toEqual(['Sales', 'Support'])
    }))

  test('SL60 what is written in one at once is one step with it; removing it is another', () =>
    onFrame((undo, list, doc) => {
      const id = list.add(aDepartment('Sal'))
      list.patch(id, { name: 'Sales' })
      list.remove(id)
      undo.undo()
      expect(names(doc)).toEqual(['Sales'])
      undo.undo()
      expect(names(doc)).toEqual([])
    }))

  test('SL60 what is one act stays one step, however many it adds', async () => {
    const docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc(), desk: new Y.Doc() }
    const { undo, dispose } = createRoot((end) => ({
      undo: createUndo(docs, 60_000),
      dispose: end,
    }))
    const list = framed(docs.frame)
    await undo.asOne(() => {
      for (const name of ['Sales', 'Support']) list.add(aDepartment(name))
      return Promise.resolve()
    })
    undo.undo()
    expect(names(docs.frame)).toEqual([])
    dispose()
  })
})

describe('undo beside what others do', () => {
  test('J35 what is undone and redone is known as the person’s own while it happens, and nothing after', () => {
    onPage(({ docs, undo, add, lose }) => {
      const own: boolean[] = []
      add('A first')
      touchpoints.map(docs.board).observe(() => own.push(undo.isAtOne()))
      undo.undo()
      undo.redo()
      lose(add('B second'))
      expect(own).toEqual([true, true, false, false])
    })
  })

  test('G24 where others’ touchpoints are left to their authors from now on, undo leaves what was done before', () => {
    const docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc(), desk: new Y.Doc() }
    const [isGuarded, setGuarded] = createSignal(false)
    const [undo, dispose] = createRoot((end) => [createUndo(docs, 0, isGuarded), end] as const)
    const actions = createTouchpointActions(
      docs,
      () => 'ana',
      () => false,
    )
    const id = actions.add({ title: 'Before', stage: 'awareness' })!
    actions.move(id, 'decision', null)
    setGuarded(true)
    expect(undo.canUndo()).toBe(false)
    actions.move(id, 'advocacy', null)
    expect(undo.undo()).toBe(true)
    expect(touchpoints.get(docs.board, id)?.stage).toBe('decision')
    setGuarded(false)
    actions.move(id, 'loyalty', null)
    expect(undo.canUndo()).toBe(true)
    dispose()
  })

  test('U12 after a version was brought back, undo and redo leave what was done before', () => {
    onPage(({ undo, add, lose, keep, titles }) => {
      add('A first')
      add('B second')
      const third = add('C third')
      add('D fourth')
      undo.undo()
      lose(third)
      keep('v1', 'restore')
      expect([undo.canUndo(), undo.canRedo()]).toEqual([false, false])
      expect([undo.undo(), undo.redo()]).toEqual([false, false])
      expect(titles()).toEqual(['A first', 'B second'])
      add('E after it')
      expect(undo.undo()).toBe(true)
      expect(titles()).toEqual(['A first', 'B second'])
      undo.redo()
      expect(titles()).toEqual(['A first', 'B second', 'E after it'])
    })
  })

  test('U12 a version that is only saved ends nothing, and drafts on the desk are not touched', () => {
    onPage(({ docs, undo, add, keep, setPrivate, titles }) => {
      add('A first')
      keep('v1', 'person')
      expect(undo.canUndo()).toBe(true)
      setPrivate(true)
      add('my draft')
      keep('v2', 'restore')
      undo.undo()
      expect(drafts.list(docs.desk)).toEqual([])
      expect(undo.canUndo()).toBe(false)
      expect(titles()).toEqual(['A first'])
    })
  })

  test('U13 where nothing of the last step is left, no older step goes in its place', () => {
    onPage(({ undo, add, lose, titles }) => {
      add('A first')
      lose(add('B second'))
      expect(undo.undo()).toBe(false)
      expect(titles()).toEqual(['A first'])
      expect(undo.undo()).toBe(true)
      expect(titles()).toEqual([])
      expect(undo.canUndo()).toBe(false)
    })
  })
})

describe('many changes as one step', () => {
  test('CO68 all that is done at one goes with one undo, and is not done again', async () => {
    let work = Promise.resolve()
    onPage(({ undo, add, setPrivate, titles, docs }) => {
      const doAll = async (): Promise<void> => {
        add('before')
        await undo.asOne(async () => {
          add('one')
          await new Promise((next) => setTimeout(next, 5))
          add('two')
          setPrivate(true)
          add('draft')
        })
        setPrivate(false)
        add('after')
        undo.undo()
        expect(titles()).toHaveLength(3)
        expect(undo.undo()).toBe(true)
        expect(titles()).toEqual(['before'])
        expect(drafts.list(docs.desk)).toEqual([])
        expect(undo.redo()).toBe(false)
        expect(undo.undo()).toBe(true)
        expect(titles()).toEqual([])
        expect(undo.canUndo()).toBe(false)
      }
      work = doAll()
    }, false)
    await work
  })
})
