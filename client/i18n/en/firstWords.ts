import { common } from './common.ts'
import { errors } from './errors.ts'
import { join } from './join.ts'
import { rate } from './rate.ts'
import { shell } from './shell.ts'

/** What a phone needs to join and rate; the rest comes with the first screen that says it. */
export const firstWords = { common, errors, join, rate, shell }

export type FirstWords = typeof firstWords
