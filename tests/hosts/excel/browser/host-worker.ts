import { expose } from 'comlink';
import { WorkbookService } from './workbook-service.ts';

expose(new WorkbookService());
