/** Accounts at other clouds: where the secret is, and what each vendor takes. */
import { TerraformOutput } from 'cdktf';
import { Notices } from '../../lib/core';
import {
  AuditLogSource,
  CloudAccount,
  type CloudAccountProps,
  CloudAuditFeed,
  CloudKey,
  CloudKeyType,
  CloudModule,
  CloudSite,
  CloudVendor,
} from '../../lib/security-center';
import { setupJest } from '../../lib/testing';
import { type Body, findings, newStack, only, synth } from '../core/support';

setupJest();

const KEY = CloudKey.environment('AKIA0123456789', 'AWS_SECRET');

function account(props: Partial<CloudAccountProps> = {}): Body {
  const stack = newStack();
  new CloudAccount(stack, 'Aws', { vendor: CloudVendor.AWS, key: KEY, site: CloudSite.GLOBAL, ...props });
  return only(synth(stack), 'aisec_sas_cloud_account');
}

const codes = (props: Partial<CloudAccountProps>): [string, string][] =>
  findings(() => new CloudAccount(newStack(), 'It', { vendor: CloudVendor.AWS, key: KEY, ...props })).map(
    ({ code, what }): [string, string] => [code, what],
  );

describe('an account at another cloud', () => {
  it('is looked into for servers and configurations, with the key of a user', () => {
    expect(account({ regions: ['us-east-1'], alias: 'production' })).toMatchObject({
      vendor: 'AWS',
      ak_type: 'sub',
      secret_id: 'AKIA0123456789',
      secret_source: 'env',
      secret_name: 'AWS_SECRET',
      auth_modules: ['HOST', 'CSPM'],
      domain: 'global',
      regions: ['us-east-1'],
      alias: 'production',
      enabled: true,
    });
  });

  it.each([
    ['a variable', KEY, { secret_source: 'env', secret_name: 'AWS_SECRET', secret_id: 'AKIA0123456789' }],
    [
      'a KMS secret that holds a key',
      CloudKey.kms({ name: 'aws/security' }),
      {
        secret_source: 'kms',
        secret_name: 'aws/security',
        secret_id_member: 'AccessKeyId',
        secret_member: 'AccessKeySecret',
      },
    ],
    [
      'a secret parameter that is the secret itself',
      CloudKey.oos({ name: 'azure', keyId: 'client-1' }),
      { secret_source: 'oos', secret_name: 'azure', secret_id: 'client-1' },
    ],
    [
      'a member of a JSON secret',
      CloudKey.kms({ name: 'azure', keyId: 'client-1', secretMember: 'password' }),
      { secret_source: 'kms', secret_id: 'client-1', secret_member: 'password' },
    ],
  ])('has its secret in %s', (_, key, expected) => {
    const body = account({ key });
    expect(body).toMatchObject(expected);
    expect(Object.keys(body).filter((name) => name.startsWith('secret'))).toEqual(
      expect.arrayContaining(Object.keys(expected).filter((name) => name.startsWith('secret'))),
    );
    expect(body.secret_id === undefined).toBe(!('secret_id' in expected));
  });

  it('has no argument for a secret', () => {
    expect(
      Object.keys(account()).filter((name) => /secret/.test(name) && !/_(id|name|source|member|version)$/.test(name)),
    ).toEqual([]);
  });

  it.each<[string, Partial<CloudAccountProps>, [string, string][]]>([
    ['no site where there are several', {}, [['missing', 'site is missing: AWS has several']]],
    [
      'a site where there is one',
      { vendor: CloudVendor.TENCENT, site: CloudSite.CHINA },
      [['not-applicable', 'site has no meaning for Tencent']],
    ],
    [
      'regions and a tenant of others',
      { vendor: CloudVendor.HUAWEI, site: CloudSite.CHINA, regions: ['cn-north-4'], tenantId: 't' },
      [
        ['not-applicable', 'regions has no meaning for HUAWEICLOUD'],
        ['not-applicable', 'tenantId has no meaning for HUAWEICLOUD'],
      ],
    ],
    [
      'a key of another type',
      { vendor: CloudVendor.GOOGLE, keyType: CloudKeyType.ACCOUNT },
      [['not-in-enum', 'keyType is none that google has']],
    ],
    [
      'no account id for threat response',
      { site: CloudSite.GLOBAL, modules: [CloudModule.THREAT_RESPONSE] },
      [['missing', 'accountId is missing: threat response needs it']],
    ],
    [
      'a secret instead of the name of a variable',
      { site: CloudSite.GLOBAL, key: CloudKey.environment('AKIA', 'wJalrXUtnFEMI/K7MDENG') },
      [['invalid-value', 'key.variable is no name of a variable']],
    ],
    ['no module', { vendor: CloudVendor.TENCENT, modules: [] }, [['too-few-items', 'modules is empty']]],
    [
      'a cloud that nobody knows',
      { vendor: CloudVendor.custom('Nimbus') },
      [['not-in-enum', 'vendor has a value the provider does not know']],
    ],
  ])('refuses %s', (_, props, expected) => {
    expect(codes(props)).toEqual(expected);
  });

  it('refuses a pasted key file, and does not show it', () => {
    const extendedInfo = { type: 'service_account', private_key: '-----BEGIN PRIVATE KEY-----MIIE' };
    const problems = findings(
      () => new CloudAccount(newStack(), 'Gcp', { vendor: CloudVendor.GOOGLE, key: KEY, extendedInfo }),
    );
    expect(problems.map(({ code }) => code)).toEqual(['secret-literal']);
    expect(JSON.stringify(problems)).not.toContain('MIIE');
    const renamed = { type: 'service_account', key: '-----BEGIN RSA PRIVATE KEY-----MIIE' };
    const hidden = (): CloudAccount =>
      new CloudAccount(newStack(), 'Gcp', { vendor: CloudVendor.GOOGLE, key: KEY, extendedInfo: renamed });
    expect(findings(hidden).map(({ code, what }) => [code, what])).toEqual([
      ['secret-literal', 'extendedInfo has key'],
    ]);
  });

  it('warns of the key of a whole account', () => {
    const stack = newStack();
    const vendor = CloudVendor.TENCENT;
    new CloudAccount(stack, 'All', { vendor, key: KEY, keyType: CloudKeyType.ACCOUNT });
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(['security-center.account-key']);
  });
});

