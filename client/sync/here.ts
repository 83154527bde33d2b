/** Origin of transactions made by a person on this page; only these are undone. */
export const here = Symbol('here')
