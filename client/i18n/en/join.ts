/** The door: who you are, in two answers. */
export const join = {
  title: 'Join',
  invited: 'You are invited to',
  as: {
    facilitator: 'You will help to facilitate: prepare, steer, reveal.',
    participant: 'You will write, rate and vote.',
    customer: 'Tell us as a customer how we do, one point at a time. You can stop at any time.',
    viewer: 'You will read along; you cannot change anything.',
  },
  name: 'Your name',
  nameNeeded: 'Write your name so that the others know who is here.',
  nameLong: 'At most 40 characters, please.',
  department: 'Your department',
  departmentNeeded: 'Choose your department; results are compared by it.',
  otherDepartment: 'Another one',
  otherName: 'Name of your department',
  do: 'Join the workshop',
  doCustomer: 'Begin',
  busy: 'One moment…',
  foot: {
    nameless: 'No account. Your ratings stay secret, and your notes carry no name.',
    participant:
      'No account. Your ratings stay secret; your notes carry your name unless the facilitator makes them anonymous.',
    facilitator: 'No account. You see how many have rated, never what.',
    customer: 'No account. Your answers are only shown together with those of others.',
    viewer: 'No account. You see what has been revealed.',
  },
  noKey: {
    title: 'This address is missing its key',
    text: 'Open the whole link you were given, or scan the code again. It ends with # and some letters.',
  },
  typeCode: 'Type a code',
  dead: {
    title: 'This link no longer works',
    text: 'The facilitator has replaced it. Ask for the new one, or type the code they show; whatever you wrote before is kept.',
  },
  gone: {
    title: 'This workshop is not here',
    text: 'It may have been deleted, or the address was cut off. Ask the person who invited you.',
  },
  noAnswer: {
    title: 'The server does not answer',
  },
  failed: 'That did not work',
}
