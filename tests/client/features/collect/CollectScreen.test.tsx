import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import * as board from '../../../../shared/doc/board.ts'
import * as record from '../../../../shared/doc/record.ts'
import { heardNow } from '../../heardNow.ts'
import { renderScreen } from '../../renderScreen.tsx'
import {
  addField,
  key,
  note,
  open,
  paste,
  blurWhatIsRemoved,
  stage,
  titles,
} from './screenParts.ts'
import { prepareBrowser, settled } from '../../browserParts.ts'

beforeAll(prepareBrowser)
afterEach(() => {
  cleanup()
  localStorage.clear()
})

describe('CollectScreen', () => {
  test('CO1 Enter adds at the end of the stage and keeps the field', () => {
    const { workshop } = renderScreen(CollectScreen, open)
    const field = addField('AWARENESS')
    fireEvent.input(field, { target: { value: '  A friend’s advice ' } })
    fireEvent.submit(field.form!)
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site', 'A friend’s advice'])
    expect(field.value).toBe('')
    expect(document.activeElement).toBe(field)
    expect(workshop.touchpointsOf('awareness')[2]).toMatchObject({
      department: 'sales',
      author: 'ana',
    })
  })

  test('CO18 every touchpoint that is added is said by its title, the second of a stage too', () => {
    renderScreen(CollectScreen, open)
    const field = addField('AWARENESS')
    for (const title of ['Hotline', 'Radio', 'Radio']) {
      const before = [...document.querySelectorAll('[aria-live="assertive"]')]
      const words = before.map((place) => place.textContent)
      fireEvent.input(field, { target: { value: ` ${title}` } })
      fireEvent.submit(field.form!)
      expect(heardNow()).toBe(`${title}: 1 touchpoint added to AWARENESS.`)
      // Said in another place than the words before: in the same one they would change nothing.
      expect(before.map((place) => place.textContent)).not.toEqual(words)
    }
  })

  test('CO1 an empty board says how to begin, and its button puts the cursor there', () => {
    renderScreen(CollectScreen, { activities: { collect: 'open' } })
    screen.getByText('No touchpoints yet')
    fireEvent.click(screen.getByRole('button', { name: 'Add a touchpoint' }))
    expect(document.activeElement).toBe(addField('AWARENESS'))
  })

  test('CO1 an empty line adds nothing', () => {
    renderScreen(CollectScreen, open)
    fireEvent.submit(addField('AWARENESS').form!)
    expect(titles('AWARENESS')).toHaveLength(2)
  })

  test('CO1 pasting a list adds one touchpoint a line, and one press takes them all back', () => {
    renderScreen(CollectScreen, open)
    paste(addField('CONSIDERATION'), '- Reviews\n- Shop\n\n- Hotline')
    expect(titles('CONSIDERATION')).toEqual(['Reviews', 'Shop', 'Hotline'])
    screen.getByText('3 touchpoints added to CONSIDERATION.')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(titles('CONSIDERATION')).toEqual([])
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site'])
  })

  test('CO2 Space picks up, arrows choose, Space puts down; nothing moves before', async () => {
    renderScreen(CollectScreen, open)
    note('Advert').focus()
    key(' ')
    key('ArrowRight')
    key('ArrowRight')
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site'])
    expect(screen.getByText('Row 1 of 2 in DECISION')).toBeTruthy()
    key(' ')
    await settled()
    expect(titles('DECISION')).toEqual(['Advert', 'Payment'])
    expect(document.activeElement?.textContent).toBe('Advert')
  })

  test('CO2 Escape puts a touchpoint back, and losing the focus does too', () => {
    renderScreen(CollectScreen, open)
    for (const leave of [() => key('Escape'), () => note('Advert').blur()]) {
      note('Advert').focus()
      key(' ')
      key('ArrowDown')
      leave()
      expect(screen.getByText('“Advert” stays where it was.')).toBeTruthy()
      note('Advert').focus()
      key('ArrowRight')
    }
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site'])
  })

  test('CO2 the dialog moves by words', () => {
    renderScreen(CollectScreen, open)
    note('Advert').focus()
    key('m')
    fireEvent.change(screen.getByLabelText('Stage'), { target: { value: 'decision' } })
    fireEvent.click(screen.getByText('Move here'))
    expect(titles('DECISION')).toEqual(['Payment', 'Advert'])
  })

  test('CO2 a carried touchpoint that someone else deletes is let go', () => {
    const { docs } = renderScreen(CollectScreen, open)
    note('Advert').focus()
    key(' ')
    board.touchpoints.remove(docs.board, 'ad')
    expect(titles('AWARENESS')).toEqual(['Web site'])
    note('Web site').focus()
    key(' ')
    key('ArrowUp')
    key(' ')
    expect(titles('AWARENESS')).toEqual(['Web site'])
  })

  test('CO3 in private what is added is a draft: dashed, in words, and not on the board', () => {
    const { workshop } = renderScreen(CollectScreen, {
      ...open,
      activities: { collect: 'private' },
    })
    screen.getByText('Private for now')
    const field = addField('DECISION')
    fireEvent.input(field, { target: { value: 'Secret' } })
    fireEvent.submit(field.form!)
    expect(within(stage('DECISION')).getByText('Only you see this draft')).toBeTruthy()
    expect(workshop.touchpoints().map(({ title }) => title)).not.toContain('Secret')
    expect(workshop.drafts().map(({ title }) => title)).toEqual(['Secret'])
  })

  test('CO3 a draft whose stage was removed is shown in the first one, never lost', () => {
    const { workshop } = renderScreen(CollectScreen, {
      ...open,
      activities: { collect: 'private' },
    })
    workshop.touchpointActions.add({ title: 'Stray', stage: 'gone' })
    expect(titles('AWARENESS')).toContain('Stray')
  })

  test('CO4 a touchpoint whose stage is gone is still shown', () => {
    renderScreen(CollectScreen, { ...open, touchpoints: { 'gone/lost': 'Lost one' } })
    expect(screen.getByRole('region', { name: 'Without a stage' }).textContent).toContain(
      'Lost one',
    )
  })
})

