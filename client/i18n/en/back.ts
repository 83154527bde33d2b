/** Somebody who is in already opened a link of the workshop. */
export const back = {
  title: (name: string) => `Welcome back, ${name}`,
  here: {
    facilitator: 'You are in this workshop as a facilitator.',
    participant: 'You are in this workshop as a participant.',
    customer: 'You are in this workshop as a customer.',
    viewer: 'You are in this workshop as a viewer, who reads along.',
  },
  link: {
    steer: 'With this link you steer it, as the same person, with everything you wrote and rated.',
    takePart: 'This link lets you write, rate and vote as well; it takes your department.',
    stay: 'This link adds nothing to that.',
  },
  steer: 'Steer the workshop',
  takePart: 'Take part',
  goOn: {
    facilitator: 'Go on as facilitator',
    participant: 'Go on as participant',
    customer: 'Go on as customer',
    viewer: 'Go on reading',
  },
  other: 'I am somebody else',
}
