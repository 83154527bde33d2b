import type { Workshop } from './workshop.ts'

/** 1-based number of the round that is rated now; 1 before any round is known. */
export function roundNumber(workshop: Pick<Workshop, 'rounds' | 'session'>): number {
  const rounds = workshop.rounds()
  const at = rounds.findIndex((round) => round.id === workshop.session.round)
  return at < 0 ? Math.max(1, rounds.length) : at + 1
}
