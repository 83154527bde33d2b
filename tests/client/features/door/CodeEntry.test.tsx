import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import { CodeEntry } from '../../../../client/features/door/CodeEntry.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { I18nProvider } from '../../../../client/i18n/i18n.tsx'

const onCode = vi.fn<(code: string) => void>()

afterEach(() => {
  cleanup()
  onCode.mockReset()
})

function open({ first = '', problem = null as string | null } = {}): HTMLInputElement {
  render(() => (
    <I18nProvider initial={{ language: 'en', catalogue }}>
      <CodeEntry first={first} isBusy={false} problem={problem} onCode={onCode} />
    </I18nProvider>
  ))
  return screen.getByLabelText<HTMLInputElement>('Code')
}

const send = (field: HTMLInputElement, text: string): void => {
  fireEvent.input(field, { target: { value: text } })
  fireEvent.submit(field.form!)
}

test.each([
  ['kmprtw', 'KMPRTW'],
  ['KMP RTW', 'KMPRTW'],
  [' kmp-rtw ', 'KMPRTW'],
  ['kmpr twxz', 'KMPRTWXZ'],
  ['http://a.example/c#KMPRTWXZ', 'KMPRTWXZ'],
])('JN20 “%s” is taken as it was meant', (typed, meant) => {
  send(open(), typed)
  expect(onCode.mock.calls).toEqual([[meant]])
})

test('JN20 what is too short or too long is said beside the field, and asks nobody', () => {
  const field = open()
  for (const typed of ['', 'KMP', 'KMPRTWX', 'KMPRTWXZB']) {
    send(field, typed)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('alert').textContent).toBe(catalogue.door.length)
  }
  expect(onCode).not.toHaveBeenCalled()
  fireEvent.input(field, { target: { value: 'KMPR' } })
  expect(screen.queryByRole('alert')).toBeNull()
})

test('JN20 a code that came with the address is tried at once, and what was said stands by the field', () => {
  const field = open({ first: 'kmprtw', problem: 'No such code.' })
  expect(onCode.mock.calls).toEqual([['KMPRTW']])
  expect(field.value).toBe('kmprtw')
  expect(screen.getByRole('alert').textContent).toBe('No such code.')
})

test('JN20 a phone shows letters, writes capitals and corrects nothing', () => {
  const field = open()
  expect(field.getAttribute('autocapitalize')).toBe('characters')
  expect(field.getAttribute('inputmode')).toBe('text')
  expect(field.getAttribute('spellcheck')).toBe('false')
  expect(field.getAttribute('enterkeyhint')).toBe('go')
})
