export * from './provider';
export { type PluginServer, reattachProviders, serve, type ServeOptions } from './server';
