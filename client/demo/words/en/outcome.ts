import type { OutcomeWords } from '../demoWords.ts'

export const outcome: OutcomeWords = {
  findings: {
    triedInShop: 'Holding the phone in the shop settles the choice',
    firstStart: 'The first start is the best moment we own',
    paymentWorks: 'Paying simply works',
    silentParcel: 'Parcel status is silent between hub and door',
    lateDeliveryCost: 'Delivery cost appears only in the basket',
    nobodyOwnsData: 'Nobody owns moving the data',
    chatClosesAtSix: 'Chat closes at six, questions come at nine',
    storyTwice: 'Customers tell their story twice, to the shop and to the hotline',
    archiveOverdone: 'The invoice archive is better than anyone needs',
    friendsFirst: 'Friends’ advice arrives before us and is trusted',
    noLinkToShare: 'People recommend us and we give them no link',
    stationShelves: 'Shops near stations want parcel shelves',
    oldPrices: 'Comparison sites show last year’s prices',
    repairLaw: 'Repairs take longer than the new law will allow',
  },
  reasons: {
    countedOnAndMet: ({ expectation, experience, people }) =>
      `Expected ${expectation}, experienced ${experience} (n = ${people}).`,
    shortfall: ({ expectation, experience, gap, people }) =>
      `Expected ${expectation}, experienced ${experience}: a gap of ${gap} (n = ${people}).`,
    overDelivery: ({ expectation, experience, people }) =>
      `Experienced ${experience} where only ${expectation} is expected (n = ${people}).`,
    outsidePleases: ({ emotion, people }) =>
      `Outside our reach, with an emotion of ${emotion} (n = ${people}).`,
  },
  initiatives: {
    hubMessage: {
      title: 'One message when the parcel leaves the hub',
      measure: 'Mails asking “where is my parcel?”: from 212 to under 80 a month',
    },
    costOnPage: {
      title: 'Delivery cost on the product page',
      measure: 'Baskets left at the delivery step: from 38% to under 25%',
    },
    transferCard: {
      title: 'Data-transfer card in every box',
      measure: 'Calls about moving data: from 31 to under 15 of 100',
    },
    receiptLink: {
      title: 'Personal link to share, sent with the receipt',
      measure: 'Referrals: from 410 to 600 a month',
    },
    transferBar: {
      title: 'Data move at a counter in every shop',
      measure: 'Phones handed over ready to use: from 0 to 60%',
    },
    repairStatus: {
      title: 'Repair status the customer can see',
      measure: 'Complaints about repairs without a date: from 27 to under 5 a quarter',
    },
    stationShelves: {
      title: 'Parcel shelves in shops near stations',
      measure: 'Parcels collected on the first day: from 71% to 85%',
    },
    priceFeed: {
      title: 'Daily price feed to the comparison sites',
      measure: 'Portals with current prices: from 3 to 5 of 5',
    },
    archiveDesign: {
      title: 'New design for the invoice archive',
      measure: 'Visits to the archive',
    },
    chatUntilNine: {
      title: 'Chat until 21:00 on weekdays',
      measure: 'Chats answered the same evening: from 44% to 80%',
    },
    oneRecord: {
      title: 'One case record for shop and hotline',
      measure: 'Customers who have to repeat their story: from every second to one in ten',
    },
  },
}
