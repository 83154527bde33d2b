/**
 * A name as it is compared: accents, case, punctuation at the ends and runs of spaces do not count.
 * Empty for what has neither letter nor digit.
 */
export function foldName(text: string): string {
  return text
    .replace(/[łŁ]/gu, 'l')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
