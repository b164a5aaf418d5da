export { AISEC_SOURCE } from '../schema/aisec';
export { aisecDescription } from './description';
export { DATA_SOURCES, RESOURCES } from './definitions';
export * from './definition';
export { AisecProvider, type AisecProviderOptions, createAisecProvider } from './provider';
