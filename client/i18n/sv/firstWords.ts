import type { FirstWords } from '../en/firstWords.ts'
import { common } from './common.ts'
import { errors } from './errors.ts'
import { join } from './join.ts'
import { rate } from './rate.ts'
import { shell } from './shell.ts'

export const firstWords = { common, errors, join, rate, shell } satisfies FirstWords
