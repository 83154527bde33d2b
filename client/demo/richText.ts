import * as Y from 'yjs'

/** Paragraphs as the editor stores them: one `paragraph` element each, its text inside. */
export function writeParagraphs(fragment: Y.XmlFragment, paragraphs: readonly string[]): void {
  const elements = paragraphs.map((words) => {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(words)])
    return paragraph
  })
  fragment.insert(fragment.length, elements)
}
