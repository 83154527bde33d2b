import { plural } from '../plural.ts'

/** What a customer reads: a plain form, in the customer's own view. */
export const panel = {
  door: {
    you: 'You and us',
    asked: (n: number, minutes: number) =>
      `The group that works on this asks for your view: ${plural('en', n, { one: '# point, three quick questions', other: '# points, three quick questions each' })}, about ${plural('en', minutes, { one: '# minute', other: '# minutes' })}.`,
    needed: 'Choose what fits you best; answers are compared by it.',
    are: {
      existing: 'I am a customer',
      new: 'I am new',
      returning: 'I have come back',
      lost: 'I have left',
    },
  },
  question: {
    expectation: 'How much do you count on this?',
    experience: 'How well does it work for you?',
    emotion: 'How do you feel about it?',
  },
  low: { expectation: 'not at all', experience: 'badly' },
  high: { expectation: 'completely', experience: 'very well' },
  answered: (done: string, all: string) => `${done} of ${all} answered`,
  until: (until: string) => `Time to answer: ${until}`,
  back: 'Back one',
  noContactMeaning: 'I have never come across this',
  noContactChosen: 'You said: no contact. That is an answer too.',
  review: 'Look through my answers',
  thanks: {
    title: 'Thank you',
    text: 'Your answers help to make this better. They are only shown together with those of others. Until the form closes you can come back and change them.',
  },
  left: {
    title: (n: number) =>
      plural('en', n, { one: '# point is still open', other: '# points are still open' }),
    text: 'What you answered so far is kept, and it counts. You can also leave the rest.',
    resume: 'Go on',
  },
  waiting: {
    title: 'Not open yet',
    text: 'Thank you for coming. The form opens here by itself; keep this page, or come back later.',
  },
  closed: {
    title: 'The form is closed',
    text: 'Thank you. What you answered in time is kept, and it is only shown together with the answers of others.',
  },
  missed: {
    title: 'The form is closed',
    text: 'Thank you for coming. No more answers are taken at the moment; should it open again, it does so here.',
  },
  empty: {
    title: 'Nothing to answer yet',
    text: 'The questions are being prepared. They appear here by themselves.',
  },
  look: 'Look again',
  offline: {
    title: 'No connection',
    text: 'Go on; your answers are kept on this device and are sent by themselves. To count they must arrive before the form closes.',
  },
  ended: {
    gone: {
      title: 'This form is gone',
      text: 'It has been deleted, and your answers with it.',
    },
    removed: {
      title: 'This form is no longer open to you',
      text: 'Your place in it was taken back. Ask whoever invited you if that is a mistake.',
    },
    signedOut: {
      title: 'Not signed in on this device',
      text: 'You went on on another device. Open the link you were given to begin anew here.',
    },
    other: {
      title: 'The connection was ended',
      text: 'This page may be out of date. Load it again; what you answered is kept on this device.',
    },
  },
}
