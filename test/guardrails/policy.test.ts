import { TerraformOutput, Testing } from 'cdktf';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { Aisec, Notices, RamRole, TrustPrincipal } from '../../lib/core';
import {
  AnswerLibrary,
  CheckAction,
  CheckItem,
  CheckThreshold,
  CustomLabel,
  GuardrailsAccess,
  GuardrailsConfigLayout,
  GuardrailsContentType,
  GuardrailsCredential,
  GuardrailsPermissions,
  GuardrailsPolicy,
  type GuardrailsPolicyProps,
  GuardrailsService,
  KeywordLibrary,
  KeywordPurpose,
  ModerationCallback,
  RiskLevel,
  SensitivityLevel,
} from '../../lib/guardrails';
import { type Body, finding, findings, newStack, only, resources, synth, unknowns } from '../core/support';
import { bare, onlyAisec } from './support';

const policy = (props: Partial<GuardrailsPolicyProps> = {}, stack = newStack()): GuardrailsPolicy =>
  new GuardrailsPolicy(stack, 'Policy', { service: GuardrailsService.QUERY_INTL, ...props });

/** The configuration that a policy asks for. */
function configured(change: (policy: GuardrailsPolicy) => unknown, props: Partial<GuardrailsPolicyProps> = {}): Body {
  const stack = newStack();
  change(policy(props, stack));
  return onlyAisec(stack, 'guardrails_service_config');
}

