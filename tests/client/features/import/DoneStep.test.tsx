import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { DoneStep } from '../../../../client/features/import/DoneStep.tsx'
import { intake } from '../../../../client/i18n/en/intake.ts'
import { renderScreen } from '../../renderScreen.tsx'

afterEach(cleanup)

test('FA84 what was left out is told as something that has happened', () => {
  const bad = [{ number: 3, why: 'no title.', text: '' }]
  renderScreen(() => <DoneStep done={{ words: '2 rows were added.', bad }} />, {})
  expect(screen.getByText(/2 rows were added\./u).parentElement?.textContent).toContain(
    intake.leftOut.was(1),
  )
  expect(screen.queryByText(new RegExp(intake.leftOut.count(1), 'u'))).toBeNull()
})
