import { plural } from '../plural.ts'

/** The band of a workshop that will soon be deleted. */
export const expiry = {
  today: (time: string) => `This workshop will be deleted today at ${time}.`,
  tomorrow: (time: string) => `This workshop will be deleted tomorrow at ${time}.`,
  over: 'The days of this workshop are over: it is about to be deleted.',
  title: (day: string) => `This workshop will be deleted on ${day}.`,
  text: 'Nobody has worked in it for a while. Any change keeps it, and so does this button.',
  do: (n: number) =>
    plural('en', n, { one: 'Keep it for # more day', other: 'Keep it for # more days' }),
  kept: (n: number) => plural('en', n, { one: 'Kept for # day.', other: 'Kept for # days.' }),
}
