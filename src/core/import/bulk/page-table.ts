import { csatThreshold, type ResponseCell } from '../../metrics/response-cells.ts'
import type { CompanyDirectory } from '../../workspace/companies.ts'
import type { ReadableDb, SqlValue } from '../../workspace/database.ts'
import type { DatabaseImage } from '../../workspace/database-image.ts'
import { canFill, fillIndex } from '../../workspace/index-pages.ts'
import { type Leaf, linkLeaves } from '../../workspace/table-pages.ts'
import type { RecordValues } from '../load/check-row.ts'
import { countsOnce, csatScale, knownResponses, type RowWriter, storedValue } from '../load/load-rows.ts'
import type { TableMap } from '../map/table-map.ts'
import type { Value } from '../values/read-cell.ts'
import { cellOrder } from './cell-order.ts'
import { type Dimension, dimensionOf, dimensions, NumberedTexts } from './dimensions.ts'
import { Encoder, type EncoderHost } from './encoder.ts'

/** Tables that are large in practice, have no index, and hold one value per field. */
const pageTables = ['responses', 'customers'] as const
export type PageTableName = (typeof pageTables)[number]

export const isPageTable = (table: string): table is PageTableName => pageTables.some((name) => name === table)

type ScanHost = Pick<EncoderHost, 'read' | 'takeOdd' | 'takeZone'>

/**
 * A table of the workspace whose new rows are written as pages of the database (workspace/table-pages.ts). Answers are added up to cells
 * on the way. Rows come from the encoder's own scan of a text, or one by one from `writer`.
 */
export class PageTable {
  readonly encoder: Encoder
  readonly #table: PageTableName
  readonly #image: DatabaseImage
  readonly #companies: CompanyDirectory
  readonly #columns: readonly string[]
  readonly #root: number
  readonly #leaves: Leaf[] = []
  readonly #texts: Record<Dimension, NumberedTexts>
  readonly #names = new NumberedTexts()
  #scanHost: ScanHost | null = null
  #hasKeys = false

  constructor(
    table: PageTableName,
    db: ReadableDb,
    image: DatabaseImage,
    companies: CompanyDirectory,
    firstNewCompany: number,
  ) {
    this.#table = table
    this.#image = image
    this.#companies = companies
    this.#columns = db.all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name)
    this.#root = db.get<{ root: number }>('SELECT rootpage AS root FROM sqlite_schema WHERE name = ?', [table])!.root
    this.#texts = Object.fromEntries(dimensions.map((name) => [name, new NumberedTexts()])) as Record<
      Dimension,
      NumberedTexts
    >
    this.encoder = new Encoder({
      read: (column, text, kept) => this.#scanHost!.read(column, text, kept),
      takeOdd: (offset, line, gathered) => this.#scanHost!.takeOdd(offset, line, gathered),
      takeZone: (column, zone) => this.#scanHost!.takeZone(column, zone),
      takePages: (pages) => image.add(pages),
      takeLeaf: (page, lastRow) => this.#leaves.push({ page, lastRow }),
    })
    const last = db.get<{ last: number }>(`SELECT COALESCE(MAX(id), 0) AS last FROM ${table}`)!.last
    this.encoder.calls.watchCompanies(firstNewCompany)
    this.encoder.beginPages(image.pageSize, this.#columns.length, image.nextPage, last)
    if (table === 'responses') this.#beginCells()
  }

  slotOf(column: string): number {
    return this.#columns.indexOf(column)
  }

  #beginCells(): void {
    const slots = [
      ...['company_id', 'answered_on', 'segment', 'channel', 'journey'],
      ...['nps', 'csat', 'ces', 'weight'],
    ] as const
    const [company, month, segment, channel, journey, nps, csat, ces, weight] = slots.map((name) => this.slotOf(name))
    this.encoder.calls.countCells(company!, month!, segment!, channel!, journey!, nps!, csat!, ces!, weight!)
  }

