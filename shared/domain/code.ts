/**
 * Codes people read from a screen and type: six letters open the door of a workshop, eight let a
 * person in on another device. Twenty consonants that are not taken for each other or for a digit,
 * so no code is a word: 20⁶ = 64 million doors, 20⁸ = 25.6 billion devices (SPEC A20).
 */
export const codeLetters = 'BCDFGHJKLMNPRSTVWXYZ'

/** Letters of a code that opens a door. */
export const doorCodeLength = 6

/** Letters of a code that lets one person in on another device. */
export const deviceCodeLength = 8

/** What was typed or pasted as a code: capitals, without the spaces and dashes people put into it. */
export function tidyCode(typed: string): string {
  return typed.replace(/[\s\p{Pd}_.]/gu, '').toUpperCase()
}

/** Two halves with a space between, as it is read aloud; empty stays empty. */
export function showCode(code: string): string {
  const half = Math.ceil(code.length / 2)
  return `${code.slice(0, half)} ${code.slice(half)}`.trim()
}
