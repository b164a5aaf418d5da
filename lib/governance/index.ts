export * from './account-factory';
export * from './files';
export * from './landing-zone';
export * from './organization';
export * from './protection';
export * from './scale';
export * from './single-sign-on';