describe('GuardrailsPolicy', () => {
  it('writes checks as the runtime API names them, and nothing that was not asked for', () => {
    expect(
      configured((one) =>
        one
          .addCheck(CheckItem.contentCompliance(), { threshold: RiskLevel.MEDIUM, action: CheckAction.block() })
          .addCheck(CheckItem.sensitiveData(), { threshold: SensitivityLevel.S2, action: CheckAction.mask() })
          .addCheck(CheckItem.promptAttack(), { action: CheckAction.watch() })
          .addCheck(CheckItem.custom('modelHallucination'), { threshold: RiskLevel.custom('max') })
          .disableCheck(CheckItem.maliciousUrl()),
      ),
    ).toEqual({
      service_code: 'query_security_check_intl',
      resource_type: 'text',
      members: {
        '/contentModeration/Enable': 'true',
        '/contentModeration/Level': '"medium"',
        '/contentModeration/Suggestion': '"block"',
        '/sensitiveData/Enable': 'true',
        '/sensitiveData/Level': '"S2"',
        '/sensitiveData/Suggestion': '"mask"',
        '/promptAttack/Enable': 'true',
        '/promptAttack/Suggestion': '"watch"',
        '/modelHallucination/Enable': 'true',
        '/modelHallucination/Level': '"max"',
        '/maliciousUrl/Enable': 'false',
      },
    });
  });

  it('declares nothing as long as nothing is asked for', () => {
    expect(configured(() => undefined)).toEqual({ service_code: 'query_security_check_intl', resource_type: 'text' });
  });

  it('names the library of answers that replace hits, which the caller is told to block', () => {
    const stack = newStack();
    const answers = new AnswerLibrary(stack, 'Answers', { answers: ['No.'] });
    policy({}, stack).addCheck(CheckItem.promptAttack(), { action: CheckAction.replace(answers) });
    expect(onlyAisec(stack, 'guardrails_service_config').members).toEqual({
      '/promptAttack/Enable': 'true',
      '/promptAttack/Suggestion': '"block"',
      '/promptAttack/AnswerLibId': expect.stringMatching(/^"\$\{aisec_guardrails_answer_library\.\w+\.id\}"$/),
    });
  });

  it('attaches libraries of words to block and to allow', () => {
    const stack = newStack();
    const [one, two] = ['One', 'Two'].map(
      (id) => new KeywordLibrary(stack, id, { purpose: KeywordPurpose.BLOCK, words: [id] }),
    ) as [KeywordLibrary, KeywordLibrary];
    const allowed = KeywordLibrary.fromLibraryId(stack, 'Allowed', 'custom_1', KeywordPurpose.ALLOW);
    policy({}, stack).blockWords(one).blockWords(two, one).allowWords(allowed);
    expect(onlyAisec(stack, 'guardrails_service_config')).toMatchObject({
      keyword_hit_libraries: [expect.stringContaining('.One_'), expect.stringContaining('.Two_')],
      keyword_filter_libraries: ['custom_1'],
    });
  });

  it('has people look at hits, and sends what they say to a callback', () => {
    const stack = newStack();
    const callback = new ModerationCallback(stack, 'Callback', { url: 'https://example.com/review' });
    policy({}, stack).enableHumanReview({ riskLevels: [RiskLevel.LOW, RiskLevel.MEDIUM], callback, reviewer: 'own' });
    expect(onlyAisec(stack, 'guardrails_service_config').manual_machine_config).toMatch(
      /^\$\{jsonencode\(\{"Enable" = true, "AuditRiskLevels" = \["low", "medium"\], "CallbackId" = tonumber\(aisec_guardrails_callback\.\w+\.id\), "ManualService" = "own"\}\)\}$/,
    );
    expect(finding(() => policy().enableHumanReview({ riskLevels: [] })).code).toBe('too-few-items');
  });

  it('quotes what only Terraform knows, so that no quotation mark in it ends a text', () => {
    const stack = newStack();
    const { text } = unknowns(stack);
    policy({}, stack).setMember('/a', { text: `to "${text}"` });
    const definition = { prompt: text };
    new CustomLabel(stack, 'Label', { service: GuardrailsService.QUERY_INTL, labelName: 'a', definition });
    const made = synth(stack);
    expect(only(made, 'aisec_guardrails_service_config').members).toEqual({
      '/a': '{"text":${jsonencode(join("", ["to \\"", var.text, "\\""]))}}',
    });
    expect(only(made, 'aisec_guardrails_custom_label').config).toBe('{"prompt":${jsonencode(var.text)}}');
  });

  it('sets any member, as JSON that Terraform takes literally', () => {
    expect(configured((one) => one.setMember('/a~1b/0', { text: '${x} %{y}', list: [1, null, true] })).members).toEqual(
      {
        '/a~1b/0': '{"text":"$${x} %%{y}","list":[1,null,true]}',
      },
    );
    for (const pointer of ['', 'promptAttack', '/a~2']) {
      expect(finding(() => policy().setMember(pointer, 1))).toMatchObject({
        code: 'invalid-value',
        path: 'test/Policy',
      });
    }
  });

  it('tells the hash of the configuration', () => {
    const stack = newStack();
    new TerraformOutput(stack, 'hash', { value: policy({}, stack).configurationHash });
    expect(synth(stack).output?.hash).toEqual({
      value: expect.stringMatching(/^\$\{aisec_guardrails_service_config\.Policy_\w+\.configuration_hash\}$/),
    });
  });

  it('knows what services check, and asks where the code does not tell', () => {
    const typeOf = (service: GuardrailsService, contentType?: GuardrailsContentType): unknown =>
      configured(() => undefined, { service, contentType }).resource_type;
    expect(typeOf(GuardrailsService.RESPONSE_PRO)).toBe('text');
    expect(typeOf(GuardrailsService.IMAGE_QUERY)).toBe('image');
    expect(typeOf(GuardrailsService.FILE)).toBe('file');
    expect(typeOf(GuardrailsService.custom('mine_01', GuardrailsContentType.IMAGE))).toBe('image');
    expect(typeOf(GuardrailsService.TEXT_AND_IMAGE, GuardrailsContentType.custom('mix'))).toBe('mix');
    expect(`${GuardrailsContentType.TEXT}`).toBe('text');
    expect(finding(() => policy({ service: GuardrailsService.custom('mine_01') }))).toMatchObject({
      code: 'no-default',
      what: 'contentType has no default for mine_01',
      path: 'test/Policy',
    });
    expect(findings(() => policy({ service: GuardrailsService.custom('a b') })).map(({ code }) => code)).toEqual([
      'invalid-value',
      'no-default',
    ]);
    expect(finding(() => policy({ scene: 'a b' }))).toMatchObject({
      code: 'invalid-value',
      what: 'scene is malformed',
    });
  });

  it('grants what callers need', () => {
    const stack = newStack();
    const role = new RamRole(stack, 'Role', { assumedBy: TrustPrincipal.ecs() });
    policy({}, stack).grantInvoke(role);
    new GuardrailsPolicy(stack, 'Narrow', {
      service: GuardrailsService.RESPONSE_INTL,
      permissions: GuardrailsPermissions.leastPrivilege(),
    }).grantInvoke(role);
    const attached = resources(synth(stack), 'alicloud_ram_role_policy_attachment').map(
      ({ policy_type }) => policy_type,
    );
    expect(attached.sort()).toEqual(['Custom', 'System']);
  });
});

