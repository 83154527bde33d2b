import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { openLocalCopy, type CopyTrouble, type LocalCopy } from '../../../client/sync/localCopy.ts'
import { createFaultyIndexedDb, type FaultyIndexedDb } from './faultyIndexedDb.ts'

let browser: FaultyIndexedDb
let name = ''
let last = 0
const opened: LocalCopy[] = []

beforeEach(() => {
  browser = createFaultyIndexedDb()
  name = `copy-${++last}`
})
afterEach(() => {
  for (const copy of opened.splice(0)) copy.close()
  vi.unstubAllGlobals()
})

function openOver(doc: Y.Doc, patienceMs = 5_000) {
  const troubles: (CopyTrouble | null)[] = []
  const late = vi.fn()
  const news = vi.fn()
  const copy = openLocalCopy({
    name,
    doc,
    onTrouble: (trouble) => troubles.push(trouble),
    onLate: late,
    onNews: news,
    retryMs: 20,
    patienceMs,
  })
  opened.push(copy)
  return { copy, troubles, late, news }
}

const write = (doc: Y.Doc, text: string): void => doc.getText('t').insert(0, text)
const read = (doc: Y.Doc): string => doc.getText('t').toString()

/** What a page load of its own finds. */
async function readAgain(): Promise<string> {
  const doc = new Y.Doc()
  for (const update of await browser.updatesOf(name)) Y.applyUpdate(doc, update)
  return read(doc)
}

describe('a copy that works', () => {
  test('U4 what was written is there after the page was loaded again', async () => {
    const first = new Y.Doc()
    const { copy, troubles } = openOver(first)
    write(first, 'early ')
    expect(await copy.loaded).toBe(false)
    write(first, 'late ')
    await vi.waitFor(async () => expect(await readAgain()).toBe('late early '))
    copy.close()
    const second = new Y.Doc()
    expect(await openOver(second).copy.loaded).toBe(true)
    expect(read(second)).toBe('late early ')
    expect(troubles.filter(Boolean)).toEqual([])
  })

  test('U4 an empty document counts as kept once all of it has come', async () => {
    const { copy } = openOver(new Y.Doc())
    await copy.loaded
    copy.complete()
    await vi.waitFor(async () => expect(await browser.updatesOf(name)).toHaveLength(1))
    copy.close()
    expect(await openOver(new Y.Doc()).copy.loaded).toBe(true)
  })

  test('U4 many changes become one state, and nothing another tab wrote is lost in it', async () => {
    const doc = new Y.Doc()
    const { copy } = openOver(doc)
    await copy.loaded
    const other = new Y.Doc()
    const otherTab = openOver(other)
    await otherTab.copy.loaded
    write(other, 'from the other tab ')
    await vi.waitFor(async () => expect(await readAgain()).toContain('from the other tab'))
    for (let i = 0; i < 600; i++) write(doc, 'x')
    await vi.waitFor(async () => expect((await browser.updatesOf(name)).length).toBeLessThan(200))
    const kept = await readAgain()
    expect(kept).toContain('from the other tab ')
    expect(kept.replaceAll(/[^x]/gu, '')).toHaveLength(600)
  })

  test('U5 another tab is told, and takes in what this one has kept', async () => {
    const [doc, other] = [new Y.Doc(), new Y.Doc()]
    const here = openOver(doc)
    const there = openOver(other)
    await Promise.all([here.copy.loaded, there.copy.loaded])
    write(doc, 'one')
    await vi.waitFor(() => expect(there.news).toHaveBeenCalled())
    there.copy.pull()
    await vi.waitFor(() => expect(read(other)).toBe('one'))
    expect(here.news).not.toHaveBeenCalled()
  })
})

