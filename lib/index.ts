/** What every app needs. Services with many resources have entries of their own, so that an app loads what it uses. */
export * from './core';
export * from './guardrails';
