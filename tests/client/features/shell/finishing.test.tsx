import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FinishButton } from '../../../../client/features/facilitate/FinishButton.tsx'
import { FinishedBand } from '../../../../client/features/map/FinishedBand.tsx'
import { StateNews } from '../../../../client/features/shell/StateNews.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { useWorkshop } from '../../../../client/workshop/context.tsx'
import { session } from '../../../../shared/doc/record.ts'
import type { Role } from '../../../../shared/domain/participant.ts'
import { prepareDialogs } from '../../browserParts.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

beforeEach(() => {
  prepareDialogs()
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const words = catalogue.finish
const now = Date.now()

const draw = (role: Role): MadeWorkshop =>
  renderScreen(
    () => (
      <>
        <StateNews step="map" />
        <FinishButton isMain />
        <Show when={useWorkshop().session.finished}>
          <FinishedBand review={() => null} />
        </Show>
      </>
    ),
    { role, step: 'map', activities: { collect: 'open' } },
    {
      prepare: ({ docs }) =>
        session.patch(docs.record, { timer: { startedAt: now, endsAt: now + 600_000 } }),
    },
  )

/** As the server does it: what is open is closed first, the rest turns in one. */
function finish({ docs, setActivity }: MadeWorkshop): void {
  setActivity('collect', 'closed')
  session.patch(docs.record, { boardLocked: true, timer: null, finished: { at: 1 } })
}

const reopen = ({ docs }: MadeWorkshop): void =>
  session.patch(docs.record, { boardLocked: false, finished: null })

/** All that is live and says something now; with the next call what was said is gone. */
function heard(): string[] {
  const live = [...document.querySelectorAll('[role="status"], [role="log"], [aria-live]')]
  const said = live
    .filter((one) => one.parentElement?.closest('[role="status"], [aria-live]') === null)
    .map(({ textContent }) => textContent ?? '')
  vi.advanceTimersByTime(10_001)
  return said.filter(Boolean)
}

async function press(made: MadeWorkshop, name: string, turn: (made: MadeWorkshop) => void) {
  fireEvent.click(screen.getAllByRole('button', { name }).at(-1)!)
  turn(made)
  await vi.advanceTimersByTimeAsync(10)
}

test('B90 who finishes the workshop hears it once, and once that it goes on', async () => {
  const made = draw('facilitator')
  fireEvent.click(screen.getByRole('button', { name: words.do }))
  await press(made, words.do, finish)
  expect(heard()).toEqual([words.done])
  expect(screen.getByText(words.band.title)).toBeTruthy()
  await press(made, words.reopen, reopen)
  expect(heard()).toEqual([words.reopened])
})

test.each(['participant', 'facilitator'] as const)(
  'B90 a %s who did not finish it hears it once, and once that it goes on',
  (role) => {
    const made = draw(role)
    made.setActivity('collect', 'closed')
    expect(heard()).toEqual(['Collecting is closed.'])
    finish(made)
    expect(heard()).toEqual([`${words.band.title}${words.band.text}${words.take}`])
    reopen(made)
    expect(heard()).toEqual(['The board is unlocked.'])
  },
)

test('B90 who finished it once hears it when somebody else does so again', async () => {
  const made = draw('facilitator')
  fireEvent.click(screen.getByRole('button', { name: words.do }))
  await press(made, words.do, finish)
  heard()
  reopen(made)
  expect(heard()).toEqual(['The board is unlocked.'])
  made.setActivity('collect', 'open')
  expect(heard()).toEqual(['Collecting is open.'])
  finish(made)
  expect(heard().join(' ')).toContain(words.band.title)
})
