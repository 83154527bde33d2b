/** A queue: to take the first costs the same however many wait. */
export interface Line<T> {
  readonly length: number
  push(item: T): void
  /** Takes the first out; `undefined` when nothing waits. */
  shift(): T | undefined
  /** The one `index` places behind the first. */
  at(index: number): T | undefined
}

/** An empty line. */
export function createLine<T>(): Line<T> {
  return new OneLine<T>()
}

/** So many empty places are not worth moving the others. */
const fewEmpty = 64

/** A class, because every person on their way has one (decision 11). */
class OneLine<T> implements Line<T> {
  #items: (T | undefined)[] = []
  #first = 0

  get length(): number {
    return this.#items.length - this.#first
  }

  push(item: T): void {
    this.#items.push(item)
  }

  shift(): T | undefined {
    if (this.length === 0) return undefined
    const item = this.#items[this.#first]
    this.#items[this.#first++] = undefined
    if (this.length === 0) this.#empty()
    else if (this.#first >= fewEmpty && this.#first >= this.length) this.#closeUp()
    return item
  }

  at(index: number): T | undefined {
    return this.#items[this.#first + index]
  }

  #empty(): void {
    this.#items.length = 0
    this.#first = 0
  }

  #closeUp(): void {
    this.#items = this.#items.slice(this.#first)
    this.#first = 0
  }
}