describe('audit logs of another cloud', () => {
  const SQS = AuditLogSource.sqs({ queueName: 'audit', region: 'us-east-1' });
  const KAFKA = AuditLogSource.kafka({ userName: 'reader', bootstrapServers: 'kafka:9092', topic: 'audit' });

  it('are read where the source says, by the connection of the account', () => {
    const stack = newStack();
    const modules = [CloudModule.POSTURE, CloudModule.AUDIT_LOGS];
    const aws = new CloudAccount(stack, 'Aws', { vendor: CloudVendor.AWS, key: KEY, site: CloudSite.GLOBAL, modules });
    const feed = new CloudAuditFeed(stack, 'Audit', { account: aws, source: SQS });
    new TerraformOutput(stack, 'audit', { value: [feed.status, feed.message], staticId: true });
    const json = synth(stack);
    expect(only(json, 'aisec_sas_audit_feed')).toMatchObject({
      auth_id: expect.stringMatching(/^\$\{aisec_sas_cloud_account\..*\.auth_id\}$/) as string,
      vendor: 'AWS',
      sqs_queue_name: 'audit',
      sqs_region: 'us-east-1',
    });
    expect(Notices.of(stack).open).toEqual([]);
    expect(stack).toBeValidForAlicloud();
  });

  it('are read for a connection of another app', () => {
    const stack = newStack();
    const account = CloudAccount.fromAuthId(stack, 'Tencent', 50001);
    new CloudAuditFeed(stack, 'Audit', { account, source: KAFKA });
    expect(only(synth(stack), 'aisec_sas_audit_feed')).toMatchObject({
      auth_id: 50001,
      vendor: 'Tencent',
      kafka_user_name: 'reader',
      kafka_bootstrap_servers: 'kafka:9092',
      kafka_topic: 'audit',
    });
  });

  it('are refused from another cloud, and need a module', () => {
    const stack = newStack();
    const aws = new CloudAccount(stack, 'Aws', { vendor: CloudVendor.AWS, key: KEY, site: CloudSite.GLOBAL });
    const wrong = findings(() => new CloudAuditFeed(stack, 'Wrong', { account: aws, source: KAFKA }));
    expect(wrong.map(({ code, what }) => [code, what])).toEqual([['not-applicable', 'source is of Tencent']]);
    new CloudAuditFeed(stack, 'Audit', { account: aws, source: SQS });
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(['security-center.audit-module']);
  });
});
