import { describe, expect, test } from 'vitest'
import { kindOfFile, type FileKind } from '../../../../client/features/import/kindOfFile.ts'
import { mailText, mboxText } from '../mailbox/mailFiles.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('EV73 a table is told from what is often taken for one', () => {
  test.each<[string, string, Uint8Array, FileKind]>([
    ['a table', 'survey.csv', bytes('Touchpoint;Text\nHotline;From now on'), 'table'],
    ['a table about mail', 'mail.csv', bytes('From;To;Subject\nann;ben;From: me'), 'table'],
    ['nothing', 'empty.csv', new Uint8Array(), 'table'],
    ['UTF-16 without its mark', 'a.csv', Uint8Array.of(0x41, 0, 0x3b, 0, 0x42, 0), 'table'],
    ['a mailbox', 'support.mbox', bytes('From nobody'), 'mail'],
    ['a mailbox of another name', 'inbox', bytes(mboxText([mailText({ body: 'x' })])), 'mail'],
    ['a mail of another name', 'mail.txt', bytes(mailText({ body: 'x' })), 'mail'],
    ['a workbook that was renamed', 'real.csv', Uint8Array.of(0x50, 0x4b, 3, 4, 20), 'workbook'],
    ['an old workbook', 'old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'workbook'],
    ['a mail of one program only', 'a.msg', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'noTable'],
    ['a picture', 'photo.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'noTable'],
    ['a document', 'a.pdf', bytes('%PDF-1.7'), 'noTable'],
  ])('EV73 %s', (_, name, first, kind) => {
    expect(kindOfFile(name, first)).toBe(kind)
  })
})
