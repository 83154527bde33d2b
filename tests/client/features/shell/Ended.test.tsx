import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { Ended } from '../../../../client/features/shell/Ended.tsx'
import { ended } from '../../../../client/i18n/en/ended.ts'
import { useWorkshop } from '../../../../client/workshop/context.tsx'
import { renderScreen } from '../../renderScreen.tsx'

afterEach(cleanup)

test.each([
  [4403, 'removed'],
  [4404, 'gone'],
  [4400, 'other'],
] as const)(
  'SL76 shown out by %i one begins at a heading that says why, as does the title of the page',
  (code, reason) => {
    document.title = 'Collect'
    renderScreen(
      () => <Ended workshop={useWorkshop()} />,
      {},
      {
        prepare: ({ workshop }) => Object.assign(workshop, { endedBy: () => code }),
      },
    )
    const heading = screen.getByRole('heading', { level: 1, name: ended[reason].title })
    expect(document.activeElement).toBe(heading)
    expect(document.title).toContain(ended[reason].title)
    expect(screen.getByRole('log').textContent).toBe(ended[reason].text)
  },
)

test('SL76 whoever was removed is promised nothing that was not sent, and no vote', () => {
  expect(ended.removed.text).toMatch(/not sent did not arrive/u)
  expect(ended.removed.text).toMatch(/no longer counts in votes that are still open/u)
})
