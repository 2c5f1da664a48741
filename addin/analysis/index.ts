export { analysisService } from './analysis-service.ts';
