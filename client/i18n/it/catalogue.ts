import type { Catalogue } from '../en/catalogue.ts'
import { activities } from './activities.ts'
import { back } from './back.ts'
import { collect } from './collect.ts'
import { comments } from './comments.ts'
import { common } from './common.ts'
import { customers } from './customers.ts'
import { dialogs } from './dialogs.ts'
import { digest } from './digest.ts'
import { discuss } from './discuss.ts'
import { door } from './door.ts'
import { ended } from './ended.ts'
import { errors } from './errors.ts'
import { evidence } from './evidence.ts'
import { finish } from './finish.ts'
import { facilitate } from './facilitate.ts'
import { frame } from './frame.ts'
import { home } from './home.ts'
import { intake } from './intake.ts'
import { join } from './join.ts'
import { keep } from './keep.ts'
import { kpi } from './kpi.ts'
import { mailbox } from './mailbox.ts'
import { map } from './map.ts'
import { merge } from './merge.ts'
import { methods } from './methods.ts'
import { notOpen } from './notOpen.ts'
import { pictures } from './pictures.ts'
import { present } from './present.ts'
import { panel } from './panel.ts'
import { prioritise } from './prioritise.ts'
import { privacy } from './privacy.ts'
import { rate } from './rate.ts'
import { rescue } from './rescue.ts'
import { reuse } from './reuse.ts'
import { richtext } from './richtext.ts'
import { scribe } from './scribe.ts'
import { share } from './share.ts'
import { shell } from './shell.ts'
import { swot } from './swot.ts'
import { takenBack } from './takenBack.ts'
import { versions } from './versions.ts'

export const catalogue = {
  common,
  home,
  join,
  share,
  shell,
  facilitate,
  errors,
  frame,
  collect,
  rate,
  discuss,
  swot,
  prioritise,
  map,
  richtext,
  privacy,
  versions,
  rescue,
  dialogs,
  intake,
  reuse,
  keep,
  door,
  merge,
  ended,
  activities,
  scribe,
  present,
  back,
  finish,
  comments,
  digest,
  panel,
  customers,
  evidence,
  mailbox,
  kpi,
  takenBack,
  methods,
  notOpen,
  pictures,
} satisfies Catalogue
