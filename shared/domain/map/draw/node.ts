/** One element of a drawing: plain data, rendered to text on the server and to elements on screen. */
export interface DrawNode {
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly (DrawNode | string)[]
}

/** Value of an attribute; `null` leaves it out. */
export type Attr = string | number | null

/** Attributes as text: numbers with two digits at most, `null` left out. */
export function node(
  tag: string,
  attrs: Readonly<Record<string, Attr>>,
  children: readonly (DrawNode | string)[] = [],
): DrawNode {
  const given = Object.entries(attrs).flatMap(([name, value]) =>
    value === null ? [] : [[name, typeof value === 'number' ? px(value) : value] as const],
  )
  return { tag, attrs: Object.fromEntries(given), children }
}

/** A coordinate with at most two digits after the point; never `NaN` in a file. */
export function px(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('a coordinate must be a finite number')
  return String(Math.round(value * 100) / 100 + 0)
}

/** The drawing as SVG text. Everything people wrote is escaped (SPEC M13). */
export function renderNode({ tag, attrs, children }: DrawNode): string {
  const list = Object.entries(attrs).map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
  const inside = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : renderNode(child),
  )
  const open = `<${tag}${list.join('')}`
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</${tag}>`
}

/** Text for XML content and attributes; characters XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
