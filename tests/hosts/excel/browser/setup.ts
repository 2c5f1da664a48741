/** The Excel that is stood in for. */
export interface HostSetup {
  readonly locale: 'zh-CN' | 'en-US';
  /** Requirement sets by name with the newest version supported. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly fileName: string;
}

/** Excel on the web of today. */
export const DEFAULT_SETUP: HostSetup = {
  locale: 'en-US',
  requirements: {
    ExcelApi: '1.17',
    SharedRuntime: '1.2',
    RibbonApi: '1.2',
    DialogApi: '1.2',
    CustomFunctionsRuntime: '1.4',
    CompressedFile: '1.1',
    File: '1.1',
    Settings: '1.1',
    RichApiRuntimeFlag: '1.2',
  },
  fileName: 'Book1.xlsx',
};
