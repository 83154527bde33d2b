import type { JSX } from 'solid-js'
import type { DrawNode } from '../../../shared/domain/map/draw/node.ts'

const svg = 'http://www.w3.org/2000/svg'

/** The nodes of a drawing as live elements: the second renderer beside the text of exported files. */
export function Drawn(props: { readonly nodes: readonly DrawNode[] }): JSX.Element {
  return <>{props.nodes.map(toElement)}</>
}

/** One node with everything inside it. Text is set as text, so nothing people wrote becomes markup. */
export function toElement({ tag, attrs, children }: DrawNode): SVGElement {
  const element = document.createElementNS(svg, tag)
  for (const [name, value] of Object.entries(attrs)) {
    if (name !== 'xmlns') element.setAttribute(name, value)
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : toElement(child))))
  return element
}
