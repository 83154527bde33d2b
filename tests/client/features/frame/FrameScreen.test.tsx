import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { FrameScreen } from '../../../../client/features/frame/FrameScreen.tsx'
import { frame as words } from '../../../../client/i18n/en/frame.ts'
import * as frame from '../../../../shared/doc/frame.ts'
import { session } from '../../../../shared/doc/record.ts'
import { renderScreen } from '../../renderScreen.tsx'
import type { Seed } from '../../makeWorkshop.ts'
import { prepareDialogs } from '../../browserParts.ts'

// reason: the editor has its own tests and needs a real layout
vi.mock('../../../../client/richtext/RichTextEditor.tsx', () => ({ RichTextEditor: () => null }))

const lead: Seed = {
  role: 'facilitator',
  touchpoints: { 'decision/pay': 'Payment', 'consideration/shop': 'Shop' },
}

const conversion = {
  stage: 'decision',
  name: 'Conversion rate',
  unit: '%',
  better: 'higher',
  baseline: 2,
  target: null,
  actual: null,
  date: null,
  source: '',
} as const

/** Presses a text and writes over it. */
function edit(name: RegExp | string, text: string, index = 0): void {
  const button = screen.getAllByRole('button', { name })[index]!
  fireEvent.click(button)
  const field = document.activeElement as HTMLTextAreaElement
  fireEvent.input(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}
const stageNames = () => screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)
function chooseFromMenu(menu: string, item: RegExp): void {
  fireEvent.click(screen.getByRole('button', { name: menu }))
  fireEvent.click(screen.getByRole('menuitem', { name: item, hidden: true }))
}

beforeAll(() => {
  window.matchMedia = (query) => ({ matches: false, media: query }) as MediaQueryList
  for (const [opens, method] of [
    [true, 'showPopover'],
    [false, 'hidePopover'],
  ] as const)
    HTMLElement.prototype[method] = function toggle(this: HTMLElement) {
      const event = new Event('toggle')
      Object.assign(event, { newState: opens ? 'open' : 'closed' })
      this.dispatchEvent(event)
    }
  prepareDialogs()
})
afterEach(cleanup)

