import { cleanup, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Home } from '../../../../client/features/home/Home.tsx'
import { keepOpenWork } from '../../../../client/features/activities/keepOpenWork.ts'
import { RecentWorkshops } from '../../../../client/features/home/RecentWorkshops.tsx'
import { findVisit, rememberVisit, type Visit } from '../../../../client/workshop/visits.ts'
import * as record from '../../../../shared/doc/record.ts'
import { renderRouted } from '../../renderRouted.tsx'

const now = new Date(2026, 10, 16, 10, 0).getTime()
const hour = 3_600_000
const visit: Visit = {
  workshopId: 'w1',
  title: 'Opening an account',
  goal: '',
  role: 'participant',
  participantId: 'ana',
  name: 'Ana',
  token: 't1',
  step: 'frame',
  people: 3,
  at: now,
}
let isPhone = false

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ now, toFake: ['Date'] })
  window.matchMedia = (query) =>
    ({
      matches: isPhone && query.includes('max-width'),
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  localStorage.clear()
  isPhone = false
})

test('HM31 the list says what is open, until when and how far one is, and tells no deadline that has passed', () => {
  rememberVisit(visit)
  renderRouted(() => {
    return <RecentWorkshops onReuse={() => undefined} />
  }, {})
  expect(screen.queryByText('Rating')).toBeNull()
  cleanup()
  rememberVisit({
    ...visit,
    open: [
      { activity: 'collect', until: now - hour, mine: [] },
      { activity: 'rate', until: now + 7 * hour + 400, mine: [{ kind: 'rated', n: 3, of: 12 }] },
      { activity: 'swot', until: null, mine: [{ kind: 'dots', n: 2, of: 5 }] },
    ],
  })
  renderRouted(() => <RecentWorkshops onReuse={() => undefined} />, {})
  const [first, second] = screen.getAllByRole('listitem')
  expect(first?.textContent).toBe('Rating until today 17:00 · 3 of 12 cards rated')
  expect(second?.textContent).toBe('Dot voting open · 2 of 5 dots left')
  expect(screen.queryByText('Collecting')).toBeNull()
})

test('HM31 what the list says is kept while one is there, and follows what one does', () => {
  rememberVisit(visit)
  const made = renderRouted(
    () => null,
    { touchpoints: { t1: 'Advert', t2: 'Branch' } },
    ({ workshop, docs }) => {
      const { activities } = record.session.get(docs.record)
      const rate = { state: 'open' as const, until: now + hour }
      const collect = { state: 'closed' as const, until: null }
      record.session.patch(docs.record, { activities: { ...activities, collect, rate } })
      keepOpenWork(workshop)
    },
  )
  const open = () => findVisit('w1')?.open
  expect(open()).toEqual([
    { activity: 'rate', until: now + hour, mine: [{ kind: 'rated', n: 0, of: 2 }] },
  ])
  made.workshop.ballot.rate('t1', { expectation: 4, experience: 4, emotion: 1 })
  expect(open()?.[0]?.mine).toEqual([{ kind: 'rated', n: 1, of: 2 }])
})

test.each([
  [true, 'before'],
  [false, 'after'],
] as const)(
  'HM32 on a phone (%s) one’s own workshops stand %s what begins a new one',
  (phone, side) => {
    isPhone = phone
    rememberVisit(visit)
    renderRouted(() => <Home />, {})
    const link = screen.getByRole('link', { name: 'Opening an account' })
    const heading = screen.getByRole('heading', { level: 1 })
    const isBefore = Boolean(
      link.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    expect(isBefore ? 'before' : 'after').toBe(side)
    within(screen.getByRole('main')).getByText('Recent in this browser')
  },
)
