/** Gives the focus back to the list when what had it is gone. */
export function createListFocus() {
  let list: HTMLElement | null = null
  return {
    setList: (element: HTMLElement) => void (list = element),
    /** To the row of this version, or to the row that Tab would stop at; after what is drawn now. */
    give(versionId: string | null): void {
      setTimeout(() => {
        const row =
          versionId === null
            ? null
            : list?.querySelector<HTMLElement>(`[data-version="${CSS.escape(versionId)}"]`)
        const stop = list?.querySelector<HTMLElement>('button[tabindex="0"]')
        ;(row ?? stop ?? list)?.focus()
      })
    },
  }
}
