import { node, renderNode, type DrawNode } from '../../../shared/domain/map/draw/node.ts'
import type { Cell, Sheet } from '../../../shared/domain/report/sheet.ts'
import { zip } from './zip.ts'

/** A sheet with the name on its tab. */
export interface NamedSheet {
  readonly name: string
  readonly sheet: Sheet
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The most UTF-16 units a cell may have. */
const longestCell = 32_767
const longestTab = 31

/**
 * A workbook (ECMA-376) with one tab a sheet, the header bold and fixed. What people typed is
 * stored as text, so that nothing of it can run as a formula (SPEC X6); figures are numbers.
 */
export function xlsxOf(sheets: readonly NamedSheet[]): Uint8Array<ArrayBuffer> {
  const paths = sheets.map((_, i) => `worksheets/sheet${i + 1}.xml`)
  return zip([
    { name: '[Content_Types].xml', content: part(typesOf(paths)) },
    { name: '_rels/.rels', content: part(relationsOf([['officeDocument', 'xl/workbook.xml']])) },
    { name: 'xl/workbook.xml', content: part(workbookOf(sheets)) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: part(
        relationsOf([
          ...paths.map((path) => ['worksheet', path] as const),
          ['styles', 'styles.xml'],
        ]),
      ),
    },
    { name: 'xl/styles.xml', content: part(styles()) },
    ...sheets.map(({ sheet }, i) => ({ name: `xl/${paths[i]}`, content: part(worksheet(sheet)) })),
  ])
}

function part(root: DrawNode): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${renderNode(root)}`
}

function typesOf(paths: readonly string[]): DrawNode {
  const override = (path: string, kind: string): DrawNode =>
    node('Override', { PartName: `/xl/${path}`, ContentType: `${spreadsheet}.${kind}+xml` })
  return node('Types', { xmlns: contentTypes }, [
    node('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...paths.map((path) => override(path, 'worksheet')),
  ])
}

function relationsOf(targets: readonly (readonly [kind: string, target: string])[]): DrawNode {
  return node(
    'Relationships',
    { xmlns: packageRelations },
    targets.map(([kind, target], i) =>
      node('Relationship', { Id: `r${i + 1}`, Type: `${relations}/${kind}`, Target: target }),
    ),
  )
}

function workbookOf(sheets: readonly NamedSheet[]): DrawNode {
  const tabs = sheets.map(({ name }, i) =>
    node('sheet', { name: tabName(name), sheetId: i + 1, 'r:id': `r${i + 1}` }),
  )
  return node('workbook', { xmlns: main, 'xmlns:r': relations }, [node('sheets', {}, tabs)])
}

function tabName(name: string): string {
  return name.replace(/[[\]:*?/\\]/gu, ' ').slice(0, longestTab)
}

/** Style 0 is plain, style 1 the header. */
function styles(): DrawNode {
  const font = (children: readonly DrawNode[]): DrawNode =>
    node('font', {}, [...children, node('sz', { val: 11 }), node('name', { val: 'Calibri' })])
  const fill = (patternType: string): DrawNode =>
    node('fill', {}, [node('patternFill', { patternType })])
  const format = (attrs: Record<string, number>): DrawNode =>
    node('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, ...attrs })
  return node('styleSheet', { xmlns: main }, [
    node('fonts', { count: 2 }, [font([]), font([node('b', {})])]),
    node('fills', { count: 2 }, [fill('none'), fill('gray125')]),
    node('borders', { count: 1 }, [node('border', {})]),
    node('cellStyleXfs', { count: 1 }, [format({})]),
    node('cellXfs', { count: 2 }, [format({}), format({ fontId: 1, applyFont: 1 })]),
  ])
}

function worksheet({ header, rows }: Sheet): DrawNode {
  const pane = { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }
  const view = node('sheetView', { workbookViewId: 0 }, [node('pane', pane)])
  return node('worksheet', { xmlns: main }, [
    node('sheetViews', {}, [view]),
    node('sheetData', {}, [rowOf(header, 1, 1), ...rows.map((row, i) => rowOf(row, i + 2, 0))]),
  ])
}

function rowOf(cells: readonly Cell[], row: number, style: number): DrawNode {
  const written = cells.flatMap((cell, column) =>
    cell === null ? [] : [cellOf(cell, { r: `${columnName(column)}${row}`, s: style })],
  )
  return node('row', { r: row }, written)
}

function cellOf(cell: string | number, place: { r: string; s: number }): DrawNode {
  if (typeof cell === 'number') return node('c', place, [node('v', {}, [String(cell)])])
  const text = node('t', { 'xml:space': 'preserve' }, [literal(cell.slice(0, longestCell))])
  return node('c', { ...place, t: 'inlineStr' }, [node('is', {}, [text])])
}

/** Spreadsheets read `_x0041_` as a letter; typed by a person it means itself. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
