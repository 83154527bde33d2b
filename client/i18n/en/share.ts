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
  code: {
    show: 'QR code',
    title: (role: string) => `To scan: ${role}`,
    label: {
      facilitator: 'Scan to run the workshop too',
      participant: 'Scan to join as a participant',
      customer: 'Scan to rate as a customer',
      viewer: 'Scan to read the map and the report',
    },
    caution:
      'Whoever scans this code can open and close, reveal, and remove people. Hold it out to one person; not on the projector.',
    reveal: 'Show the code for a minute',
    hidden: 'The minute is over: the code is hidden again.',
    save: 'Save as a picture',
    saved: (name: string) => `Saved: ${name}`,
    notSaved: 'This browser could not make the picture. Copy the link instead.',
    file: {
      facilitator: 'facilitator',
      participant: 'participant',
      customer: 'customers',
      viewer: 'viewer',
    },
  },
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
