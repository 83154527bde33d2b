import { expect, test } from 'vitest'
import { wayOf } from '../../../client/offline/wayOf.ts'

const origin = 'https://touchline.example'
const page = (path: string) => ({ method: 'GET', mode: 'navigate', url: origin + path })
const part = (path: string, method = 'GET') => ({ method, mode: 'cors', url: origin + path })

test('U3 every page address gets the shell', () => {
  for (const path of ['/', '/w/abc', '/w/abc/collect', '/w/abc/map?x=1', '/apiary'])
    expect(wayOf(page(path), origin), path).toBe('shell')
})

test('U3 files of the build are answered, and nothing else of this server', () => {
  expect(wayOf(part('/assets/index-1.js'), origin)).toBe('file')
  expect(wayOf(part('/favicon.svg'), origin)).toBe('file')
  for (const path of ['/sw.js', '/robots.txt', '/index.html', '/w/abc'])
    expect(wayOf(part(path), origin), path).toBe('network')
})

test('U3 what the server decides is never answered in its place', () => {
  const paths = ['/api/workshops/a', '/api', '/sync/a/board', '/healthz', '/readyz', '/metrics']
  for (const path of paths) {
    expect(wayOf(page(path), origin), path).toBe('network')
    expect(wayOf(part(path), origin), path).toBe('network')
  }
  expect(wayOf(page('/robots.txt'), origin)).toBe('network')
  expect(wayOf(part('/assets/index-1.js', 'POST'), origin)).toBe('network')
  const elsewhere = { method: 'GET', mode: 'cors', url: 'https://other.example/assets/a.js' }
  expect(wayOf(elsewhere, origin)).toBe('network')
})
