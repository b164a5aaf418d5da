// Builds and synthesizes N of something in a fresh process, by L2 ("l2") or by the same L1 resources ("l1").
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { App, TerraformOutput, TerraformStack } = require('cdktf');
const { AlicloudProvider } = require('cdktf-alicloud-ai-security/bindings/alicloud/provider');

const [what, side, count] = [process.argv[2], process.argv[3], Number(process.argv[4])];
const outdir = mkdtempSync(path.join(tmpdir(), 'aisec-bench-synth-'));

const pgpKey = 'keybase:example';

const RULES = 20;
const INSTANCE = 'waf_v2_public_cn-bench';
const ORIGIN = '203.0.113.10';

/** Each returns what makes the i-th one. */
const MAKERS = {
  users: {
    l1: () => {
      const { RamUser } = require('cdktf-alicloud-ai-security/bindings/alicloud/ram-user');
      const {
        RamUserPolicyAttachment,
      } = require('cdktf-alicloud-ai-security/bindings/alicloud/ram-user-policy-attachment');
      const { RamAccessKey } = require('cdktf-alicloud-ai-security/bindings/alicloud/ram-access-key');
      return (stack, i) => {
        const user = new RamUser(stack, `user-${i}`, { name: `user-${i}`, comments: 'Calls AI Guardrails' });
        new RamUserPolicyAttachment(stack, `grant-${i}`, {
          userName: user.name,
          policyName: 'AliyunYundunGreenWebFullAccess',
          policyType: 'System',
        });
        new RamAccessKey(stack, `key-${i}`, { userName: user.name, pgpKey, status: 'Active' });
      };
    },
    l2: () => {
      const { GuardrailsAccess, GuardrailsCredential } = require('cdktf-alicloud-ai-security/guardrails');
      return (stack, i) =>
        new GuardrailsAccess(stack, `user-${i}`, {
          userName: `user-${i}`,
          credential: GuardrailsCredential.pgpEncrypted({ pgpKey }),
        });
    },
  },
  applications: {
    l1: () => {
      const { Wafv3Domain } = require('cdktf-alicloud-ai-security/bindings/alicloud/wafv3-domain');
      const { Wafv3DefenseTemplate } = require('cdktf-alicloud-ai-security/bindings/alicloud/wafv3-defense-template');
      const { Wafv3DefenseRule } = require('cdktf-alicloud-ai-security/bindings/alicloud/wafv3-defense-rule');
      return (stack, i) => {
        const domain = new Wafv3Domain(stack, `app-${i}`, {
          instanceId: INSTANCE,
          domain: `app-${i}.example.com`,
          accessType: 'share',
          listen: {
            httpsPorts: [443],
            certId: '123-ap-southeast-1',
            tlsVersion: 'tlsv1.2',
            enableTlsv3: true,
            cipherSuite: 2,
            http2Enabled: true,
            focusHttps: false,
            exclusiveIp: false,
            ipv6Enabled: false,
            protectionResource: 'share',
            sm2Enabled: false,
            xffHeaderMode: 0,
          },
          redirect: {
            loadbalance: 'iphash',
            backends: [ORIGIN],
            focusHttpBackend: false,
            http2Origin: false,
            keepalive: true,
            sniEnabled: true,
            xffProto: true,
            retry: true,
          },
        });
        new TerraformOutput(stack, `cname-${i}`, { value: domain.cname });
        const template = new Wafv3DefenseTemplate(stack, `rules-${i}`, {
          instanceId: INSTANCE,
          defenseScene: 'custom_acl',
          defenseTemplateName: `rules-${i}`,
          templateType: 'user_custom',
          templateOrigin: 'custom',
          status: '1',
          resources: [domain.domainId],
        });
        const { defenseTemplateId } = template;
        for (let j = 0; j < RULES; j++) {
          new Wafv3DefenseRule(stack, `rule-${i}-${j}`, {
            instanceId: INSTANCE,
            defenseScene: 'custom_acl',
            defenseType: 'template',
            templateId: defenseTemplateId,
            ruleName: `rule-${j}`,
            ruleStatus: 1,
            config: {
              conditions: [
                { key: 'URLPath', opValue: 'prefix-match', values: `/v${j}/` },
                { key: 'Http-Method', opValue: 'eq', values: 'POST' },
              ],
              ruleAction: 'block',
              ccStatus: 1,
              ccEffect: 'rule',
              rateLimit: { target: 'header', subKey: 'x-api-key', interval: 60, threshold: 60, ttl: 300 },
              timeConfig: { timeScope: 'permanent', timeZone: 8 },
              grayStatus: 0,
            },
          });
        }
      };
    },
    l2: () => {
      const waf = require('cdktf-alicloud-ai-security/waf');
      const { CallerKey, ProtectionRule, ProtectionScene, ProtectionTemplate, RateLimit, WafField } = waf;
      const https = { certificate: waf.WafCertificate.fromCas('123', 'ap-southeast-1') };
      let instance;
      return (stack, i) => {
        instance ??= waf.WafInstance.fromInstanceId(stack, 'Waf', INSTANCE);
        const application = new waf.AiApplication(stack, `app-${i}`, {
          waf: instance,
          domainName: `app-${i}.example.com`,
          https,
          origin: { addresses: [ORIGIN] },
        });
        const template = new ProtectionTemplate(stack, `rules-${i}`, {
          waf: instance,
          scene: ProtectionScene.CUSTOM_RULES,
          objects: [application],
        });
        for (let j = 0; j < RULES; j++) {
          template.addRule(
            `rule-${j}`,
            ProtectionRule.custom({
              conditions: [WafField.URL_PATH.startsWith(`/v${j}/`), WafField.METHOD.equals('POST')],
              action: waf.WafAction.BLOCK,
              rateLimit: RateLimit.perMinute(60, { per: CallerKey.header('x-api-key') }),
            }),
          );
        }
      };
    },
  },
};

const make = MAKERS[what][side]();

try {
  const start = performance.now();
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'bench');
  new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
  for (let i = 0; i < count; i++) make(stack, i);
  app.synth();
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ seconds, peakMiB: process.resourceUsage().maxRSS / 1024 }));
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
