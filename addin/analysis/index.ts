export { analysisService, type ServiceOptions } from './analysis-service.ts';
