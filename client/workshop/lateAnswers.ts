import { dots, estimates, ratings } from '../../shared/doc/desk.ts'
import { createLateRatings, type LateOptions } from './lateRatings.ts'
import type { Views } from './views.ts'

/** Ids of what the person answered too late for its reveal: offline, before this browser knew of it. */
export interface LateAnswers {
  readonly ratings: () => readonly string[]
  readonly estimates: () => readonly string[]
  readonly dots: (ballot: 'swot' | 'prioritise') => readonly string[]
}

/**
 * Every vote as ratings are: each has a reveal of its own, and its answers lie under a root of their own.
 *
 * @param key tells people and workshops in one browser apart
 */
export function createLateAnswers(
  key: string,
  { session }: Pick<Views, 'session'>,
  replicas: Pick<LateOptions, 'record' | 'desk'>,
): LateAnswers {
  const late = (
    vote: 'rate' | 'swot' | 'prioritise',
    part: string,
    rootOf: (round: string) => string,
  ) =>
    createLateRatings({
      ...replicas,
      key: `${key}${part}`,
      // Findings stay the same over the rounds.
      round: () => (vote === 'swot' ? vote : session.round),
      isRevealed: () => session.activities[vote].state === 'revealed',
      rootOf,
    })
  const ofDots = {
    swot: late('swot', ':swot', () => dots.rootOf('swot')),
    prioritise: late('prioritise', ':dots', () => dots.rootOf('prioritise')),
  }
  return {
    ratings: late('rate', '', ratings.rootOf),
    estimates: late('prioritise', ':estimates', estimates.rootOf),
    dots: (ballot) => ofDots[ballot](),
  }
}