describe('FrameScreen', () => {
  test('FR1 the goal is asked for first, and kept when the field is left', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    screen.getByText('everyone reads it when they join')
    const field = screen.getByRole('textbox', { name: /^Goal of the journey/ })
    field.focus()
    fireEvent.input(field, { target: { value: 'Fewer calls' } })
    fireEvent.blur(field)
    expect(workshop.about.goal).toBe('Fewer calls')
    expect(screen.queryByText('everyone reads it when they join')).toBeNull()
  })

  test('FR1 the goal of another facilitator does not overwrite what is being written', () => {
    const { docs, workshop } = renderScreen(FrameScreen, lead)
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Goal of the journey/ })
    field.focus()
    fireEvent.input(field, { target: { value: 'Mine' } })
    frame.about.patch(docs.frame, { goal: 'Theirs' })
    expect(field.value).toBe('Mine')
    fireEvent.blur(field)
    expect(workshop.about.goal).toBe('Mine')
  })

  test('FR2 everybody else reads all of it and can change nothing', () => {
    renderScreen(FrameScreen, { ...lead, role: 'participant' })
    screen.getByText('Only facilitators change this step. You can read all of it.')
    expect(screen.queryAllByRole('button')).toEqual([])
    for (const field of screen.queryAllByRole<HTMLInputElement>('textbox'))
      expect(field.readOnly).toBe(true)
    expect(screen.queryAllByRole('switch')).toEqual([])
    expect(screen.queryByText('Ready to share')).toBeNull()
    // What they should read stands under the goal, before the stages.
    const brief = screen.getByRole('heading', { name: /^Brief/ })
    const first = screen.getByRole('heading', { name: /^Persona/ })
    expect(brief.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  test('FR60 whoever takes part is told what comes and that nothing is to be done, and once the group went on that this is read only', () => {
    const { docs } = renderScreen(FrameScreen, { ...lead, role: 'participant', step: 'frame' })
    const welcome = screen.getByRole('heading', { name: 'Welcome' }).closest('section')!
    expect(welcome.textContent).toContain('There is nothing to do yet')
    const next = within(welcome).getByRole('list', { name: 'What comes' })
    expect(within(next).getAllByRole('listitem')).toHaveLength(6)
    session.patch(docs.record, { step: 'collect' })
    expect(screen.queryByRole('heading', { name: 'Welcome' })).toBeNull()
    screen.getByText(/^Only facilitators change this step/u)
  })

  test('FR30 what is only read says what it is, and which way a figure should go is no button', () => {
    renderScreen(FrameScreen, lead, {
      prepare: ({ docs, workshop }) => {
        frame.stages.patch(docs.frame, 'decision', { customerGoal: 'A fair price', volume: 42_000 })
        workshop.frame.kpis.add(conversion)
        Object.assign(workshop, { canWrite: () => false, isFacilitator: () => false })
      },
    })
    const stage = screen.getByRole('heading', { name: 'DECISION' }).closest('li')!
    expect(stage.textContent).toContain(`${words.stages.customerGoal}: A fair price`)
    expect(stage.textContent).toContain(`${words.stages.volume} ${words.stages.volumeHint}: 42,000`)
    expect(stage.textContent).toContain(`${words.kpi.of('Conversion rate', words.kpi.baseline)}: 2`)
    expect(stage.textContent).toContain(
      `${words.kpi.of('Conversion rate', words.kpi.target)}: ${words.kpi.notSet}`,
    )
    expect(stage.querySelectorAll('button')).toHaveLength(0)
  })

  test('FR31 a brief that nobody wrote is one line for whoever only reads', async () => {
    renderScreen(FrameScreen, { ...lead, role: 'participant' })
    expect(screen.getByText(words.brief.none)).toBeTruthy()
    cleanup()
    const made = renderScreen(
      FrameScreen,
      { ...lead, role: 'participant' },
      {
        prepare: ({ docs }) => {
          const paragraph = new Y.XmlElement('paragraph')
          paragraph.insert(0, [new Y.XmlText('Bring one complaint.')])
          frame.briefOf(docs.frame).insert(0, [paragraph])
        },
      },
    )
    expect(made.workshop.briefText()).toContain('complaint')
    expect(screen.queryByText(words.brief.none)).toBeNull()
  })

  test('FR3 a stage without touchpoints goes at once and comes back by Undo', () => {
    renderScreen(FrameScreen, lead)
    chooseFromMenu('What to do with stage AWARENESS', /Remove stage/)
    expect(stageNames()).toEqual(['CONSIDERATION', 'DECISION'])
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(stageNames()).toEqual(['AWARENESS', 'CONSIDERATION', 'DECISION'])
  })

  test('FR3 a stage with touchpoints asks, then hands them to its neighbour with nothing lost', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    chooseFromMenu('What to do with stage DECISION', /Remove stage/)
    expect(stageNames()).toHaveLength(3)
    screen.getByText(/Its touchpoint moves to the end of “CONSIDERATION”/)
    fireEvent.click(screen.getByText('Remove and move'))
    expect(stageNames()).toEqual(['AWARENESS', 'CONSIDERATION'])
    expect(workshop.touchpoints().map(({ title }) => title)).toEqual(['Shop', 'Payment'])
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(stageNames()).toEqual(['AWARENESS', 'CONSIDERATION', 'DECISION'])
    expect(workshop.touchpointsOf('decision').map(({ title }) => title)).toEqual(['Payment'])
  })

  test('FR3 what is said of a removed stage says where its KPIs went', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    chooseFromMenu('Add a KPI to AWARENESS', /Search ranking/)
    chooseFromMenu('What to do with stage AWARENESS', /Remove stage/)
    screen.getByText('Stage “AWARENESS” removed; its KPI is now in “CONSIDERATION”.')
    expect(workshop.kpis()).toMatchObject([{ stage: 'consideration' }])
  })

  test('FR3 a stage that others empty while the question is open still waits for the answer', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    chooseFromMenu('What to do with stage DECISION', /Remove stage/)
    for (const { id } of workshop.touchpointsOf('decision'))
      workshop.touchpointActions.move(id, 'awareness', null)
    expect(stageNames()).toHaveLength(3)
    fireEvent.click(screen.getByText('Cancel'))
    expect(stageNames()).toHaveLength(3)
  })

  test('FR3 stages are put in order by the menu and by Alt and an arrow', () => {
    renderScreen(FrameScreen, lead)
    chooseFromMenu('What to do with stage AWARENESS', /One down/)
    expect(stageNames()).toEqual(['CONSIDERATION', 'AWARENESS', 'DECISION'])
    fireEvent.keyDown(screen.getByRole('button', { name: 'What to do with stage DECISION' }), {
      key: 'ArrowUp',
      altKey: true,
    })
    expect(stageNames()).toEqual(['CONSIDERATION', 'DECISION', 'AWARENESS'])
  })

  test('FR4 a KPI from the library brings direction and unit, and says what is missing', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    chooseFromMenu('Add a KPI to AWARENESS', /Search ranking/)
    expect(workshop.kpis()).toMatchObject([
      { name: 'Search ranking', better: 'lower', stage: 'awareness', target: null },
    ])
    screen.getByText('A target for “Search ranking”')
    edit('enter: Search ranking, target', '4')
    expect(workshop.kpis()[0]?.target).toBe(4)
    expect(screen.queryByText('A target for “Search ranking”')).toBeNull()
  })

  test('FR9 words in place of a number are refused, and the old value stays', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    edit(/Customers who enter/, '42,000')
    edit(/Customers who enter/, 'plenty')
    expect(workshop.stages()[0]?.volume).toBe(42_000)
    screen.getByText('“plenty” is not a number. The old value stays.')
  })

  test('FR5 a new department gets the next free colour, Enter after Enter', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    fireEvent.click(screen.getByRole('button', { name: 'Add a department' }))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a department' })
    for (const name of ['Finance', 'Legal']) {
      field.value = name
      fireEvent.keyDown(field, { key: 'Enter' })
    }
    expect(workshop.departments().map(({ name, colour }) => [name, colour])).toEqual([
      ['Sales', 1],
      ['Support', 2],
      ['Logistics', 3],
      ['IT', 4],
      ['Finance', 5],
      ['Legal', 6],
    ])
  })

  test('FR6 a department keeps its name when the new one is empty', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    fireEvent.click(screen.getByRole('button', { name: 'Edit department Sales' }))
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: ' ' } })
    screen.getByText('A department needs a name.')
    expect(workshop.departments()[0]?.name).toBe('Sales')
  })

  test('FR7 the agenda adds up, and each step starts where the ones before end', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    edit(/^Minutes for Collect/, '50')
    expect(workshop.settings.minutes).toMatchObject({ collect: 50, rate: 25, map: 20 })
    expect(screen.getByText('3 h 15 min')).toBeTruthy()
    screen.getByTitle('starts after 0:50')
  })

  test('FR8 dots are whole numbers within bounds; anything else is refused in words', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    fireEvent.change(screen.getByLabelText('Dots per person'), { target: { value: '0' } })
    screen.getByText('A whole number from 1 to 100. The old value stays.')
    expect(workshop.settings.dotBudget).toBe(6)
    fireEvent.change(screen.getByLabelText('Dots per person'), { target: { value: '10' } })
    expect(workshop.settings.dotBudget).toBe(10)
  })
})
