import { cutGraphemes } from '../../../shared/domain/text.ts'

const longest = 110
/** Graphemes kept in front of the first difference. */
const before = 24

/** Two texts cut to what differs, so that a word changed at the end of a long note is seen. */
export function excerptPair(a: string, b: string): readonly [string, string] {
  if (a.length <= longest && b.length <= longest) return [a, b]
  let same = 0
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++
  const from = same <= before * 2 ? 0 : wordStart(a, same - before)
  return [cutFrom(a, from), cutFrom(b, from)]
}

/** One text cut to a line or two. */
export function excerpt(text: string): string {
  return cutFrom(text, 0)
}

function cutFrom(text: string, from: number): string {
  const rest = text.slice(from)
  const kept = cutGraphemes(rest, longest)
  return `${from > 0 ? '…' : ''}${kept}${kept.length < rest.length ? '…' : ''}`
}

/** The start of the word around `at`, so that nothing is cut in two. */
function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? 0 : space + 1
}
