import { WorkbookCalculator } from '../calc/index.ts';
import { workbookBytes, workbookFromFile } from '../file/index.ts';
import { formatArea } from '../model/address.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { CellValue, HostArea } from '../model/types.ts';
import { HostWorkbook } from '../model/workbook.ts';
import type { Fault } from '../protocol/faults.ts';
import { ExcelHost } from '../protocol/host.ts';
import { HostError } from '../protocol/types.ts';
import { refusalNumber } from './dispatch.ts';
import { Gate } from './gate.ts';
import { internalAnswer } from './internal-services.ts';
import type { ChartSummary, Executed, HostService, TableSummary, Update } from './service.ts';
import { DEFAULT_SETUP, type HostSetup } from './setup.ts';
import { digests } from './snapshot.ts';
import { typedCell } from './typed-cell.ts';
import { blockView, sheetView, workbookView } from './view/index.ts';

const INTERNAL_ERROR = 5001;

/** The host's workbook behind plain, asynchronous calls. */
export class WorkbookService implements HostService {
  private setup: HostSetup = DEFAULT_SETUP;
  private host = new ExcelHost(new HostWorkbook());
  private seeded: readonly HostSheet[] = [];
  private version = 0;
  private readonly gate = new Gate();
  private counted = 0;
  private received = 0;
  private told: (update: Update) => void = () => {};

  async open(bytes: Uint8Array | null, setup: HostSetup): Promise<void> {
    const workbook = bytes
      ? await workbookFromFile(setup.fileName, bytes)
      : new HostWorkbook([setup.locale === 'zh-CN' ? '工作表1' : 'Sheet1']);
    workbook.name = setup.fileName;
    new WorkbookCalculator(workbook).recalculate();
    const api = setup.requirements.ExcelApi;
    this.setup = setup;
    this.host = new ExcelHost(workbook, api === undefined ? {} : { api });
    this.seeded = [...workbook.sheets];
    this.version += 1;
    this.counted = 0;
    this.received = 0;
    workbook.listen(() => {
      this.version += 1;
      this.tell([]);
    });
    this.host.events.listen((events) => this.tell(events));
  }

  async speak(locale: HostSetup['locale']): Promise<void> {
    this.setup = { ...this.setup, locale };
    this.version += 1;
  }

  async execute(request: string, flags: number): Promise<Executed> {
    const own = internalAnswer(request);
    if (own !== null) return { kind: 'body', body: own };
    await this.gate.pass();
    try {
      const body = await this.host.answer(request, flags);
      this.received += body.length;
      return { kind: 'body', body };
    } catch (error) {
      const code = error instanceof HostError ? error.code : '';
      return { kind: 'refused', number: refusalNumber(code) ?? INTERNAL_ERROR };
    }
  }

  async file(): Promise<Uint8Array> {
    const language = this.setup.locale === 'zh-CN' ? 'zh' : 'en';
    return workbookBytes(this.workbookOf(), { language });
  }

  async listen(then: (update: Update) => void): Promise<void> {
    this.told = then;
  }

  async workbook() {
    return workbookView(this.workbookOf(), this.version, this.setup.locale);
  }

  async sheet(name: string) {
    return sheetView(this.shown(name), this.setup.locale);
  }

  async block(name: string, area: HostArea) {
    return blockView(this.shown(name), area, this.setup.locale);
  }

  async values(address: string): Promise<CellValue[][]> {
    const { sheet, area } = this.find(address);
    return sheet.values(area);
  }

  async formulas(address: string): Promise<CellValue[][]> {
    const { sheet, area } = this.find(address);
    return sheet.formulas(area);
  }

  async tables(): Promise<readonly TableSummary[]> {
    return this.workbookOf().tables.map(({ sheet, table }) => ({
      name: table.name,
      sheet: sheet.name,
      address: formatArea(table.area),
      columns: sheet.values({ ...table.area, rows: 1 })[0]!.map(String),
      rows: table.area.rows - 1,
    }));
  }

  async charts(): Promise<readonly ChartSummary[]> {
    return this.workbookOf().sheets.flatMap((sheet) =>
      sheet.charts.map((chart, index) => ({
        name: chart.name,
        sheet: sheet.name,
        type: chart.chartType,
        title: sheetView(sheet, this.setup.locale).charts[index]?.title ?? '',
        series: chart.series.map(({ name, values }) => ({ name, values })),
      })),
    );
  }

  async snapshot(): Promise<Readonly<Record<string, string>>> {
    return digests(this.seeded.filter((sheet) => this.workbookOf().sheets.includes(sheet)));
  }

  async select(address: string): Promise<void> {
    const { sheet, area } = this.find(address);
    this.workbookOf().asPerson(() => this.workbookOf().select(sheet, area));
  }

  async type(address: string, input: string): Promise<boolean> {
    const { sheet, area } = this.find(address);
    if (sheet.protection !== null) return false;
    this.workbookOf().asPerson(() => typedCell(sheet, area.row, area.column, input));
    return true;
  }

  async activate(name: string): Promise<void> {
    const sheet = this.sheetOf(name);
    this.workbookOf().asPerson(() => this.workbookOf().activate(sheet));
  }

  async deleteSheet(name: string): Promise<void> {
    const sheet = this.sheetOf(name);
    this.workbookOf().asPerson(() => this.workbookOf().deleteSheet(sheet));
  }

  async protect(name: string, on: boolean): Promise<void> {
    const sheet = this.sheetOf(name);
    sheet.protection = on ? { options: {}, password: null } : null;
    this.workbookOf().tell({ kind: 'sheet-look', sheet });
  }

  async protectWorkbook(on: boolean): Promise<void> {
    this.workbookOf().protection = on ? '' : null;
  }

  async editMode(on: boolean): Promise<void> {
    this.host.setEditing(on);
  }

  async fault({ code, at, phase }: Pick<Fault, 'code' | 'at' | 'phase'>): Promise<void> {
    this.host.inject({
      code,
      ...(at === undefined ? {} : { at }),
      ...(phase === undefined ? {} : { phase }),
    });
  }

  async hold(after: number | null): Promise<void> {
    this.gate.hold(after);
  }

  async held(): Promise<number> {
    return this.gate.held;
  }

  async traffic() {
    const fresh = this.host.requests.slice(this.counted);
    this.counted = this.host.requests.length;
    const { received } = this;
    this.received = 0;
    return {
      syncs: fresh.length,
      sent: fresh.reduce((sum, { bytes }) => sum + bytes, 0),
      received,
      largest: Math.max(0, ...fresh.map(({ bytes }) => bytes)),
    };
  }

  private tell(events: Update['events']): void {
    this.told({ version: this.version, events });
  }

  private workbookOf(): HostWorkbook {
    return this.host.workbook;
  }

  /** The sheet, or the one in front when it is gone by the time it is drawn. */
  private shown(name: string): HostSheet {
    return this.workbookOf().sheet(name) ?? this.workbookOf().active;
  }

  private sheetOf(name: string): HostSheet {
    const sheet = this.workbookOf().sheet(name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
    return sheet;
  }

  private find(address: string): { sheet: HostSheet; area: HostArea } {
    const found = this.workbookOf().resolve(address, this.workbookOf().active);
    if (!found) throw new Error(`There are no cells ${address}.`);
    return found;
  }
}