describe('checks that make no sense', () => {
  const refused = (item: CheckItem, threshold?: CheckThreshold, action?: CheckAction): readonly string[] =>
    findings(() => policy().addCheck(item, { threshold, action })).map(({ code, what }) => `${code}: ${what}`);

  it.each([
    [
      'sensitive data with a risk level',
      CheckItem.sensitiveData(),
      RiskLevel.HIGH,
      undefined,
      'wrong-type: the threshold of sensitiveData is of the wrong kind',
    ],
    [
      'an attack with a sensitivity',
      CheckItem.promptAttack(),
      SensitivityLevel.S3,
      undefined,
      'wrong-type: the threshold of promptAttack is of the wrong kind',
    ],
    [
      'masking an attack',
      CheckItem.promptAttack(),
      undefined,
      CheckAction.mask(),
      'not-applicable: mask has no meaning for promptAttack: only sensitive data has parts to mask',
    ],
    [
      'blocking everything',
      CheckItem.maliciousUrl(),
      RiskLevel.NONE,
      CheckAction.block(),
      'invalid-value: block with the threshold none of maliciousUrl would hit every content',
    ],
    [
      'masking everything',
      CheckItem.sensitiveData(),
      SensitivityLevel.S0,
      CheckAction.mask(),
      'invalid-value: mask with the threshold S0 of sensitiveData would hit every content',
    ],
  ])('%s', (_, item, threshold, action, message) => {
    expect(refused(item, threshold, action)).toEqual([message]);
  });

  it('are reported together, with what is allowed', () => {
    const found = findings(() =>
      policy().addCheck(CheckItem.contentCompliance(), { threshold: SensitivityLevel.S0, action: CheckAction.mask() }),
    );
    expect(found.map(({ code, got, path }) => [code, got, path])).toEqual([
      ['wrong-type', 'SensitivityLevel S0', 'test/Policy'],
      ['invalid-value', '"S0"', 'test/Policy'],
      ['not-applicable', 'CheckAction.mask()', 'test/Policy'],
    ]);
  });

  it('leave the policy as it was', () => {
    expect(
      configured((one) => {
        expect(() => one.addCheck(CheckItem.promptAttack(), { action: CheckAction.mask() })).toThrow();
      }),
    ).not.toHaveProperty('members');
  });

  it('but everything may be watched or let pass, and own checks take any level', () => {
    expect(() =>
      policy()
        .addCheck(CheckItem.contentCompliance(), { threshold: RiskLevel.NONE, action: CheckAction.watch() })
        .addCheck(CheckItem.maliciousUrl(), { threshold: RiskLevel.NONE, action: CheckAction.pass() })
        .addCheck(CheckItem.custom('own'), {
          threshold: SensitivityLevel.custom('S9'),
          action: CheckAction.custom('warn'),
        }),
    ).not.toThrow();
  });

  it('may be said twice, but not differently', () => {
    const block = { action: CheckAction.block() };
    const one = policy().addCheck(CheckItem.promptAttack(), block).addCheck(CheckItem.promptAttack(), block);
    expect(finding(() => one.addCheck(CheckItem.promptAttack(), { action: CheckAction.watch() }))).toMatchObject({
      code: 'conflict',
      what: 'check promptAttack and check promptAttack say different things about /promptAttack/Suggestion',
      got: '"watch" and "block"',
    });
    expect(finding(() => one.disableCheck(CheckItem.promptAttack())).what).toBe(
      'disabled check promptAttack and check promptAttack say different things about /promptAttack/Enable',
    );
    expect(finding(() => one.setMember('/promptAttack/Enable', false)).what).toContain(
      'setMember and check promptAttack',
    );
  });
});

describe('libraries that do not fit', () => {
  it('are refused by the purpose they have', () => {
    const stack = newStack();
    const [allowed, masked] = [KeywordPurpose.ALLOW, KeywordPurpose.MASK].map(
      (purpose) => new KeywordLibrary(stack, purpose, { purpose }),
    ) as [KeywordLibrary, KeywordLibrary];
    const one = policy({}, stack);
    expect(finding(() => one.blockWords(allowed))).toMatchObject({
      code: 'not-applicable',
      what: 'blockWords is given a library for another purpose',
      got: 'test/allow, for allow',
      fix: expect.stringContaining('allowWords'),
    });
    expect(finding(() => one.allowWords(allowed, masked)).got).toBe('test/mask, for mask');
  });
});

