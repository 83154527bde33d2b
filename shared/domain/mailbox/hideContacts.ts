/** Stands where something was taken out. */
const hidden = '[…]'

const address = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu
const link = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}/giu
/** A plus or digits, parted by single spaces, dots, dashes, slashes or brackets. */
const number = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s\u00a0./()-]{0,2}\d){6,}(?![\p{L}\p{N}])/gu
/** An account as banks write it. */
const account = /\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{2,4}){3,8}\b/gu
const day = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/u

/**
 * Takes e-mail addresses, telephone and account numbers and links out of a text (SPEC EV12). Runs of seven digits
 * and more go, also those of an order: better one too many than one too few. Days stay. Names stay: no rule finds
 * them, and the screen says so.
 */
export function hideContacts(text: string): string {
  return text
    .replace(link, hidden)
    .replace(address, hidden)
    .replace(account, hidden)
    .replace(number, (found) => (day.test(found.trim()) ? found : hidden))
}
