const longest = 60

/** Letters that no decomposition turns into an ASCII one. */
const plainOf: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/**
 * A title as part of a file name: lower-case ASCII letters, digits and single hyphens, at most 60.
 * A title without any such letter gives `workshop`.
 */
export function slugOf(title: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[łøđßæœ]/gu, (letter) => plainOf[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/gu, '')
  return slug === '' ? 'workshop' : slug
}
