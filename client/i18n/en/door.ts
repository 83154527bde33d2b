import { plural } from '../plural.ts'
/** Getting in by a code, going on on another device, and who steers when nobody does. */
export const door = {
  have: 'Have a code?',
  title: 'Enter your code',
  lead: 'It stands on the screen in the room. Small letters, spaces and dashes are fine.',
  label: 'Code',
  hint: 'Six letters from the room, or eight from your other device.',
  do: 'Go on',
  busy: 'One moment…',
  other: 'Enter another code',
  length: 'A code has six letters, or eight from another device. Compare it with the screen.',
  wrong:
    'This code opens nothing now: it may be mistyped, closed or already used. Compare it with the screen, or ask the facilitator for the current code or the link.',
  tooFast:
    'Too many wrong codes were tried. Wait a minute, then try again; a link works at any time.',
  already: {
    title: (title: string) => `This browser is already in “${title}”`,
    text: (now: string, then: string) =>
      `Here you are ${now}. If you go on as ${then}, what ${now} wrote stays in the workshop, but this browser is no longer ${now}.`,
    change: (name: string) => `Go on as ${name}`,
    stay: (name: string) => `Stay ${name}`,
  },
  share: {
    title: 'The door',
    letIn: 'Let people in by a code',
    what: 'Open it, and six letters let people in as participants for 15 minutes. The links work without it.',
    at: (address: string) => `at ${address}, as a participant`,
    until: (time: string) =>
      `The code works until ${time} or until you close the door. A restart of the server closes it too. Links go on working.`,
    more: '15 minutes more',
    closes: 'It also closes the door: its code opens nothing any more.',
    renew: 'New code',
  },
  present: {
    type: 'or open this address and type the code',
    closesAt: (time: string) => `The door closes at ${time}`,
    open: 'Show a code',
    close: 'Close the door',
    fill: 'Fill the screen with the code to scan',
    fillShort: 'Fill the screen',
    back: 'Smaller again',
  },
  out: {
    title: 'Sign out everywhere else',
    text: 'For a device that is lost, or one that was not yours.',
    pages: (n: number) =>
      plural('en', n, {
        one: 'Besides this page you have # more open.',
        other: 'Besides this page you have # more open.',
      }),
    do: 'Sign out elsewhere',
    ask: 'Sign out on every other device?',
    askText:
      'Your other devices are out at once; this browser goes on. What they had not sent yet stays on them, and goes out when you come back there as yourself. A code you have not used stops working.',
    done: 'Signed out everywhere else.',
    unkept:
      'This browser keeps nothing at the moment, so it would be signed out too. Nothing was changed.',
  },
  device: {
    title: 'Continue on another device',
    lead: 'Scan this with the other device, or type the letters there. You will be the same person on both.',
    qr: 'Scan to continue on the other device',
    at: (address: string) => `or open ${address} and type`,
    until: (time: string) =>
      `Works once, until ${time}. Show it to nobody: whoever uses it is you, with all your rights.`,
    ended: 'There is no code now. Ask for a new one.',
    used: 'This code is no longer good: it was used, or another one was asked for. If that was not you, sign out everywhere else.',
  },
  leaderless: {
    title: 'No facilitator is here right now',
    text: 'Nothing is lost, and you can go on with what is open. Whoever has the facilitator link can take over with it.',
  },
}
