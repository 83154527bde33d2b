import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import { BriefBand } from '../../../../client/features/shell/BriefBand.tsx'
import { findVisit, rememberVisit } from '../../../../client/workshop/visits.ts'
import * as frame from '../../../../shared/doc/frame.ts'
import { writeRichText } from '../../../../shared/doc/richText.ts'
import type { Role } from '../../../../shared/domain/participant.ts'
import { renderScreen } from '../../renderScreen.tsx'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

function enter(brief: string, role: Role = 'participant') {
  const onRead = vi.fn()
  const made = renderScreen(
    () => <BriefBand onRead={onRead} />,
    { role },
    {
      prepare: ({ docs, workshop }) => {
        if (findVisit('w1') === null) rememberVisit(workshop.visit)
        writeRichText(frame.briefOf(docs.frame), brief)
      },
    },
  )
  return { ...made, onRead }
}

test('SL4 a short brief is read in the band, and put away it does not come back', () => {
  enter('Bring one complaint each.')
  screen.getByText('Bring one complaint each.')
  fireEvent.click(screen.getByRole('button', { name: 'Got it' }))
  expect(screen.queryByText('Read first')).toBeNull()
  cleanup()
  enter('Bring one complaint each.')
  expect(screen.queryByText('Read first')).toBeNull()
})

test('SL4 a long brief is begun in the band and opened whole', () => {
  const { onRead } = enter('Bring one complaint each. '.repeat(20))
  fireEvent.click(screen.getByRole('button', { name: 'Read it' }))
  expect(onRead).toHaveBeenCalledOnce()
  expect(screen.queryByText('Read first')).toBeNull()
})

test('SL4 who wrote the brief, and who has none, is not asked to read it', () => {
  enter('Bring one complaint each.', 'facilitator')
  expect(screen.queryByText('Read first')).toBeNull()
  cleanup()
  enter('')
  expect(screen.queryByText('Read first')).toBeNull()
})

test('SL26 the brief carries the language of the workshop where the interface speaks another', () => {
  const { docs } = enter('Przynieś jedną reklamację.')
  const brief = () => screen.getByText('Przynieś jedną reklamację.').getAttribute('lang')
  expect(brief()).toBeNull()
  frame.about.patch(docs.frame, { language: 'pl' })
  expect(brief()).toBe('pl')
})
