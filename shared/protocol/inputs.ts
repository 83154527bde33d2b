/** Parts that bodies of HTTP calls are made of: lines, ids, keys and tokens. */
import * as v from 'valibot'
import { fitsGraphemes, tidyLine } from '../domain/text.ts'

/** One line of at least one and at most so many graphemes, tidied. */
export const line = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform(tidyLine),
    v.minLength(1, 'must not be empty'),
    v.check((text) => fitsGraphemes(text, limit), `must not be longer than ${limit} characters`),
  )

/** A line that may be left empty. */
export const maybeLine = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform(tidyLine),
    v.check((text) => fitsGraphemes(text, limit), `must not be longer than ${limit} characters`),
  )

/** The key of a link, as it stands after `#`. */
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** A token that a device made for itself: at least 192 bits in base64url, by chance as far as can be seen. */
export const madeToken = v.pipe(
  v.string(),
  v.regex(/^[\w-]{32,100}$/u, 'must be 32 to 100 letters, digits, - or _'),
  v.check((text) => new Set(text).size >= 10, 'must be made by chance'),
)

/** An id as ids are written here. */
export const id = v.pipe(v.string(), v.regex(/^[\w:.-]{1,64}$/u, 'must be an id'))
