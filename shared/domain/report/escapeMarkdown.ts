/**
 * What a person typed, as Markdown that shows exactly that: no formatting, no HTML, no link (not
 * even the ones GitHub makes of bare addresses), no new table cell, one line. For use inside a line,
 * after other text (SPEC X3).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/[\\`*_[\]|~@$!#]/gu, String.raw`\$&`)
    .replace(/:(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/giu, String.raw`\$&`)
}
