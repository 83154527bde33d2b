import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createBrowser, openPage, pageBefore } from './oneBrowser.ts'

describe('the client id a page writes under', () => {
  test('L32 ten page loads that write leave one id in the document', async () => {
    const browser = createBrowser()
    for (let load = 0; load < 10; load++) {
      const page = await openPage(browser)
      await page.sync()
      page.write(`${load} `)
      await page.sync()
      page.close()
    }
    expect(browser.server.getText('text').toString()).toBe('0 1 2 3 4 5 6 7 8 9 ')
    expect(browser.server.store.clients.size).toBe(1)
    expect(browser.notes.size).toBe(1)
  })

  test('L37 what is written before everything has come goes under an id of its own', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const page = await openPage(browser)
    expect(page.write('early ')).toBe(page.firstId)
    await page.sync()
    expect(page.write('late ')).toBe(page.firstId)
    await page.sync()
    page.close()
    const next = await openPage(browser)
    await next.sync()
    expect([before.firstId, page.firstId]).toContain(next.write('again '))
  })

  test('L37 two pages at once never write under one id', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const [left, right] = [await openPage(browser), await openPage(browser)]
    await Promise.all([left.sync(), right.sync()])
    const ids = [left.write('left '), right.write('right ')]
    expect(ids.filter((id) => id === before.firstId)).toHaveLength(1)
    expect(new Set(ids).size).toBe(2)
    await left.sync()
    await right.sync()
    await left.sync()
    expect(left.doc.getText('text').toString()).toBe(right.doc.getText('text').toString())
    expect(left.doc.getText('text').toString()).toMatch(/left .*right |right .*left /u)
    left.close()
    right.close()
    const [third, fourth] = [await openPage(browser), await openPage(browser)]
    await Promise.all([third.sync(), fourth.sync()])
    expect(new Set([third.write('third '), fourth.write('fourth ')])).toEqual(new Set(ids))
  })

  test('L37 an id whose page ended with changes on their way waits until they have come', async () => {
    const browser = createBrowser()
    const before = await openPage(browser)
    await before.sync()
    before.write('on its way ')
    before.close()
    const next = await openPage(browser)
    await next.sync()
    expect(next.write('next ')).toBe(next.firstId)
    await next.sync()
    next.close()
    before.send()
    const [later, last] = [await openPage(browser), await openPage(browser)]
    await Promise.all([later.sync(), last.sync()])
    const ids = [later.write('later '), last.write('last ')]
    expect(new Set(ids)).toEqual(new Set([before.firstId, next.firstId]))
    await later.sync()
    await last.sync()
    const text = browser.server.getText('text').toString()
    for (const words of ['on its way ', 'next ', 'later ', 'last ']) expect(text).toContain(words)
  })

  test('L37 what only a copy of this browser holds is waited for, however late that opens', async () => {
    const browser = createBrowser()
    await pageBefore(browser)
    const offline = await openPage(browser)
    await offline.sync()
    offline.write('offline ')
    const copy = Y.encodeStateAsUpdate(offline.doc)
    offline.close()
    for (let load = 0; load < 3; load++) {
      const page = await openPage(browser)
      await page.sync()
      page.write(`${load} `)
      if (load === 2) Y.applyUpdate(page.doc, copy)
      await page.sync()
      page.close()
    }
    expect(browser.server.getText('text').toString()).toContain('offline ')
  })

  test('L37 an id of which the server has lost something waits for who brings it back', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const colleague = Y.encodeStateAsUpdate(browser.server)
    browser.server = new Y.Doc()
    const page = await openPage(browser)
    await page.sync()
    expect(page.write('anew ')).toBe(page.firstId)
    page.close()
    Y.applyUpdate(browser.server, colleague)
    const [left, right] = [await openPage(browser), await openPage(browser)]
    await Promise.all([left.sync(), right.sync()])
    expect([left.write('l '), right.write('r ')]).toContain(before.firstId)
  })

  test('L37 what was kept here and is on the server again counts as here', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const copy = Y.encodeStateAsUpdate(before.doc)
    browser.server = new Y.Doc()
    const page = await openPage(browser, copy)
    await page.sync()
    expect(page.write('more ')).toBe(before.firstId)
  })

  test('L37 after a refusal none of the ids is gone on with', async () => {
    const browser = createBrowser()
    await pageBefore(browser)
    const page = await openPage(browser)
    page.writer.forget()
    page.close()
    const next = await openPage(browser)
    await next.sync()
    expect(next.write('next ')).toBe(next.firstId)
  })
})
