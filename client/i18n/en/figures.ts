import { plural } from '../plural.ts'

/** What stands beside a figure wherever one is drawn. */
export const figures = {
  method: 'How this is worked out',
  erased: (n: number) =>
    plural('en', n, {
      one: 'These figures still count # person whose answers were erased since.',
      other: 'These figures still count # people whose answers were erased since.',
    }),
}
