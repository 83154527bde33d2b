import { cleanup, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ConfirmDialog } from '../../../client/ui/ConfirmDialog.tsx'
import { prepareBrowser } from '../browserParts.ts'

beforeEach(prepareBrowser)
afterEach(cleanup)

test.each([false, true])('KT31 a question begins on the answer that changes nothing', (danger) => {
  render(() => (
    <ConfirmDialog
      open
      title="Reveal?"
      text="Everyone sees it."
      confirmLabel="Reveal"
      cancelLabel="Wait"
      danger={danger}
      onConfirm={() => undefined}
      onCancel={() => undefined}
    />
  ))
  const begins = (name: string) => screen.getByRole('button', { name }).hasAttribute('autofocus')
  expect([begins('Wait'), begins('Reveal')]).toEqual([true, false])
})
