/** Accounts at other clouds. */
import { invalidParameter } from '../errors';
import { type Call, type Operation, reads, writes } from '../model';
import type { JsonObject, SasAccount } from '../objects';
import { absent, nextNumber, oneOf, optionalOneOf, pageOf, sasError, textsIn } from './sas-common';

const VENDORS = [
  'Tencent',
  'HUAWEICLOUD',
  'Azure',
  'AWS',
  'VOLCENGINE',
  'google',
  'CHAITIN',
  'FORTINET',
  'THREATBOOK',
  'KingsoftCloud',
  'UCloud',
  'BaiduCloud',
  'WIZ',
  'OracleCloud',
  'StateCloud',
];

/** Clouds whose accounts are at one of several sites. */
const SITED = ['HUAWEICLOUD', 'Azure', 'AWS', 'VOLCENGINE', 'KingsoftCloud', 'UCloud', 'BaiduCloud', 'OracleCloud'];
const DOMAINS = ['china', 'global', 'europe'];

/** Types of keys that a vendor is limited to. */
const TYPES: { readonly [vendor: string]: string } = {
  CHAITIN: 'ctdr',
  FORTINET: 'ctdr',
  THREATBOOK: 'ctdr',
  WIZ: 'ctdr',
  OracleCloud: 'sub',
  google: 'sub',
  BaiduCloud: 'sub',
  StateCloud: 'sub',
};

const MODULES: { readonly [module: string]: string } = {
  HOST: 'Host',
  CSPM: 'Cloud product configuration check',
  SIEM: 'Cloud SIEM',
  TRIAL: 'Log audit',
};

/** How long the verification of a key takes. @unverified */
const VERIFY_MS = 250;

/** Made up, but for their spelling. */
const REGIONS: { readonly [vendor: string]: readonly string[] } = {
  AWS: ['us-east-1', 'us-west-2', 'eu-central-1', 'ap-southeast-1'],
  Azure: ['eastus', 'westeurope', 'southeastasia'],
  Tencent: ['ap-guangzhou', 'ap-shanghai', 'ap-singapore'],
  HUAWEICLOUD: ['cn-north-4', 'ap-southeast-3'],
};

const stored = (call: Call): readonly SasAccount[] => call.view.of('sasAccounts').all();

function accountWith(call: Call, id: string): SasAccount {
  const found = call.view.of('sasAccounts').get(id);
  if (!found) throw absent('AccessKey', id);
  return found;
}

function modulesOf(call: Call): readonly string[] {
  const modules = textsIn(call, 'AuthModules');
  for (const module of modules) {
    if (!Object.hasOwn(MODULES, module)) throw invalidParameter('AuthModules', `${module} is no module`);
  }
  return modules;
}

function checkSite(call: Call, vendor: string): void {
  if (SITED.includes(vendor)) oneOf(call, 'Domain', DOMAINS);
  else optionalOneOf(call, 'Domain', DOMAINS);
}

