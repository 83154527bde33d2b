/**
 * Hands a blob to the browser as a download named after the workshop, e.g.
 * `buying-a-smartphone-quick-wins.csv`. Answers the name.
 */
export function saveFile(
  blob: Blob,
  { title, file }: { readonly title: string; readonly file: string },
): string {
  const name = [slugOf(title), file].filter((part) => part !== '').join('-')
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return name
}

/** Lower-case Latin letters and digits joined by hyphens, at most 60; other alphabets give nothing. */
export function slugOf(title: string): string {
  return title
    .replace(/ł/gu, 'l')
    .replace(/Ł/gu, 'L')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '')
}
