import { plural } from '../plural.ts'

/** Words of what stands in place of the cards, where nobody can rate now. */
export const notOpen = {
  notYet: {
    title: 'Rating has not opened yet',
    text: 'The facilitator opens it for everybody at once; the first card then appears here by itself. Until then, read through the touchpoints.',
    lead: (n: number) =>
      plural('en', n, {
        one: '# touchpoint is ready. Open rating in the bar below when the group is.',
        other: '# touchpoints are ready. Open rating in the bar below when the group is.',
      }),
    action: 'See the touchpoints',
  },
  closed: {
    title: 'Rating is closed',
    text: (done: string, all: string) =>
      `You answered ${done} of ${all} cards. They are kept and they count; nobody has seen them. The facilitator reveals the results.`,
    lead: (done: number, of: number) =>
      `${done} of ${plural('en', of, { one: '# person is done', other: '# people are done' })}. Reveal the results in the bar below, or open the rating again; nothing is lost either way.`,
  },
  revealed: {
    title: 'The results are revealed',
    text: 'Your answers are kept as they were and cannot be changed any more. See together where you differ.',
    late: 'Answers that arrive after the reveal are kept apart and do not count in this round.',
    others:
      'Everything else you answered counts and cannot be changed any more. See together where you differ.',
    action: 'Go to Discuss',
  },
  viewer: {
    title: 'You are here to look',
    text: 'Viewers do not rate. The results appear in Discuss and on the map after the reveal.',
  },
  gone: {
    title: 'What you were to vote on is gone',
    text: 'Somebody took it off the board while the vote was open. There is nothing to do here; wait for the group.',
    lead: 'Somebody took it off the board while the vote was open. Bring it back (undo, or a version in the menu), or reveal to end this round.',
  },
  empty: {
    title: 'Nothing to rate yet',
    text: 'Cards come from the touchpoints. Collect some first, then come back.',
    action: 'Go to Collect',
  },
}