describe('a browser that does not keep', () => {
  test('U6 it does not open: editing goes on, it is said, and all is kept as soon as it opens', async () => {
    browser.refuseOpening()
    const doc = new Y.Doc()
    const { copy, troubles, late } = openOver(doc)
    expect(await copy.loaded).toBeNull()
    expect(troubles).toContain('unavailable')
    write(doc, 'meanwhile')
    browser.heal()
    await vi.waitFor(async () => expect(await readAgain()).toBe('meanwhile'))
    expect(troubles.at(-1)).toBeNull()
    expect(late).toHaveBeenCalledOnce()
  })

  test('U6 it does not answer: the wait ends, and what was kept comes in when it answers', async () => {
    const before = new Y.Doc()
    const first = openOver(before)
    await first.copy.loaded
    write(before, 'kept')
    await vi.waitFor(async () => expect(await readAgain()).toBe('kept'))
    first.copy.close()

    const release = browser.holdOpening()
    const doc = new Y.Doc()
    const { copy, troubles, late } = openOver(doc, 30)
    expect(await copy.loaded).toBeNull()
    expect(troubles).toEqual(['unavailable'])
    write(doc, 'new ')
    release()
    await vi.waitFor(() => expect(late).toHaveBeenCalledOnce())
    expect(read(doc)).toContain('kept')
    await vi.waitFor(async () => expect((await readAgain()).length).toBe('new kept'.length))
    expect(troubles.at(-1)).toBeNull()
  })

  test('U6 it fills up: nothing is thrown into the edit, it is said, and room makes it whole', async () => {
    const doc = new Y.Doc()
    const { copy, troubles } = openOver(doc)
    await copy.loaded
    write(doc, 'a')
    await vi.waitFor(async () => expect(await readAgain()).toBe('a'))
    browser.refuseWriting()
    expect(() => write(doc, 'b')).not.toThrow()
    await vi.waitFor(() => expect(troubles.at(-1)).toBe('full'))
    write(doc, 'c')
    expect(await readAgain()).toBe('a')
    browser.heal()
    await vi.waitFor(async () => expect(await readAgain()).toBe('cba'))
    await vi.waitFor(() => expect(troubles.at(-1)).toBeNull())
    write(doc, 'd')
    await vi.waitFor(async () => expect(await readAgain()).toBe('dcba'))
  })

  test('U6 it closes in the middle: the copy is opened again and made whole, without a word', async () => {
    const doc = new Y.Doc()
    const { copy, troubles } = openOver(doc)
    await copy.loaded
    browser.closeAll()
    expect(() => write(doc, 'a')).not.toThrow()
    await vi.waitFor(async () => expect(await readAgain()).toBe('a'))
    expect(troubles.filter(Boolean)).toEqual([])
  })

  test('U6 it closes and does not open again: that is said until it does', async () => {
    const doc = new Y.Doc()
    const { copy, troubles } = openOver(doc)
    await copy.loaded
    browser.refuseOpening()
    browser.closeAll()
    expect(() => write(doc, 'a')).not.toThrow()
    await vi.waitFor(() => expect(troubles.at(-1)).toBe('closed'))
    write(doc, 'b')
    browser.heal()
    await vi.waitFor(async () => expect(await readAgain()).toBe('ba'))
    expect(troubles.at(-1)).toBeNull()
  })

  test('U6 a person deletes the copy: that is not held up, and it is made anew', async () => {
    const doc = new Y.Doc()
    const { copy } = openOver(doc)
    await copy.loaded
    write(doc, 'a')
    await vi.waitFor(async () => expect(await readAgain()).toBe('a'))
    await browser.deleteDatabase(name)
    expect(() => write(doc, 'b')).not.toThrow()
    await vi.waitFor(async () => expect(await readAgain()).toBe('ba'))
  })

  test('U6 the browser clears everything away: the copy is made anew though nobody writes', async () => {
    const doc = new Y.Doc()
    const { copy } = openOver(doc)
    await copy.loaded
    write(doc, 'a')
    await vi.waitFor(async () => expect(await readAgain()).toBe('a'))
    browser.closeAll()
    await browser.deleteDatabase(name)
    await vi.waitFor(async () => expect(await readAgain()).toBe('a'))
  })

  test('U6 nothing goes on after closing', async () => {
    browser.refuseOpening()
    const doc = new Y.Doc()
    const { copy, troubles } = openOver(doc)
    await copy.loaded
    copy.close()
    const said = troubles.length
    browser.heal()
    write(doc, 'a')
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect(troubles).toHaveLength(said)
    expect(await browser.updatesOf(name).catch(() => [])).toEqual([])
  })
})
