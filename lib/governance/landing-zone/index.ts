export { LandingZoneDefaults } from './defaults';
export { LandingZone } from './landing-zone';
export type * from './props';
