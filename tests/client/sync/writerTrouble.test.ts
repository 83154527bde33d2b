import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createBrowser, openPage, pageBefore } from './oneBrowser.ts'

describe('a client id that is not what it was', () => {
  test('L37 a page that meets something foreign under its id leaves it, its own first one too', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const page = await openPage(browser)
    await page.sync()
    const thief = new Y.Doc()
    Y.applyUpdate(thief, Y.encodeStateAsUpdate(browser.server))
    const steal = async (id: number): Promise<void> => {
      thief.clientID = id
      thief.getText('text').insert(0, 'from nowhere ')
      Y.applyUpdate(browser.server, Y.encodeStateAsUpdate(thief))
      await page.sync()
    }
    const used: number[] = []
    page.doc.getText('text').observe((_event, { local }) => {
      if (!local) used.push(page.doc.clientID)
    })
    await steal(before.firstId)
    expect(used).not.toContain(before.firstId)
    const next = page.write('mine ')
    expect(next).not.toBe(before.firstId)
    await page.sync()
    Y.applyUpdate(thief, Y.encodeStateAsUpdate(browser.server))
    await steal(next)
    expect(page.write('mine again ')).not.toBe(next)
    await page.sync()
    expect(browser.server.getText('text').toString()).toContain('mine again ')
  })

  test('L37 two tabs that do not see each other’s lock, because the browser was cleared, lose nothing', async () => {
    for (const isCleared of [true, false]) {
      const browser = createBrowser()
      const one = await openPage(browser)
      await one.sync()
      one.write('a1 ')
      await one.sync()
      if (isCleared) browser.notes.clear()
      browser.held.clear()
      if (isCleared) one.write('a2 ')
      await one.sync()
      const other = await openPage(browser)
      await other.sync()
      const ids = [other.write('c3 '), one.write('a3 ')]
      expect(ids[0]).not.toBe(ids[1])
      for (const page of [one, other, one]) await page.sync()
      expect(one.doc.getText('text').toString()).toBe(other.doc.getText('text').toString())
      expect(one.doc.getText('text').toString()).toMatch(/a3/u)
    }
  })

  test('L37 the page goes by its own id, except while a change is made and looked at', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const page = await openPage(browser)
    await page.sync()
    const seen: number[] = []
    // Editors ask in their observers which text is this page's own.
    page.doc.on('afterTransaction', () => seen.push(page.doc.clientID))
    expect(page.write('more ')).toBe(before.firstId)
    Y.applyUpdate(page.doc, Y.encodeStateAsUpdate(new Y.Doc()))
    expect(new Set(seen)).toEqual(new Set([before.firstId]))
    expect(page.doc.clientID).toBe(page.firstId)
  })

  test('L37 storage that takes no more makes the browser forget the id', async () => {
    const browser = createBrowser()
    await pageBefore(browser)
    const page = await openPage(browser)
    await page.sync()
    browser.isFull = true
    page.write('more ')
    page.close()
    expect(browser.notes.size).toBe(0)
  })

  test('L37 without locks, as without https, every page has an id of its own', async () => {
    const browser = createBrowser()
    browser.hold = () => Promise.resolve(null)
    const before = await pageBefore(browser)
    expect(browser.notes.size).toBe(0)
    const page = await openPage(browser)
    await page.sync()
    expect(page.write('more ')).not.toBe(before.firstId)
  })

  test('L37 of a browser that has used many ids, so many are remembered, and those are gone on with', async () => {
    const browser = createBrowser()
    for (let load = 0; load < 40; load++) {
      const page = await openPage(browser)
      page.write(`${load} `)
      page.send()
      page.close()
    }
    expect(browser.notes.size).toBe(32)
    const before = browser.server.store.clients.size
    for (let load = 0; load < 10; load++) {
      const page = await openPage(browser)
      await page.sync()
      page.write('calm ')
      await page.sync()
      page.close()
    }
    expect(browser.server.store.clients.size).toBe(before)
  })

  test('L37 ids of which the rest never comes make room for others', async () => {
    const browser = createBrowser()
    for (let load = 0; load < 33; load++) {
      const page = await openPage(browser)
      page.write('never sent ')
      page.close()
    }
    const looking = await openPage(browser)
    await looking.sync()
    looking.close()
    const page = await openPage(browser)
    await page.sync()
    const id = page.write('sent ')
    await page.sync()
    page.close()
    const next = await openPage(browser)
    await next.sync()
    expect(next.write('on ')).toBe(id)
  })
})
