export { type LandingZoneData, LandingZoneFiles } from './load';
export { schemaFile, type SchemaName } from './schemas';
