import { plural } from '../plural.ts'
/** Words of writing for people without a device. */
export const scribe = {
  title: 'People without a device',
  open: 'Write for others',
  mayOpen: 'You may write for people without a device.',
  lead: 'Enter here what people without a phone or laptop say. Each of them is a person of this workshop and counts like everybody else; people and figures show who has no device.',
  secret:
    'What you enter stays secret until the reveal, also from other facilitators. You know it, because you write it: ask each person whether that is fine, and keep it to yourself.',
  notAllowed: 'A facilitator has to let you write for others first.',
  back: 'Back to the workshop',
  mark: 'no device',
  nobody: 'Nobody yet. Add the first person above.',
  add: {
    name: 'Name',
    department: 'Department',
    do: 'Add',
    nameless: 'Type the name first.',
    done: (name: string) => `${name} is in.`,
  },
  rated: (done: number, of: number) => `${done} of ${of} cards`,
  unsent: 'not sent yet, open again',
  writeFor: (name: string) => `Write for ${name}`,
  heldBy: (name: string) => `${name} writes here`,
  free: 'Nobody writes here now',
  takeOver: {
    ask: (name: string) => `Take over ${name}`,
    title: (name: string) => `Write for ${name} from here?`,
    text: 'Whoever wrote for this person before can no longer do so, in any other browser. You will see what was entered so far, the secret answers too.',
    do: 'Take over',
  },
  may: {
    title: 'Who may write for others',
    text: 'Every facilitator may. A participant may once you let them, for instance whoever sits with the people on site.',
    let: 'Let somebody write for others',
    choose: 'Choose a person',
    end: (name: string) => `End it for ${name}`,
  },
  band: 'For whom you write',
  writingFor: (name: string) => `Writing for ${name}`,
  step: 'What to enter',
  next: (name: string) => `Next: ${name}`,
  nextKey: 'Next person (N)',
  finish: 'Finish',
  lost: (name: string) =>
    `You no longer write for ${name}: the person was removed, or somebody else took over. What was saved is kept.`,
  counted: (n: number) => `${n} of them without a device`,
  ofPeople: (n: number, proxied: string) =>
    `${plural('en', n, { one: '# person rated this', other: '# people rated this' })}, ${proxied}`,
  countedFew: 'some of them without a device',
}
