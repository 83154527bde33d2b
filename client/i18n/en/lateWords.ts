import { customers } from './customers.ts'
import { discuss } from './discuss.ts'
import { intake } from './intake.ts'
import { keep } from './keep.ts'
import { mailbox } from './mailbox.ts'
import { map } from './map.ts'
import { methods } from './methods.ts'
import { pictures } from './pictures.ts'
import { present } from './present.ts'
import { privacy } from './privacy.ts'
import { rescue } from './rescue.ts'
import { share } from './share.ts'
import { versions } from './versions.ts'

/** What is said only by screens and dialogs that most people open late or never: see `latePart`. */
export const lateWords = {
  customers,
  discuss,
  intake,
  keep,
  mailbox,
  map,
  methods,
  pictures,
  present,
  privacy,
  rescue,
  share,
  versions,
}

export type LateWords = typeof lateWords
