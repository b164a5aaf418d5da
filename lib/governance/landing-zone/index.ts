export type * from './props';