describe('CollectScreen when it stops taking notes', () => {
  test('CO7 what is half typed waits through a lock, says why, and goes on afterwards', () => {
    const { workshop, docs } = renderScreen(CollectScreen, open)
    const field = addField('DECISION')
    field.focus()
    fireEvent.input(field, { target: { value: 'Half a wo' } })
    record.session.patch(docs.record, { boardLocked: true })
    expect(addField('DECISION')).toBe(field)
    expect(field).toMatchObject({ value: 'Half a wo', readOnly: true })
    expect(document.activeElement).toBe(field)
    screen.getByText('Waits here until the board is unlocked.')
    fireEvent.submit(field.form!)
    expect(workshop.touchpointsOf('decision')).toHaveLength(1)
    expect(screen.queryByRole('textbox', { name: 'Add to AWARENESS' })).toBeNull()
    record.session.patch(docs.record, { boardLocked: false })
    expect(field).toMatchObject({ value: 'Half a wo', readOnly: false })
    fireEvent.submit(field.form!)
    expect(titles('DECISION')).toEqual(['Payment', 'Half a wo'])
  })

  test('CO7 what is half typed waits when collecting closes', () => {
    const { setActivity } = renderScreen(CollectScreen, open)
    const field = addField('DECISION')
    fireEvent.input(field, { target: { value: 'Half a wo' } })
    setActivity('collect', 'closed')
    screen.getByText('Waits here until collecting opens again.')
    setActivity('collect', 'open')
    expect(addField('DECISION')).toMatchObject({ value: 'Half a wo', readOnly: false })
  })

  test('CO7 a half written comment waits through a lock', () => {
    const { docs } = renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    const field = screen.getByRole('textbox', { name: 'Write a comment' })
    fireEvent.input(field, { target: { value: 'But why' } })
    record.session.patch(docs.record, { boardLocked: true })
    expect(screen.getByRole('textbox', { name: 'Write a comment' })).toMatchObject({
      value: 'But why',
    })
    expect(screen.getByRole('button', { name: 'Comment' })).toMatchObject({ disabled: true })
  })

  test('CO3 drafts are counted as drafts, and no empty board is spoken of beside one', () => {
    const { workshop } = renderScreen(CollectScreen, { activities: { collect: 'private' } })
    screen.getByText('No touchpoints yet')
    workshop.touchpointActions.add({ title: 'Secret', stage: 'decision' })
    expect(screen.queryByText('No touchpoints yet')).toBeNull()
    expect(screen.getByRole('heading', { name: /^DECISION/ }).textContent).toBe('DECISION, 1 draft')
  })
})

