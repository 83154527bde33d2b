import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { FrameScreen } from '../../../client/features/frame/FrameScreen.tsx'
import { PrioritiseScreen } from '../../../client/features/prioritise/PrioritiseScreen.tsx'
import * as frame from '../../../shared/doc/frame.ts'
import type { ActivityState } from '../../../shared/domain/step.ts'
import { prioritise as words } from '../../../client/i18n/en/prioritise.ts'
import { prepareBrowser, settled } from '../browserParts.ts'
import type { MadeWorkshop, Seed } from '../makeWorkshop.ts'
import { renderScreen } from '../renderScreen.tsx'
import { byPeople, misspoken } from '../wordsOfPeople.ts'
import { propose, publish as publishEstimates } from './prioritise/seeds.ts'

// reason: the editor has its own tests and needs a real layout
vi.mock('../../../client/richtext/RichTextEditor.tsx', () => ({
  RichTextEditor: (props: { lang?: string }) => <p lang={props.lang}>{byPeople('Text')}</p>,
}))

beforeAll(() => {
  prepareBrowser()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(cleanup)

/** Everything people can write into the frame, in Swedish; the page speaks English. */
function writeFrame({ workshop, docs }: MadeWorkshop): void {
  frame.about.patch(docs.frame, {
    language: 'sv',
    title: byPeople('Att köpa en telefon'),
    goal: byPeople('Fler återköp'),
    segments: [byPeople('Studenter')],
  })
  for (const { id } of workshop.stages())
    workshop.frame.stages.patch(id, {
      name: byPeople(`Fas ${id}`),
      subtitle: byPeople('Jag tittar'),
      customerGoal: byPeople('Hitta rätt'),
      ourGoal: byPeople('Sälja mer'),
    })
  for (const { id } of workshop.departments())
    workshop.frame.departments.patch(id, { name: byPeople(`Avdelning ${id}`), expected: 2 })
  workshop.frame.channels.add({ name: byPeople('Butik'), kind: 'shop' })
  workshop.frame.personas.add({ name: byPeople('Eva'), description: byPeople('Har bråttom') })
  const kpi = { better: 'lower', baseline: null, actual: null, date: null, source: '' } as const
  workshop.frame.kpis.add({
    ...kpi,
    stage: 'decision',
    name: byPeople('Väntetid'),
    unit: byPeople('dagar'),
    target: 3,
  })
  workshop.frame.kpis.add({
    ...kpi,
    stage: 'decision',
    name: byPeople('Köer'),
    unit: '',
    target: null,
  })
}

function writeBoard(made: MadeWorkshop): void {
  writeFrame(made)
  const { workshop } = made
  workshop.board.comments.add({ target: 'pay', text: byPeople('Det tar tid'), author: null, at: 1 })
  const finding = workshop.board.findings.add({
    text: byPeople('Snabb chatt'),
    quadrant: 'strength',
    touchpoints: ['pay'],
    origin: 'person',
    reason: '',
    author: null,
  })
  const about = { findings: [finding], touchpoints: ['pay'], department: 'sales' }
  const more = { ...about, measure: byPeople('Färre samtal') }
  const pairs = [
    [5, 2],
    [4, 2],
    [4, 2],
  ] as const
  publishEstimates(made, propose(made, byPeople('Chatt till nio'), more), ...pairs)
  propose(made, byPeople('Egen app'), { status: 'dropped' })
}

const seed: Seed = {
  role: 'facilitator',
  touchpoints: { track: byPeople('Spårning'), pay: byPeople('Betalning') },
}
const prioritise = (state: ActivityState): Seed => ({
  ...seed,
  step: 'prioritise',
  activities: { prioritise: state },
  progress: {
    prioritise: { done: 4, started: 9, of: 12, departments: { sales: { done: 4, of: 6 } } },
  },
})
const wrong = () => misspoken(document.body, 'sv')

test.each([['facilitator'], ['participant'], ['viewer']] as const)(
  'B80 on Frame each word of people is said in its language, ours in ours, for a %s',
  async (role) => {
    renderScreen(FrameScreen, { ...seed, role, step: 'frame' }, { prepare: writeFrame })
    await settled()
    expect(document.body.textContent).toContain(byPeople('Sälja mer'))
    expect(wrong()).toEqual([])
  },
)

test.each([
  ['open', 'board'],
  ['closed', 'board'],
  ['revealed', 'board'],
  ['closed', 'list'],
  ['open', 'list'],
  ['revealed', 'list'],
] as const)(
  'B80 on Prioritise each word of people is said in its language, ours in ours: %s, as %s',
  (state, view) => {
    renderScreen(PrioritiseScreen, prioritise(state), { view, prepare: writeBoard })
    for (const plan of screen.queryAllByRole('button', { expanded: false, name: /^Details of/u }))
      fireEvent.click(plan)
    expect(document.body.textContent).toContain(byPeople('Chatt till nio'))
    expect(wrong()).toEqual([])
  },
)

test('B80 the dialogs of Frame say each word of people in its language', () => {
  renderScreen(FrameScreen, { ...seed, step: 'frame' }, { prepare: writeFrame })
  for (const name of [/^Edit department ⟦Avdelning it/u, /^Edit channel/u])
    fireEvent.click(screen.getByRole('button', { name }))
  fireEvent.click(screen.getByRole('button', { name: /^What to do with stage ⟦Fas decision/u }))
  fireEvent.click(screen.getByRole('menuitem', { name: 'Remove stage', hidden: true }))
  expect(screen.getByRole('heading', { name: 'Remove stage “⟦Fas decision⟧”?' })).toBeTruthy()
  expect(wrong()).toEqual([])
})

test('B80 the dialogs of Prioritise say each word of people in its language', () => {
  renderScreen(PrioritiseScreen, prioritise('closed'), { prepare: writeBoard })
  fireEvent.click(screen.getByRole('button', { name: words.add.fromFindings }))
  fireEvent.click(screen.getByRole('button', { name: words.menu(byPeople('Chatt till nio')) }))
  fireEvent.click(screen.getByRole('menuitem', { name: words.link.do, hidden: true }))
  expect(screen.getByRole('group', { name: byPeople('Fas decision') })).toBeTruthy()
  expect(wrong()).toEqual([])
})
