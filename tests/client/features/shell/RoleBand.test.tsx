import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { createSignal, Show } from 'solid-js'
import { afterEach, expect, test } from 'vitest'
import { createRoleNews } from '../../../../client/features/shell/createRoleNews.ts'
import { RoleBand } from '../../../../client/features/shell/RoleBand.tsx'
import type { Participant, Role } from '../../../../shared/domain/participant.ts'
import { renderScreen } from '../../renderScreen.tsx'

afterEach(cleanup)

/** The band as it stands among the others, and a way to change one's role. */
function draw(role: Role): (role: Role) => void {
  const person: Participant = { id: 'ana', name: 'Ana', department: null, role, present: true }
  const [me, setMe] = createSignal(person)
  renderScreen(() => {
    const [news, putAway] = createRoleNews({ me })
    return <Show when={news()}>{(told) => <RoleBand news={told()} onDone={putAway} />}</Show>
  })
  return (next) => void setMe({ ...person, role: next })
}

test('SL63 whoever is made facilitator is told what that means, until it was read', () => {
  const become = draw('participant')
  become('participant')
  expect(screen.queryByText('You facilitate now')).toBeNull()
  become('facilitator')
  const band = screen.getByText('You facilitate now').closest('[role="status"]')
  expect(band?.textContent).toContain('With the bar at the foot')
  fireEvent.click(screen.getByRole('button', { name: 'Got it' }))
  expect(screen.queryByText('You facilitate now')).toBeNull()
})

test('SL63 whoever no longer facilitates is told; who came as a facilitator is told nothing', () => {
  const become = draw('facilitator')
  expect(screen.queryByText('You facilitate now')).toBeNull()
  become('participant')
  screen.getByText('You no longer facilitate')
  become('facilitator')
  expect(screen.queryByText('You no longer facilitate')).toBeNull()
})
