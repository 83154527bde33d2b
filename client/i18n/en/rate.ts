import { plural } from '../plural.ts'

/** Words of rate. The English catalogue is the type: a key missing in another language does not compile. */
export const rate = {
  title: 'Rate',
  question: {
    expectation: 'How much does the customer count on this?',
    experience: 'How well do we do it today?',
    emotion: 'How does the customer feel here?',
  },
  low: { expectation: 'not at all', experience: 'badly' },
  high: { expectation: 'completely', experience: 'very well' },
  end: (step: number, word: string) => `${step}, ${word}`,
  noContact: 'No contact',
  noContactMeaning: 'This touchpoint and I never meet',
  noContactChosen: 'You said: no contact. It counts as an answer, not as a low score.',
  says: (words: string) => `“${words}”`,
  decides: 'Here the customer decides',
  decidesMeaning: 'Mark where customers make up their minds to buy, to stay or to leave',
  decidesFirst: 'Answer a question first, then mark the card.',
  decidesSaid: (isOn: boolean): string =>
    isOn ? 'Marked: here the customer decides' : 'The mark is off',
  clear: 'Clear answers',
  next: 'Next card',
  back: 'Back one card',
  secret: 'Secret until the reveal, also from the facilitator',
  /** On the card of somebody without a device, for who writes for them. */
  secretWritten: 'Secret until the reveal; only you know it, who enter it',
  secretShort: 'Secret until the reveal.',
  cardsDone: (done: string, all: string) => `${done} of ${all}`,
  cardsDoneRest: 'cards done',
  stripLabel: (done: string, all: string) => `${done} of ${all} cards done`,
  peopleDone: (done: number, of: number) =>
    `${done} of ${plural('en', of, { one: '# person is done', other: '# people are done' })}`,
  peopleDoneShort: (done: number, of: number) =>
    `${done} of ${plural('en', of, { one: '# is done.', other: '# are done.' })}`,
  state: {
    open: 'open',
    started: 'started',
    done: 'done',
    noContact: 'no contact',
    late: 'after the reveal, not counted',
  },
  cardAt: (at: string, all: string, title: string) => `Card ${at} of ${all}: ${title}`,
  cardWithState: (title: string, state: string) => `${title}: ${state}`,
  round: (n: number) => `Round ${n}`,
  earlier: (round: string) => `Your answer in ${round}`,
  ring: (round: string) => `The small ring marks your answer in ${round}.`,
  missing: (questions: string) => `Not answered yet: ${questions} Go on again to leave it open.`,
  noContactUndo: 'Your answers on this card became “no contact”.',
  keys: {
    to: 'to',
    answer: 'answer',
    question: 'next question',
    noContact: 'no contact',
    card: 'next card',
    back: 'back',
  },
  finished: {
    title: 'All cards done',
    text: 'Thank you. Everything stays secret until the reveal, and you can change any answer until the rating closes.',
    noContact: (n: number) =>
      plural('en', n, {
        one: 'On # card you said no contact.',
        other: 'On # cards you said no contact.',
      }),
    review: 'Look through my answers',
    openTitle: (n: number) =>
      plural('en', n, { one: '# card is still open', other: '# cards are still open' }),
    openText: 'What you answered so far is kept. No contact is an answer too.',
    resume: 'Go on',
  },
  list: {
    title: 'My ratings',
    touchpoint: 'Touchpoint',
    expectation: 'counts on it',
    experience: 'we do it',
    emotion: 'feels',
    noContact: 'no contact',
    state: 'state',
    answer: (title: string, question: string) => `${title}: ${question}`,
  },
}
