import type { DemoWords } from '../demoWords.ts'
import { cast } from './cast.ts'
import { outcome } from './outcome.ts'
import { remarks } from './remarks.ts'

export const sv: DemoWords = { ...cast, ...remarks, ...outcome }
