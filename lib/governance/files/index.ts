export {
  AdoptedControlPolicies,
  type AdoptedControlPolicySettings,
  type AdoptedProps,
  type AdoptedSettings,
  type AdoptedTargetSettings,
  type ImportSettings,
} from './adopted';
export { type LandingZoneData, LandingZoneFiles } from './load';
export { SCHEMA_NAMES, schemaFile, type SchemaName } from './schemas';
