/** The fake cloud's own objects, for assertions of tests: it is not an API. */
import * as path from 'node:path';
import { forgetCalls } from './calls';
import type { Objects } from './objects';
import { CloudStore, type Kind } from './store';

/** All objects, by kind. */
export type CloudState = { readonly [K in Kind]: readonly Objects[K][] };

/** What the fake remembers only to answer calls: nobody would call it a resource. */
const NOTES: ReadonlySet<string> = new Set<Kind>([
  'keywordImports',
  'temporaryCredentials',
  'memberDeletions',
  'idempotency',
]);

/** What exists in the fake cloud of a state directory, secrets included. */
export function readCloud(stateDir: string): CloudState {
  const view = new CloudStore(path.resolve(stateDir)).current();
  return {
    keywordLibraries: view.of('keywordLibraries').all(),
    keywordImports: view.of('keywordImports').all(),
    answerLibraries: view.of('answerLibraries').all(),
    imageLibraries: view.of('imageLibraries').all(),
    callbacks: view.of('callbacks').all(),
    services: view.of('services').all(),
    featureConfigs: view.of('featureConfigs').all(),
    backupConfigs: view.of('backupConfigs').all(),
    logDeliveries: view.of('logDeliveries').all(),
    accessKeys: view.of('accessKeys').all(),
    temporaryCredentials: view.of('temporaryCredentials').all(),
    secretParameters: view.of('secretParameters').all(),
    kmsSecrets: view.of('kmsSecrets').all(),
    instances: view.of('instances').all(),
    wafTemplates: view.of('wafTemplates').all(),
    wafRules: view.of('wafRules').all(),
    wafTrials: view.of('wafTrials').all(),
    wafLogServices: view.of('wafLogServices').all(),
    wafSceneConfigs: view.of('wafSceneConfigs').all(),
    sasAccounts: view.of('sasAccounts').all(),
    sasAuditFeeds: view.of('sasAuditFeeds').all(),
    sasPolicies: view.of('sasPolicies').all(),
    sasItems: view.of('sasItems').all(),
    sasAllowRules: view.of('sasAllowRules').all(),
    sasTasks: view.of('sasTasks').all(),
    sasSettings: view.of('sasSettings').all(),
    sasRegistries: view.of('sasRegistries').all(),
    siemDetectionRules: view.of('siemDetectionRules').all(),
    siemSwitches: view.of('siemSwitches').all(),
    siemDataSources: view.of('siemDataSources').all(),
    siemNormalizationRules: view.of('siemNormalizationRules').all(),
    siemIngestions: view.of('siemIngestions').all(),
    siemResponseRules: view.of('siemResponseRules').all(),
    siemAutoDisposals: view.of('siemAutoDisposals').all(),
    siemDataSets: view.of('siemDataSets').all(),
    soarPlaybooks: view.of('soarPlaybooks').all(),
    governanceServices: view.of('governanceServices').all(),
    governanceEvaluations: view.of('governanceEvaluations').all(),
    governanceReports: view.of('governanceReports').all(),
    directoryMembers: view.of('directoryMembers').all(),
    memberDeletions: view.of('memberDeletions').all(),
    handshakes: view.of('handshakes').all(),
    contactMembers: view.of('contactMembers').all(),
    enrollments: view.of('enrollments').all(),
    idempotency: view.of('idempotency').all(),
  };
}

/** How many objects there are of each kind that has any. */
export function countCloud(stateDir: string): { readonly [kind: string]: number } {
  const counts = Object.entries(new CloudStore(path.resolve(stateDir)).counts());
  return Object.fromEntries(counts.filter(([kind]) => !NOTES.has(kind)));
}

/** Forgets all objects and the journal of calls. */
export function resetCloud(stateDir: string): void {
  new CloudStore(path.resolve(stateDir)).reset();
  forgetCalls(path.resolve(stateDir));
}