describe('GuardrailsConfigLayout', () => {
  const OWN = GuardrailsConfigLayout.ofPointers({
    promptAttack: { enabled: '/guard/attack/on', threshold: '/guard/attack/from' },
  });

  it('says where members are', () => {
    expect(
      configured((one) => one.addCheck(CheckItem.promptAttack(), { threshold: RiskLevel.LOW }), { layout: OWN })
        .members,
    ).toEqual({ '/guard/attack/on': 'true', '/guard/attack/from': '"low"' });
  });

  it('refuses what it has no place for', () => {
    const found = findings(() =>
      policy({ layout: OWN }).addCheck(CheckItem.promptAttack(), { action: CheckAction.block() }),
    );
    expect(found).toEqual([
      expect.objectContaining({
        code: 'no-default',
        what: 'the layout does not know where a service keeps "action" of promptAttack',
        path: 'test/Policy',
      }),
    ]);
    expect(finding(() => policy({ layout: OWN }).disableCheck(CheckItem.maliciousUrl())).code).toBe('no-default');
  });

  it('is noticed as long as it is an assumption', () => {
    const openAt = (props: Partial<GuardrailsPolicyProps>, item = CheckItem.promptAttack()): string[] => {
      const stack = newStack();
      policy(props, stack).addCheck(item);
      return Notices.of(stack).open.map(({ id, path }) => `${path} ${id}`);
    };
    expect(openAt({})).toEqual(['test/Policy guardrails.assumed-layout']);
    expect(openAt({ layout: OWN })).toEqual([]);
    expect(openAt({}, CheckItem.custom('own', { enabled: '/own' }))).toEqual([]);
  });

  it('can be told by one check only, and be wrong', () => {
    const item = CheckItem.custom('x/y', { enabled: '/a', action: 'b' });
    expect(findings(() => policy().addCheck(item, { action: CheckAction.block() }))).toEqual([
      expect.objectContaining({ code: 'invalid-value', what: 'the layout has no JSON pointer for x/y', got: '"b"' }),
    ]);
    expect(configured((one) => one.addCheck(CheckItem.custom('x/y'))).members).toEqual({ '/x~1y/Enable': 'true' });
  });

  it('can write other values', () => {
    class Shouting extends GuardrailsConfigLayout {
      pointers(item: CheckItem): { enabled: string; threshold: string } {
        return { enabled: `/${item.type}`, threshold: `/${item.type}Level` };
      }

      override enabled(on: boolean): string {
        return on ? 'ON' : 'OFF';
      }

      override threshold(level: CheckThreshold): string {
        return `${level}`.toUpperCase();
      }
    }
    expect(
      configured((one) => one.addCheck(CheckItem.promptAttack(), { threshold: RiskLevel.HIGH }), {
        layout: new Shouting(),
      }).members,
    ).toEqual({ '/promptAttack': '"ON"', '/promptAttackLevel': '"HIGH"' });
  });
});

describe('an access', () => {
  it('asks the services of its policies, and knows their hashes', () => {
    const stack = newStack();
    const [queryPolicy, responsePolicy] = [GuardrailsService.QUERY_CB, GuardrailsService.RESPONSE_CB].map(
      (service) => new GuardrailsPolicy(stack, service.code, { service }),
    );
    const credential = GuardrailsCredential.ecsRole();
    const access = new GuardrailsAccess(stack, 'Access', { credential, queryPolicy, responsePolicy });
    access.toOutputs('connection');
    expect(synth(stack).output?.connection?.value).toMatchObject({
      queryService: 'query_security_check_cb',
      responseService: 'response_security_check_cb',
      queryPolicyHash: expect.stringMatching(/\.query_security_check_cb_\w+\.configuration_hash\}$/),
      responsePolicyHash: expect.stringMatching(/\.response_security_check_cb_\w+\.configuration_hash\}$/),
    });
    const queryService = GuardrailsService.QUERY;
    expect(
      finding(() => new GuardrailsAccess(stack, 'Other', { credential, queryPolicy, queryService })),
    ).toMatchObject({ code: 'conflict', got: 'query_security_check and query_security_check_cb' });
  });
});

