/** What jsdom lacks and these screens use: popovers, modal dialogs, media queries, scrolling. */
export function prepareBrowser(): void {
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList
  Element.prototype.scrollIntoView = () => undefined
  HTMLElement.prototype.showPopover = function show() {
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }))
  }
  HTMLElement.prototype.hidePopover = function hide() {
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }))
  }
  prepareDialogs()
}

/** jsdom has no modal dialogs; open is all that is needed of them. */
export function prepareDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
}

/** Lets effects and microtasks run. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
