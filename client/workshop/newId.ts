import { nanoid } from 'nanoid'

/** A record id that no other browser makes: 12 characters of the URL alphabet, 72 random bits. */
export function newId(): string {
  return nanoid(12)
}