  /**
   * Begins the rows of one map, which have these fields, about so many; sets what is the same in all of them. `known`: where responses that
   * are there are found.
   */
  begin(map: TableMap, fields: readonly string[], importId: number, rows: number, known: ReadableDb): void {
    const { calls } = this.encoder
    for (const slot of this.#columns.keys()) calls.setNull(slot)
    this.setConstants(map, importId)
    if (this.#table === 'responses') {
      calls.clearCells(csatThreshold(...csatScale(map)), fields.includes('weight'), rows)
      const csat = this.slotOf('csat')
      calls.follow(this.slotOf('csat_low'), csat)
      calls.follow(this.slotOf('csat_high'), csat)
    }
    calls.setKey(countsOnce(map) ? this.slotOf('response_id') : -1, this.slotOf('company_id'))
    if (!countsOnce(map) || this.#hasKeys) return
    this.#hasKeys = true
    const there = knownResponses(known)
    calls.clearKeys(there.length + rows)
    for (const { company, id } of there) this.encoder.addKey(company, id)
  }

  /** What is the same in all rows of a map, whether its fields come from columns or not. */
  setConstants(map: TableMap, importId: number): void {
    const { calls } = this.encoder
    calls.setNumber(this.slotOf('import_id'), importId, 0)
    const { company } = map.options ?? {}
    if (company !== undefined) this.set('company', company, map)
    if (this.#table !== 'responses') return
    const [low, high] = csatScale(map)
    calls.setNumber(this.slotOf('csat_low'), low, 0)
    calls.setNumber(this.slotOf('csat_high'), high, 0)
  }

  /** The value that is stored for a field, and the number of its text: that of a dimension, or the name of a company. */
  stored(field: string, value: Value, map: TableMap): { value: SqlValue; dimension: number } {
    if (field === 'company') {
      const name = value ?? map.options?.company ?? null
      if (name === null) return { value: null, dimension: 0 }
      return { value: this.#companies.idOf(String(name)), dimension: this.#names.numberOf(String(name)) }
    }
    const stored = storedValue(field, value, map)
    const dimension = this.#table === 'responses' ? dimensionOf(field) : null
    if (dimension === null || typeof stored !== 'string') return { value: stored, dimension: 0 }
    const text = dimension === 'month' ? stored.slice(0, 7) : stored
    return { value: stored, dimension: this.#texts[dimension].numberOf(text) }
  }

  slotOfField(field: string): number {
    return this.slotOf(field === 'company' ? 'company_id' : field)
  }

  /** Puts a value into its slot. */
  set(field: string, value: Value, map: TableMap): void {
    const slot = this.slotOfField(field)
    const { value: stored, dimension } = this.stored(field, value, map)
    if (typeof stored === 'number') this.encoder.calls.setNumber(slot, stored, dimension)
    else if (typeof stored === 'string') this.encoder.setText(slot, stored, dimension)
    else this.encoder.calls.setNull(slot)
  }

  /** Writes records one by one. `fields`: those that records have. */
  writer(map: TableMap, fields: readonly string[]): RowWriter {
    const all = fields.includes('company') ? fields : ['company', ...fields]
    return {
      write: (values: RecordValues) => {
        this.encoder.calls.beginRow()
        for (const field of all) this.set(field, values[field] ?? null, map)
        return this.encoder.calls.emit() ? 'written' : 'known'
      },
      free: () => undefined,
    }
  }

  /** Lets the encoder scan, with `host` to answer it. */
  scanning(host: ScanHost, scan: () => void): void {
    this.#scanHost = host
    try {
      scan()
    } finally {
      this.#scanHost = null
    }
  }

  /**
   * Fills the sums of the answers of the map that was begun last into `response_cells`; to be called when its rows are written. False, and
   * nothing done, where that table has rows already or a record is too long: then they are to be added by SQL.
   */
  fillCells(map: TableMap, db: ReadableDb): boolean {
    if (this.#table !== 'responses') return true
    const { root } = db.get<{ root: number }>(
      `SELECT rootpage AS root FROM sqlite_schema WHERE name = 'response_cells'`,
    )!
    const texts = dimensions.map((name) => this.#texts[name].all)
    const order = cellOrder(this.encoder.cellKeys(), texts, csatScale(map))
    const records = this.encoder.cellRecords(order, texts, csatScale(map))
    if (!canFill(this.#image, root, records)) return false
    fillIndex(this.#image, root, records)
    return true
  }

  /** The sums of the answers of the map that was begun last. */
  cells(map: TableMap): ResponseCell[] {
    if (this.#table !== 'responses') return []
    const scale = csatScale(map)
    const cells: ResponseCell[] = []
    for (const cell of this.encoder.cells()) {
      cells.push({
        companyId: cell.company,
        month: this.#texts.month.textOf(cell.month),
        segment: this.#texts.segment.textOf(cell.segment),
        channel: this.#texts.channel.textOf(cell.channel),
        journey: this.#texts.journey.textOf(cell.journey),
        scale: cell.hasCsat ? scale : [0, 0],
        sums: cell.sums,
      })
    }
    return cells
  }

  /** The name that the first row has of a company that is new; undefined when it has no rows. */
  firstNameOf(company: number): string | undefined {
    const number = this.encoder.calls.firstNameOf(company)
    return number === 0 ? undefined : this.#names.textOf(number)
  }

  /** Hangs the pages under the table. */
  finish(): void {
    this.encoder.calls.finishPages()
    linkLeaves(this.#image, this.#root, this.#leaves)
  }
}
