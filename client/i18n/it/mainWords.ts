import type { MainWords } from '../en/mainWords.ts'
import { activities } from './activities.ts'
import { authors } from './authors.ts'
import { back } from './back.ts'
import { collect } from './collect.ts'
import { comments } from './comments.ts'
import { dialogs } from './dialogs.ts'
import { digest } from './digest.ts'
import { door } from './door.ts'
import { ended } from './ended.ts'
import { evidence } from './evidence.ts'
import { expiry } from './expiry.ts'
import { facilitate } from './facilitate.ts'
import { figures } from './figures.ts'
import { finish } from './finish.ts'
import { frame } from './frame.ts'
import { home } from './home.ts'
import { kpi } from './kpi.ts'
import { merge } from './merge.ts'
import { notOpen } from './notOpen.ts'
import { panel } from './panel.ts'
import { prioritise } from './prioritise.ts'
import { reuse } from './reuse.ts'
import { richtext } from './richtext.ts'
import { scribe } from './scribe.ts'
import { swot } from './swot.ts'
import { takenBack } from './takenBack.ts'
import { terms } from './terms.ts'

export const mainWords = {
  activities,
  authors,
  back,
  collect,
  comments,
  dialogs,
  digest,
  door,
  ended,
  evidence,
  expiry,
  facilitate,
  figures,
  finish,
  frame,
  home,
  kpi,
  merge,
  notOpen,
  panel,
  prioritise,
  reuse,
  richtext,
  scribe,
  swot,
  takenBack,
  terms,
} satisfies MainWords
