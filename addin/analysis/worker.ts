import { expose } from 'comlink';
import manifest from '../../package.json' with { type: 'json' };
import { analysisService } from './analysis-service.ts';

expose(analysisService({ version: manifest.version }));
