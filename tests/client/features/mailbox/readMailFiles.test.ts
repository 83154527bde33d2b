import { describe, expect, test } from 'vitest'
import { mailLimits } from '../../../../client/features/mailbox/limits.ts'
import { parseMail } from '../../../../client/features/mailbox/parseMail.ts'
import {
  readMailFiles,
  type MailFile,
  type MailProgress,
} from '../../../../client/features/mailbox/readMailFiles.ts'
import { mailText, mboxText } from './mailFiles.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file that comes in pieces; after `breaksAfter` of them it cannot be read any more. */
function aFile(name: string, text: string, { piece = 500, breaksAfter = Infinity } = {}): MailFile {
  const bytes = bytesOf(text)
  let given = 0
  return {
    name,
    size: bytes.length,
    stream: () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          const at = piece * given++
          if (given > breaksAfter) controller.error(new Error('gone'))
          else if (at >= bytes.length) controller.close()
          else controller.enqueue(bytes.slice(at, at + piece))
        },
      }),
  }
}

async function read(files: readonly MailFile[], limits: Partial<typeof mailLimits> = {}) {
  const told: MailProgress[] = []
  const result = await readMailFiles(files, {
    limits: { ...mailLimits, ...limits },
    signal: new AbortController().signal,
    onProgress: (progress) => told.push(progress),
  })
  return { ...result, told, texts: result.mails.map(({ text }) => text) }
}

describe('parsing a mail', () => {
  const parse = async (text: string) => parseMail(bytesOf(text), 20_000)

  test('X41 subject and own words, in whatever encoding they were sent', async () => {
    const mail = await parse(
      mailText({
        subject: 'Re: =?iso-8859-2?Q?Sp=F3=BCniona?= paczka',
        body: 'Gdzie jest paczka=3F =C5=81=C3=B3d=C5=BA',
        headers: [
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: quoted-printable',
        ],
      }),
    )
    expect(mail?.text).toBe('Spóźniona paczka\nGdzie jest paczka? Łódź')
    expect(mail?.day).toBe('2026-01-08')
  })

  test('X41 of a mail with parts the text is read, of one in HTML alone its words, and nothing attached', async () => {
    const parts = (type: string, words: string) =>
      mailText({
        body: [
          '--b',
          `Content-Type: ${type}`,
          '',
          words,
          '--b',
          'Content-Type: application/pdf; name="late.pdf"',
          'Content-Transfer-Encoding: base64',
          'Content-Disposition: attachment',
          '',
          'bGF0ZSBsYXRl',
          '--b--',
        ].join('\r\n'),
        headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
      })
    expect((await parse(parts('text/plain', 'Too slow')))?.text).toBe('Hello\nToo slow')
    const html =
      '<html><style>p{color:red}</style><p>Too <b>slow</b></p><script>x()</script></html>'
    const words = (await parse(parts('text/html', html)))?.text
    expect(words).toMatch(/Too slow/u)
    expect(words).not.toMatch(/<|color|x\(\)/u)
  })

  test('X41 automatic answers and what is no mail are none', async () => {
    const auto = mailText({ body: 'I am away', headers: ['Auto-Submitted: auto-replied'] })
    expect(await parse(auto)).toBeNull()
    expect(await parse('\u0000\u0001 just some bytes')).toBeNull()
    expect(await parse('')).toBeNull()
  })

  test('X41 a mail without a day that exists has none', async () => {
    expect((await parse(mailText({ body: 'x', date: 'sometime' })))?.day).toBeNull()
  })
})