describe('CollectScreen by keys', () => {
  test('CO11 a note may be left after it is gone, as browsers do when it is deleted by key', () => {
    renderScreen(CollectScreen, open)
    const gone = note('Advert')
    gone.focus()
    const errors: string[] = []
    const onError = (event: ErrorEvent) => {
      errors.push(event.message)
      event.preventDefault()
    }
    window.addEventListener('error', onError)
    const restore = blurWhatIsRemoved()
    key('Delete')
    restore()
    window.removeEventListener('error', onError)
    expect(gone.isConnected).toBe(false)
    expect(errors).toEqual([])
  })

  test('CO6 Escape closes what is open while the focus stays on its note', () => {
    renderScreen(CollectScreen, open)
    note('Payment').focus()
    fireEvent.click(note('Payment'))
    screen.getByRole('textbox', { name: 'Title' })
    key('Escape')
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
  })
})

describe('CollectScreen while others work', () => {
  test('CO5 a focused note that someone else moves keeps the focus', async () => {
    const { docs } = renderScreen(CollectScreen, open)
    note('Advert').focus()
    board.touchpoints.patch(docs.board, 'ad', { stage: 'decision' })
    await settled()
    expect(titles('DECISION')).toContain('Advert')
    expect(document.activeElement?.textContent).toBe('Advert')
  })

  test('CO5 nothing takes the focus back from somebody who pressed elsewhere', async () => {
    const { docs } = renderScreen(CollectScreen, open)
    note('Advert').focus()
    fireEvent.pointerDown(document.body)
    note('Advert').blur()
    board.touchpoints.patch(docs.board, 'ad', { stage: 'decision' })
    await settled()
    expect(document.activeElement).toBe(document.body)
  })

  test('CO5 under a hand nothing changes its row; when the hand is away, the new order comes', () => {
    vi.useFakeTimers()
    try {
      const { docs } = renderScreen(CollectScreen, open)
      fireEvent.pointerMove(note('Advert'))
      board.touchpoints.patch(docs.board, 'site', { position: 'Zz' })
      expect(titles('AWARENESS')).toEqual(['Advert', 'Web site'])
      vi.advanceTimersByTime(2000)
      expect(titles('AWARENESS')).toEqual(['Web site', 'Advert'])
    } finally {
      vi.useRealTimers()
    }
  })

  test('CO6 whoever is writing at what someone else deletes goes on from the heading of the step', () => {
    const { docs } = renderScreen(
      () => (
        <>
          <h1>Collect</h1>
          <CollectScreen />
        </>
      ),
      open,
    )
    fireEvent.click(note('Payment'))
    screen.getByRole('textbox', { name: 'Title' }).focus()
    board.touchpoints.remove(docs.board, 'pay')
    expect(document.activeElement?.textContent).toBe('Collect')
  })

  test('CO6 what is open closes when someone else deletes it', () => {
    const { docs } = renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    board.touchpoints.remove(docs.board, 'pay')
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
  })
})
