export { alicloudViolations, setupJest, type Synthesized } from './matchers';
export * from './plan-in-sandbox';
export type { SynthesizedViolation } from '../schema/synth-json';
