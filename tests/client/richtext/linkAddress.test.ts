import { describe, expect, test } from 'vitest'
import { completeAddress, isSafeAddress } from '../../../client/richtext/linkAddress.ts'

describe('completeAddress', () => {
  test('RX2 what people type becomes a web or mail address', () => {
    expect(completeAddress(' example.org/a?b=1 ')).toBe('https://example.org/a?b=1')
    expect(completeAddress('http://example.org')).toBe('http://example.org')
    expect(completeAddress('ola@example.org')).toBe('mailto:ola@example.org')
    expect(completeAddress('example.org:8080/x')).toBe('https://example.org:8080/x')
  })

  test('RX2 scripts, files and plain words are refused', () => {
    for (const typed of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1).com',
      'data:text/html,x',
      'file:///etc/passwd',
      'vbscript:x.y',
      'hello',
      'two words.org',
      '',
    ])
      expect(completeAddress(typed)).toBeNull()
  })

  test('RX2 an address is safe only as a whole', () => {
    expect(isSafeAddress('https://example.org')).toBe(true)
    expect(isSafeAddress(' javascript:https://example.org')).toBe(false)
    expect(isSafeAddress('https://')).toBe(false)
  })
})