describe('reading mail files', () => {
  test('EV10 a mailbox and single mails are told apart and read together', async () => {
    const mbox = mboxText([mailText({ body: 'one' }), mailText({ body: 'two' })])
    const { texts, troubles, told } = await read([
      aFile('box.mbox', mbox),
      aFile('three.eml', mailText({ body: 'three' })),
    ])
    expect(texts).toEqual(['Hello\none', 'Hello\ntwo', 'Hello\nthree'])
    expect(troubles).toEqual([])
    expect(told.at(-1)).toMatchObject({ mails: 2 })
    expect(told.at(-1)?.bytes).toBe(told.at(-1)?.of)
    expect(told.length).toBeGreaterThan(1)
  })

  test('EV95 a mailbox that does not begin as one is told so: never one long mail, and the mails behind are read', async () => {
    const mails = [mailText({ body: 'one' }), mailText({ body: 'two' })]
    const beheaded = mboxText(mails).replace(/^From .*\r?\n/u, '')
    const { texts, troubles } = await read([
      aFile('year.mbox', beheaded),
      aFile('single.MBX', mailText({ body: 'alone' })),
      aFile('alone.eml', mailText({ body: 'alone' })),
      aFile('whole.mbox', mboxText(mails)),
    ])
    expect(troubles).toEqual([
      { file: 'year.mbox', mail: null, reason: 'noBeginning' },
      { file: 'single.MBX', mail: null, reason: 'noBeginning' },
    ])
    expect(texts).toEqual(['Hello\ntwo', 'Hello\nalone', 'Hello\none', 'Hello\ntwo'])
  })

  test('EV11 what is no mail, empty or breaks on the way is told by its file, and the others are read', async () => {
    const { texts, troubles } = await read([
      aFile('photo.eml', '\u0000\u0001\u0002 no mail'),
      aFile('empty.mbox', ''),
      aFile('torn.mbox', mboxText([mailText({ body: 'a' }), mailText({ body: 'b' })]), {
        piece: 250,
        breaksAfter: 1,
      }),
      aFile('talk.mbox', 'From nobody at all, just words\n'.repeat(5)),
      aFile('good.eml', mailText({ body: 'good' })),
    ])
    expect(troubles).toEqual([
      { file: 'photo.eml', mail: null, reason: 'notMail' },
      { file: 'empty.mbox', mail: null, reason: 'empty' },
      { file: 'torn.mbox', mail: null, reason: 'gone' },
      { file: 'talk.mbox', mail: null, reason: 'notMail' },
    ])
    expect(texts.at(-1)).toBe('Hello\ngood')
  })

  test('EV72 damaged mails of a mailbox are told by number and reason, automatic and empty ones are not among them', async () => {
    const headless = '\r\njust words of a mail whose head is gone\r\n'
    const garbled = mailText({
      body: 'gICA'.repeat(60),
      headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
    })
    const auto = mailText({ body: 'I am away', headers: ['Auto-Submitted: auto-replied'] })
    const { texts, troubles, passedOver } = await read([
      aFile(
        'box.mbox',
        mboxText([mailText({ body: 'one' }), headless, auto, garbled, mailText({ body: 'two' })]),
      ),
    ])
    expect(texts).toEqual(['Hello\none', 'Hello\ntwo'])
    expect(troubles).toEqual([
      { file: 'box.mbox', mail: 2, reason: 'headless' },
      { file: 'box.mbox', mail: 4, reason: 'garbled' },
    ])
    expect(passedOver).toBe(1)
  })

  const typed = (type: string, encoding = '8bit') => [
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
  ]
  const base64 = (words: string) => Buffer.from(words, 'utf8').toString('base64')

  test.each([
    [
      'base64 with letters in it that it does not have',
      typed('text/plain', 'base64'),
      'VGhl!!###IHBhcmNlbA==',
    ],
    [
      'base64 out of step',
      typed('text/plain; charset=utf-8', 'base64'),
      base64('The parcel came late').slice(1),
    ],
    ['a code nobody knows', typed('text/plain; charset="x-no-such"'), 'Paczka się spóźniła'],
    [
      'two bytes a letter that are one',
      ['Content-Type: text/plain; charset=utf-16'],
      'The parcel came',
    ],
    [
      'parts that never begin',
      typed('multipart/mixed; boundary="abc"'),
      '--xyz\r\n\r\nlate\r\n--xyz--',
    ],
    [
      'a part of which the base64 is broken',
      typed('multipart/alternative; boundary="abc"'),
      '--abc\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nVG%%hl\r\n--abc--',
    ],
  ])(
    'EV90 a mail whose text came out damaged is told by its place: %s',
    async (_, headers, body) => {
      const box = [
        mailText({ body: 'one' }),
        mailText({ body, headers }),
        mailText({ body: 'two' }),
      ]
      const { texts, troubles } = await read([aFile('box.mbox', mboxText(box))])
      expect(texts).toEqual(['Hello\none', 'Hello\ntwo'])
      expect(troubles).toHaveLength(1)
      expect(troubles[0]).toMatchObject({ file: 'box.mbox', mail: 2 })
    },
  )

  test.each([
    ['base64', typed('text/plain; charset=utf-8', 'base64'), base64('Późno'), 'Późno'],
    ['an unknown code with plain letters', typed('text/plain; charset=x-no-such'), 'late', 'late'],
    ['a known code of its own name', typed('text/plain; charset=iso-8859-8-i'), 'late', 'late'],
    [
      'parts, one of them attached',
      typed('multipart/mixed; boundary="abc"'),
      '--abc\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPóźno\r\n--abc\r\nContent-Type: image/png; name="a#b"\r\nContent-Transfer-Encoding: base64\r\n\r\n!!\r\n--abc--',
      'Późno',
    ],
    [
      'words that speak of mail',
      [],
      'charset=nothing\r\nContent-Transfer-Encoding: base64',
      'charset=nothing\nContent-Transfer-Encoding: base64',
    ],
  ])('EV90 what is whole is read: %s', async (_, headers, body, words) => {
    const { texts, troubles } = await read([
      aFile('box.mbox', mboxText([mailText({ body, headers })])),
    ])
    expect(troubles).toEqual([])
    expect(texts).toEqual([`Hello\n${words}`])
  })

  test('EV11 a mail that cannot be parsed is told by its place, and the others are read', async () => {
    const huge = `X-Big: ${'x'.repeat(3 * 1024 * 1024)}\r\n${mailText({ body: 'lost' })}`
    const { texts, troubles } = await read(
      [aFile('box.mbox', mboxText([huge, mailText({ body: 'found' })]), { piece: 65_536 })],
      { mailBytes: 8 * 1024 * 1024 },
    )
    expect(troubles).toEqual([{ file: 'box.mbox', mail: 1, reason: 'unreadable' }])
    expect(texts).toEqual(['Hello\nfound'])
  })

  test('EV11 more than is read at once is told: of mails, of letters, of bytes', async () => {
    const box = mboxText(Array.from({ length: 30 }, (_, at) => mailText({ body: `mail ${at}` })))
    expect(await read([aFile('a', box)], { mails: 10 })).toMatchObject({ isMore: true })
    expect((await read([aFile('a', box)], { mails: 10 })).mails).toHaveLength(10)
    expect(await read([aFile('a', box)], { letters: 60 })).toMatchObject({ isMore: true })
    expect(await read([aFile('a', box), aFile('b', box)], { bytes: 1000 })).toMatchObject({
      isMore: true,
    })
    expect(await read([aFile('a', box)])).toMatchObject({ isMore: false })
  })

  test('EV11 of a mail with a large attachment the words are read all the same', async () => {
    const body = ['--b', '', 'My words', '--b', 'Content-Type: image/png', '', 'x'.repeat(900_000)]
    const big = mailText({
      body: body.join('\r\n'),
      headers: ['Content-Type: multipart/mixed; boundary=b'],
    })
    for (const file of [aFile('a.eml', big), aFile('a.mbox', mboxText([big]))])
      expect((await read([file], { mailBytes: 20_000 })).texts).toEqual(['Hello\nMy words'])
  })
})
