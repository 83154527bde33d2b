import type * as Y from 'yjs'

/** Everything in these documents as readable text, for a person to keep what the server refused. */
export function rescueText(docs: readonly Y.Doc[]): string {
  return docs.map((doc) => JSON.stringify(plainOf(doc), null, 2)).join('\n')
}

function plainOf(doc: Y.Doc): Record<string, unknown> {
  return Object.fromEntries([...doc.share].map(([root, type]) => [root, type.toJSON()]))
}
