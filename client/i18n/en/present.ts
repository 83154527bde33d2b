import { plural } from '../plural.ts'

/** Words of the projector. */
export const present = {
  turn: 'Items of the agenda',
  previous: 'Previous item',
  next: 'Next item',
  full: 'Full screen',
  window: 'Leave full screen',
  ready: (button: string) => `Press “${button}” on your own screen when you are.`,
  reveal: {
    title: 'The answers are open.',
    text: (n: number) =>
      `${plural('en', n, { one: '# person has', other: '# people have' })} answered. Here is where you differ.`,
  },
}