export const accounts: { readonly [action: string]: Operation } = {
  AddCloudVendorAccountAK: writes((call) => {
    const vendor = oneOf(call, 'Vendor', VENDORS);
    const akType = oneOf(call, 'AkType', ['primary', 'sub', 'ctdr']);
    const only = TYPES[vendor];
    if (only !== undefined && only !== akType) throw invalidParameter('AkType', `it is ${only} for ${vendor}`);
    const modules = modulesOf(call);
    if (akType === 'ctdr' && modules.length === 0) {
      throw sasError('-101', 'AuthModules has at least one module for the type ctdr.');
    }
    // What it is needed for, as the description of the parameter says.
    if (modules.includes('SIEM')) call.need('CtdrCloudUserId');
    checkSite(call, vendor);
    const secretId = call.need('SecretId');
    // That a key cannot be added twice is @unverified.
    if (stored(call).some((one) => one.vendor === vendor && one.secretId === secretId)) {
      throw sasError('AkAlreadyExists', `The AccessKey ${secretId} has been added.`);
    }
    const made: SasAccount = {
      id: nextNumber(
        stored(call).map(({ id }) => id),
        50_001,
      ),
      vendor,
      akType,
      secretId,
      secretKey: call.need('SecretKey'),
      modules,
      userId: call.text('CtdrCloudUserId'),
      extendInfo: call.text('ExtendInfo'),
      alias: call.text('VendorAuthAlias'),
      domain: call.text('Domain'),
      regions: textsIn(call, 'Regions'),
      tenantId: call.text('TenantId'),
      status: 0,
      verified: call.now,
    };
    call.view.of('sasAccounts').put(String(made.id), made);
    return { Data: described(call, made) };
  }),

  ModifyCloudVendorAccountAK: writes((call) => {
    const before = accountWith(call, call.need('AuthIds'));
    checkSite(call, before.vendor);
    const secretKey = call.text('SecretKey');
    const status = call.number('Status');
    if (status !== undefined && status !== 0 && status !== 1) throw invalidParameter('Status', 'it is 0 or 1');
    const after: SasAccount = {
      ...before,
      ...(call.has('AuthModules') && { modules: modulesOf(call) }),
      ...(call.text('SecretId') !== '' && { secretId: call.text('SecretId') }),
      ...(secretKey !== '' && { secretKey, verified: call.now }),
      ...(call.has('CtdrCloudUserId') && { userId: call.text('CtdrCloudUserId') }),
      ...(call.has('ExtendInfo') && { extendInfo: call.text('ExtendInfo') }),
      ...(call.has('VendorAuthAlias') && { alias: call.text('VendorAuthAlias') }),
      ...(call.has('Domain') && { domain: call.text('Domain') }),
      ...(call.has('Regions') && { regions: textsIn(call, 'Regions') }),
      ...(call.has('TenantId') && { tenantId: call.text('TenantId') }),
      ...(status !== undefined && { status }),
    };
    call.view.of('sasAccounts').put(String(after.id), after);
    return { Data: described(call, after) };
  }),

  DeleteCloudVendorAccountAK: writes((call) => {
    const { id } = accountWith(call, call.need('AuthId'));
    call.view.of('sasAccounts').delete(String(id));
    call.view.of('sasAuditFeeds').delete(String(id));
    return {};
  }),

  DescribeCloudVendorAccountAKList: reads((call) => {
    const ids = call.text('AuthIds').split(',').filter(Boolean);
    const found = stored(call)
      .filter(({ vendor }) => !call.has('Vendor') || vendor === call.text('Vendor'))
      .filter(({ status }) => !call.has('Status') || status === call.number('Status'))
      .filter(({ alias }) => alias.includes(call.text('VendorAuthAlias')))
      .filter(({ id }) => ids.length === 0 || ids.includes(String(id)));
    const { items, PageInfo } = pageOf(call, found);
    return {
      PageInfo,
      CloudVendorAccountAKs: items.map((one) => ({
        ...described(call, one),
        ExtendInfo: one.extendInfo,
        VendorUid: verification(call, one) === 0 ? `uid-of-${one.secretId}` : '',
        VendorUserName: '',
      })),
    };
  }),

  GetSupportedModules: reads(() => ({
    SupportedModuleResponse: ['Tencent', 'HUAWEICLOUD', 'Azure', 'AWS'].map((Vendor) => ({
      Vendor,
      SupportedModules: Object.entries(MODULES).map(([Module, ModuleDisp]) => ({
        Module,
        ModuleDisp,
        ModuleAuth: true,
      })),
    })),
  })),

  ListCloudVendorRegions: reads((call) => {
    const vendor = oneOf(call, 'Vendor', VENDORS);
    const regions = REGIONS[vendor] ?? [];
    return {
      Success: true,
      Count: regions.length,
      Data: regions.map((RegionId) => ({ RegionId, Area: '', Selected: 0, Disable: 0 })),
    };
  }),
};

/** 0: in use, 2: validating. */
const verification = (call: Call, { verified }: SasAccount): number => (call.now - verified < VERIFY_MS ? 2 : 0);

function described(call: Call, one: SasAccount): JsonObject {
  const status = verification(call, one);
  return {
    AkType: one.akType,
    AuthId: one.id,
    AuthModules: one.modules.map((Module) => ({
      Module,
      ModuleDisp: MODULES[Module],
      ModuleServiceStatus: status,
      ModuleAssetType: '',
      ModuleStatement: '',
      Message: '',
    })),
    CtdrCloudUserId: one.userId,
    Message: '',
    SecretId: one.secretId,
    ServiceStatus: status,
    Status: one.status,
    Vendor: one.vendor,
    VendorAuthAlias: one.alias,
  };
}
