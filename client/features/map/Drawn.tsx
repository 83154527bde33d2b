import { For, type JSX } from 'solid-js'
import type { DrawNode } from '../../../shared/domain/map/draw/node.ts'

const svg = 'http://www.w3.org/2000/svg'
/** What holds words of people. */
const written = ['data-stage', 'data-touchpoint', 'data-finding', 'data-initiative']

interface DrawnProps {
  readonly nodes: readonly DrawNode[]
  /** A finding or an initiative of the drawing was clicked. */
  readonly onPick?: (node: DrawNode) => void
  /** Language of what people wrote, where it is not that of the interface. */
  readonly lang?: string | undefined
}

/** The nodes of a drawing as live elements: the second renderer beside the text of exported files. */
export function Drawn(props: DrawnProps): JSX.Element {
  return <For each={props.nodes}>{(node) => toElement(node, props)}</For>
}

/** One node with everything inside it. Text is set as text, so nothing people wrote becomes markup. */
function toElement(node: DrawNode, options: Omit<DrawnProps, 'nodes'>): SVGElement {
  const { onPick, lang } = options
  const element = document.createElementNS(svg, node.tag)
  for (const [name, value] of Object.entries(node.attrs)) {
    if (name !== 'xmlns') element.setAttribute(name, value)
  }
  if (lang && written.some((name) => name in node.attrs)) element.setAttribute('lang', lang)
  if (onPick && ('data-finding' in node.attrs || 'data-initiative' in node.attrs)) {
    element.addEventListener('click', () => onPick(node))
  }
  element.append(
    ...node.children.map((child) =>
      typeof child === 'string' ? child : toElement(child, options),
    ),
  )
  return element
}
