import { readAuthor } from './author.ts'
import styles from './RichTextEditor.module.css'

/** Draws somebody's caret: a thin line with the name hanging below it, so that no text is covered. */
export function drawCaret(user: Readonly<Record<string, unknown>>, someone: string): HTMLElement {
  const author = readAuthor(user)
  const caret = document.createElement('span')
  caret.className = styles.caret ?? ''
  caret.dataset.dept = author.colour === null ? 'none' : String(author.colour)
  const label = document.createElement('span')
  label.className = styles.caretName ?? ''
  label.textContent = author.name?.split(' ')[0] ?? someone
  caret.append('\u2060', label, '\u2060')
  return caret
}

/** Attributes of what somebody has selected. */
export function drawSelection(user: Readonly<Record<string, unknown>>): Record<string, string> {
  const { colour } = readAuthor(user)
  return { class: styles.selection ?? '', 'data-dept': colour === null ? 'none' : String(colour) }
}
