import { plural } from '../plural.ts'

/** The four links, who may do what with each, and who is in. */
export const share = {
  title: (n: number) => plural('en', n, { one: '# person is in', other: '# people are in' }),
  titleOf: (n: number, of: number) => `${n} of ${of} people are in`,
  lead: 'Four links. Whoever holds one may do what it says, without an account.',
  may: {
    facilitator: 'Prepares, steers, reveals, shares. Give it to one more person, not to the group.',
    participant: 'Writes, rates and votes. Never sees another person’s ballot or draft.',
    customer: 'Rates the touchpoints in a plain form. Sees nothing from inside the company.',
    viewer: 'Reads the map and the report once they are revealed. Changes nothing.',
  },
  in: (n: number) => `${n} in`,
  rotate: 'Replace',
  rotateAsk: {
    title: (role: string) => `Replace the link “${role}”?`,
    text: 'The old link stops letting new people in. Those who are in stay in, and nothing they wrote changes.',
  },
  rotated: 'The link is new. Hand it out again.',
  unknown: 'This link was made in another browser, and the server keeps no copy of it.',
  unknownDo: {
    participant:
      'Let people in by code and QR instead, or ask whoever made it. Replacing it makes a new one; the one handed out then lets nobody in.',
    other:
      'Ask whoever made it. Replacing it makes a new one; the one handed out then lets nobody in.',
  },
  noCode: 'Switch the code on below: letters to type and a code to scan appear here.',
  qr: 'Scan to join as a participant',
  project: 'Project',
  missing: (n: number) => plural('en', n, { one: '# is missing', other: '# are missing' }),
  allIn: 'Everyone is in',
  byDepartment: 'Who is in, by department',
  expected: 'Expected numbers come from Frame. Nobody is blocked by them.',
  small:
    'Everybody sees who is in. Ratings are another matter: those of a department with fewer than three people count only in the total.',
  reminder: 'Copy a reminder',
  reminderText: (title: string, link: string) =>
    `We are mapping “${title}” together. It takes a name and a department to join: ${link}`,
  deptOf: (n: number, of: number) => `${n} of ${of}`,
}
