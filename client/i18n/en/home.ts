/** The first screen: start, open, go on. */
export const home = {
  title: 'Map the customer’s journey with everyone who shapes it.',
  lead: 'Collect the touchpoints, rate them in secret, talk where you differ, leave with a map and quick wins that have an owner.',
  demo: 'Look around in the demo',
  blank: 'Start with a blank workshop',
  import: 'Import a file',
  noAccount: 'No account. A name and a department are enough.',
  templates: 'Start from a template',
  template: {
    ecommerce: {
      name: 'E-commerce purchase',
      about: 'A smartphone, from first search to recommending it',
    },
    bank: {
      name: 'Opening a bank account',
      about: 'From comparing offers to the first payment',
    },
    b2b: {
      name: 'B2B software onboarding',
      about: 'From the signed contract to daily use',
    },
    public: {
      name: 'Public service',
      about: 'Registering a child at a school',
    },
    hospital: {
      name: 'Hospital visit',
      about: 'From the referral to the way home',
    },
  },
  recent: {
    title: 'Recent in this browser',
    workshop: 'Workshop',
    role: 'My role',
    step: 'Step',
    people: 'People',
    at: 'Last opened',
    goal: (goal: string) => `Goal: ${goal}`,
    forget: (title: string) => `Take “${title}” off this list`,
    forgotten: (title: string) => `“${title}” is off the list; the workshop itself stays.`,
  },
  create: {
    title: 'A new workshop',
    from: (name: string) => `From the template “${name}”. Everything in it can be changed.`,
    blank:
      'Five usual stages with the usual channels and KPIs, and no touchpoints yet. Everything can be changed.',
    name: 'Title of the workshop',
    namePlaceholder: 'Whose journey, and to what?',
    nameNeeded: 'Give the workshop a title; you can change it later.',
    language: 'Language of the workshop',
    you: 'Your name',
    youHint: 'The others see it; you will be the facilitator.',
    youNeeded: 'Write the name the others know you by.',
    key: 'Key of this server',
    keyHint: 'Only holders of a key may create workshops here. Ask whoever runs this server.',
    do: 'Create the workshop',
    busy: 'Creating…',
  },
  demoWork: {
    title: 'Filling the demo workshop',
    text: 'Twenty invented people join, rate and vote, exactly as real ones would.',
    progress: (done: number, total: number) => `${done} of ${total}`,
    failed: 'The demo could not be filled.',
    you: 'Visitor',
  },
  importing: {
    notJson:
      'This is not a workshop file. Nothing was created; choose the workshop.json that a facilitator exported.',
    from: (file: string) =>
      `From the file ${file}. Ratings come in as they were revealed; nobody’s ballot is in the file.`,
  },
}
