import type { RemarkWords } from '../demoWords.ts'

export const remarks: RemarkWords = {
  notes: {
    shopVisit: [
      'Three demo phones on the table, switched on, with a SIM in. People put their own case on and take a photo of their own face.',
      'Good practice: nobody walks up in the first two minutes.',
    ],
    basket: [
      'The delivery cost shows up in the last step only. Until then the page says “from 0”.',
      'Free from a certain amount, but the basket does not say how much is missing.',
    ],
    deliveryTracking: [
      'Status today: ordered, packed, handed to the courier, delivered. Between hub and door there is nothing.',
      'The courier’s system knows the tour from six in the morning. We do not ask it.',
    ],
    dataMove: [
      'Contacts, photos and messages should reach the new phone on the first evening, at home or in the shop.',
      'Photos work. Messages and the banking app do not, and nobody tells the customer beforehand.',
    ],
    hotline: [
      'Those who get through are well looked after. Those who wait do not come back.',
      'We measure the length of the call, not the time before it.',
    ],
    caseHandover: [
      'Shop and hotline keep their notes in two systems. The customer is the only one who knows the whole story.',
    ],
  },
  comments: {
    silence: 'We tell them it left. Then nothing for two days.',
    scan: 'The scan at the hub works in 98 of 100 cases.',
    unseenScan: 'It works for us. The customer never sees that scan.',
    thirdCall: 'Third call in a row this morning: the photos are there, the messages are not.',
    nobodysJob: 'In the shop we do it for those who ask. It is nobody’s job.',
    closeTheTab: 'They fill the basket, see the delivery cost and close the tab.',
    notThePrice:
      'The fee covers what the courier charges. It is not the price, it is when they see it.',
    thanks: 'People thank us at the end of the call.',
    waiting: 'After eleven minutes of waiting. I tried it.',
    atNine: 'Most questions come around nine in the evening. We close at six.',
    inTheHand: 'Once they hold it, the talk about the price is over.',
    tenYears: 'Ten years of invoices, fully searchable. Three people opened it last month.',
    oldPrices: 'Two portals still show last year’s prices.',
    noLink: 'They ask for a link to send to a friend. We have none.',
    onPaper: 'The shop writes it on paper, and we ask the customer everything again.',
    beforeNoon: 'Packed within two hours, if the order is in before noon.',
  },
  evidence: {
    whereIsIt: {
      text: '212 of 640 support mails in one month ask: where is my parcel?',
      source: 'Support mailbox',
    },
    calledFirst: {
      text: '7 of 12 buyers called us before the parcel came.',
      source: 'Interviews with 12 buyers',
    },
    leftBaskets: {
      text: '38% of full baskets are left on the page where the delivery cost first appears.',
      source: 'Shop analytics',
    },
    weekOneCalls: {
      text: 'Moving data is the most frequent reason to call in week one: 31 of 100 calls.',
      source: 'Interviews in the support team',
    },
    nephew: {
      text: '“I did the photos with my nephew. The banking app took until Wednesday.”',
      source: 'Interviews with 12 buyers',
    },
    unboxingPosts: {
      text: '61 of 140 public posts with our name show the unboxing. None of them is negative.',
      source: 'Social media monitoring',
    },
    queue: { text: 'Average wait 11 minutes, on Mondays 19.', source: 'Call centre statistics' },
    noDate: {
      text: '27 of 90 complaints in the quarter are about a repair nobody could give a date for.',
      source: 'Complaints register',
    },
    tooSoon: {
      text: '“You ask me for stars before I have even switched it on.”',
      source: 'Replies to the review request',
    },
    boughtAfterTrying: {
      text: '9 of 10 who tried a phone at the table bought within a week.',
      source: 'CRM, station shop',
    },
    archiveVisits: {
      text: '3 visits a month against 2,900 new invoices.',
      source: 'Customer account analytics',
    },
    oldThread: {
      text: 'One angry thread about an ad we no longer run.',
      source: 'Forum, two years old',
    },
    stalePrices: {
      text: '2 of 5 portals list our prices with more than 30 days’ delay.',
      source: 'Price monitoring',
    },
    neighbour: {
      text: '14 complaints in a month: parcel left with a neighbour, no card in the letter box.',
      source: 'Complaints register',
    },
  },
}
