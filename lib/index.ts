export * from './core';
export * from './guardrails';