describe('one policy for each service', () => {
  it('in a stack, both named', () => {
    const stack = newStack();
    policy({}, stack);
    new GuardrailsPolicy(stack, 'Other', { service: GuardrailsService.RESPONSE_INTL });
    expect(
      finding(
        () =>
          new GuardrailsPolicy(stack, 'Again', {
            service: GuardrailsService.custom('query_security_check_intl', GuardrailsContentType.TEXT),
          }),
      ),
    ).toMatchObject({
      code: 'conflict',
      what: expect.stringContaining('another policy of query_security_check_intl'),
      got: 'test/Policy and test/Again',
    });
  });

  it('in an app whose stacks go to one account, at synthesis', () => {
    const app = Testing.app();
    for (const id of ['one', 'two']) {
      const stack = newStack(id, app);
      (stack.node.findChild('alicloud') as AlicloudProvider).profile = 'first-account';
      policy({}, stack);
    }
    expect(() => app.synth()).toThrow(/\[conflict\] two\/Policy: .*\n\s+got: one\/Policy and two\/Policy/);
  });

  it('in an app whose stacks take credentials from the environment, as far as anybody knows', () => {
    const app = Testing.app();
    policy({}, newStack('one', app));
    const second = newStack('two', app);
    policy({}, second);
    const told = Notices.of(second).open.find(({ id }) => id === 'core.set-twice');
    expect(told).toMatchObject({ path: 'two/Policy', message: expect.stringContaining('one/Policy') as string });
    expect(() => app.synth()).not.toThrow();
  });

  it('but of stacks in other regions or accounts, of other providers, and of other scenes', () => {
    const app = Testing.app();
    const one = newStack('one', app);
    policy({}, one);
    policy({ scene: 'avatar' }, newStack('scene', app));
    const other = newStack('two', app);
    (other.node.findChild('alicloud') as AlicloudProvider).profile = 'second-account';
    policy({}, other);
    new GuardrailsPolicy(one, 'Shanghai', {
      service: GuardrailsService.QUERY_INTL,
      aisec: new Aisec(one, 'Shanghai-Provider', { alias: 'shanghai', region: 'cn-shanghai' }),
    });
    expect(() => app.synth()).not.toThrow();
    expect(resources(synth(one), 'aisec_guardrails_service_config').map(({ provider }) => provider)).toEqual([
      'aisec',
      'aisec.shanghai',
    ]);
  });
});

describe('CustomLabel', () => {
  const LABEL = {
    service: GuardrailsService.QUERY_INTL,
    labelName: 'competitor',
    definition: { prompt: 'names ${a} competitor' },
  };

  it('is made before it is checked for', () => {
    const stack = newStack();
    const label = new CustomLabel(stack, 'Label', { ...LABEL, description: 'Competitors' });
    policy({}, stack).addCheck(CheckItem.customLabel(label), { action: CheckAction.block() });
    const synthesized = synth(stack);
    expect(bare(only(synthesized, 'aisec_guardrails_custom_label'))).toEqual({
      service_code: 'query_security_check_intl',
      resource_type: 'text',
      field: 'competitor',
      description: 'Competitors',
      config: '{"prompt":"names $${a} competitor"}',
    });
    expect(only(synthesized, 'aisec_guardrails_service_config')).toMatchObject({
      members: { '/customLabel/Enable': 'true', '/customLabel/Suggestion': '"block"' },
      depends_on: [expect.stringMatching(/^aisec_guardrails_custom_label\.Label_/)],
    });
  });

  it('belongs to one service', () => {
    const stack = newStack();
    const label = new CustomLabel(stack, 'Label', LABEL);
    expect(
      finding(() => policy({ service: GuardrailsService.RESPONSE_INTL }, stack).addCheck(CheckItem.customLabel(label))),
    ).toMatchObject({ code: 'conflict', got: 'query_security_check_intl', allowed: 'response_security_check_intl' });
    expect(`${CheckItem.customLabel(label)}`).toBe('customLabel (competitor)');
  });

  it('has a name of letters, digits, "_" and "-"', () => {
    expect(finding(() => new CustomLabel(newStack(), 'Label', { ...LABEL, labelName: 'a b' }))).toMatchObject({
      code: 'invalid-value',
      what: 'labelName is malformed',
    });
  });
});

describe('a policy that exists', () => {
  it('is read, shows its configuration, and has the hash that a managed one would have', () => {
    const stack = newStack();
    const existing = GuardrailsPolicy.fromService(stack, 'Existing', { service: GuardrailsService.QUERY_INTL });
    const { configuration, options, configurationHash } = existing;
    new TerraformOutput(stack, 'all', { value: [configuration, options, configurationHash] });
    const { data, resource, output } = synth(stack);
    expect(resource).toBeUndefined();
    const address = '\\$\\{(sha256\\()?data\\.aisec_guardrails_service_config\\.Existing_\\w+\\.';
    expect(output?.all?.value).toEqual([
      expect.stringMatching(new RegExp(`^${address}configuration\\}$`)),
      expect.stringMatching(new RegExp(`^${address}options\\}$`)),
      expect.stringMatching(new RegExp(`^${address}configuration\\)\\}$`)),
    ]);
    expect(Object.values(data?.aisec_guardrails_service_config ?? {}).map(bare)).toEqual([
      { service_code: 'query_security_check_intl', resource_type: 'text' },
    ]);
  });
});
