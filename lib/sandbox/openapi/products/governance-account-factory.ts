/**
 * The account factory of Cloud Governance Center: enrolments, which go on for a while and may fail. Error codes that no published list has are
 * @unverified.
 */
import { ApiError, missingParameter } from '../errors';
import { type Call, type Operation, present, reads, utc, writes } from '../model';
import type { JsonObject } from '../objects';
import { checkRegion, governanceError } from './governance-common';
import { addMember, memberOf, membersOf } from './resource-manager-common';
import type { BaselineItemChoice, DirectoryMember, Enrollment } from './resource-manager-objects';

/** How long things take here. The real ones take minutes. */
const PENDING_MS = 100;
const ENROLLMENT_MS = 400;

/** The baseline of who names none. */
const DEFAULT_BASELINE = 'afb-sandboxdefault';

const TYPE = 'AccountFactory';
/** Names that documents, SDKs and providers of Alibaba Cloud have; the service knows more. */
const ITEMS = [
  'ACCOUNT_CONTACT',
  'ACCOUNT_NOTIFICATION',
  'PRESET_TAG',
  'RAM_DEFAULT_DOMAIN',
  'RAM_ROLE',
  'RAM_SECURITY_PREFERENCE',
  'RAM_USER_PASSWORD_POLICY',
  'SUBSCRIBE_SERVICES',
  'VPC',
].map((name) => `ACS-BP_ACCOUNT_FACTORY_${name}`);

interface SentItem {
  readonly Name?: string;
  readonly Version?: string;
  readonly Config?: string;
  readonly Skip?: boolean;
}

function itemsOf(call: Call): readonly BaselineItemChoice[] {
  return ((call.value('BaselineItems') ?? []) as readonly SentItem[]).map(
    ({ Name = '', Version = '1.0', Config = '', Skip = false }) => {
      if (Name === '') throw missingParameter('BaselineItems.Name');
      if (Config !== '') checkJson(Config);
      return { name: Name, version: Version, config: Config, skip: Skip };
    },
  );
}

function checkJson(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw new ApiError(400, 'InvalidParameter.Config', 'The configuration of a baseline item is no JSON.');
  }
}

/** Items of a baseline that Terraform made, by its id. */
function baselineItems(call: Call, id: string): readonly BaselineItemChoice[] {
  if (id === DEFAULT_BASELINE) return [];
  const made = call.directory.made('alicloud_governance_baseline').find((one) => one.id === id);
  if (!made) throw governanceError('InvalidBaseline.NotFound', 'The specified baseline does not exist.', 404);
  const { baseline_items: items } = made.attributes;
  return ((items ?? []) as readonly { readonly [name: string]: unknown }[]).map(({ name, version, config }) => ({
    name: String(name ?? ''),
    version: String(version ?? '1.0'),
    config: String(config ?? ''),
    skip: false,
  }));
}

const statusAt = ({ began, end }: Enrollment, now: number): string => {
  if (now - began < PENDING_MS) return 'Pending';
  return now - began < ENROLLMENT_MS ? 'Running' : end;
};

function begin(call: Call, member: DirectoryMember): void {
  const { id, displayName } = member;
  const before = call.view.of('enrollments').get(id);
  if (before && ['Pending', 'Running'].includes(statusAt(before, call.now))) {
    throw governanceError('InvalidAccountStatus', 'The account is being enrolled.', 409);
  }
  const baselineId = call.text('BaselineId') || DEFAULT_BASELINE;
  baselineItems(call, baselineId);
  const end = call.faults.members?.[displayName]?.enrollment ?? 'Finished';
  const created = before?.created ?? call.now;
  call.view.of('enrollments').put(id, { id, baselineId, items: itemsOf(call), created, began: call.now, end });
}

function enrolled(call: Call): Enrollment {
  checkRegion(call);
  const found = call.view.of('enrollments').get(call.need('AccountUid'));
  if (!found) throw governanceError('InvalidAccount.NotFound', 'The specified account is not enrolled.', 404);
  return found;
}

const described = ({ name, version, config, skip }: BaselineItemChoice): JsonObject => ({
  Name: name,
  Version: version,
  Config: config,
  Skip: skip,
});

/** The items of the baseline, and those that were given over them. */
function appliedItems(call: Call, { baselineId, items }: Enrollment): readonly BaselineItemChoice[] {
  const given = new Map(items.map((item) => [item.name, item]));
  const common = baselineItems(call, baselineId).map((item) => given.get(item.name) ?? item);
  return [...common, ...items.filter(({ name }) => !common.some((one) => one.name === name))];
}

/** What fails is the last item. */
function progressOf(call: Call, enrollment: Enrollment): readonly JsonObject[] {
  const status = statusAt(enrollment, call.now);
  const applied = appliedItems(call, enrollment).filter(({ skip }) => !skip);
  return applied.map(({ name }, i) => ({
    Name: name,
    Status: status === 'Failed' && i < applied.length - 1 ? 'Finished' : status.replace('Schedule', ''),
  }));
}

export const accountFactory: { readonly [action: string]: Operation } = {
  EnrollAccount: writes((call) => {
    checkRegion(call);
    const id = call.text('AccountUid');
    const member =
      id === ''
        ? addMember(call, {
            displayName: call.need('DisplayName'),
            prefix: call.need('AccountNamePrefix'),
            folderId: call.text('FolderId'),
            payer: call.text('PayerAccountUid'),
            tags: Object.fromEntries(
              ((call.value('Tag') ?? []) as readonly { readonly Key: string; readonly Value: string }[]).map(
                ({ Key, Value }) => [Key, Value],
              ),
            ),
            joinMethod: 'created',
          })
        : memberOf(call, id);
    begin(call, member);
    return { AccountUid: Number(member.id) };
  }),

  BatchEnrollAccounts: writes((call) => {
    checkRegion(call);
    const accounts = (call.value('Accounts') ?? []) as readonly { readonly AccountUid: number | string }[];
    for (const { AccountUid } of accounts) begin(call, memberOf(call, String(AccountUid)));
    return {};
  }),

  GetEnrolledAccount: reads((call) => {
    const enrollment = enrolled(call);
    const { id, baselineId, items, created, began } = enrollment;
    const member = memberOf(call, id);
    const status = statusAt(enrollment, call.now);
    const failed = status === 'Failed' || status === 'ScheduleFailed';
    return present({
      AccountUid: Number(id),
      BaselineId: baselineId,
      BaselineItems: appliedItems(call, enrollment).map(described),
      CreateTime: utc(created),
      UpdateTime: utc(began),
      DisplayName: member.displayName,
      FolderId: member.folderId,
      Initialized: true,
      Inputs: { AccountUid: Number(id), BaselineItems: items.map(described) },
      Progress: progressOf(call, enrollment),
      Status: status,
      ErrorInfo: failed
        ? {
            Code: 'BaselineApplyFailed',
            Message: 'A baseline item could not be applied.',
            Recommend: 'Correct it, and enroll again.',
          }
        : undefined,
    });
  }),

  ListEnrolledAccounts: reads((call) => {
    checkRegion(call);
    const members = new Map(membersOf(call).map((one) => [one.id, one]));
    const all = call.view
      .of('enrollments')
      .all()
      .flatMap((one) => {
        const member = members.get(one.id);
        if (!member) return [];
        return [
          {
            AccountUid: Number(one.id),
            BaselineId: one.baselineId,
            CreateTime: utc(one.created),
            UpdateTime: utc(one.began),
            DisplayName: member.displayName,
            FolderId: member.folderId,
            Status: statusAt(one, call.now),
          },
        ];
      });
    const { items, NextToken } = tokenPage(call, all);
    return present({ EnrolledAccounts: items, NextToken });
  }),

  ListAccountFactoryBaselines: reads((call) => {
    checkRegion(call);
    const made = call.directory.made('alicloud_governance_baseline').map(({ id, attributes, created }) => ({
      BaselineId: id,
      BaselineName: attributes.baseline_name ?? '',
      Description: attributes.description ?? '',
      CreateTime: created,
      Type: 'Custom',
    }));
    const { items, NextToken } = tokenPage(call, [
      { BaselineId: DEFAULT_BASELINE, BaselineName: 'Default', Type: 'System' },
      ...made,
    ]);
    return present({ Baselines: items, NextToken });
  }),

  GetAccountFactoryBaseline: reads((call) => {
    checkRegion(call);
    const BaselineId = call.text('BaselineId') || DEFAULT_BASELINE;
    const items = baselineItems(call, BaselineId);
    return {
      BaselineId,
      BaselineItems: items.map(({ name, version, config }) => ({ Name: name, Version: version, Config: config })),
    };
  }),

  ListAccountFactoryBaselineItems: reads((call) => {
    checkRegion(call);
    const names = (call.value('Names') ?? ITEMS) as readonly string[];
    const all = ITEMS.filter((name) => names.includes(name)).map((Name) => ({ Name, Version: '1.0', Type: TYPE }));
    const { items, NextToken } = tokenPage(call, all);
    return present({ BaselineItems: items, NextToken });
  }),
};

/** One page of a list whose token is the number of what came before. */
function tokenPage<T>(
  call: Call,
  all: readonly T[],
): { readonly items: readonly T[]; readonly NextToken: string | undefined } {
  const from = Number(call.text('NextToken') || 0);
  const to = from + (call.number('MaxResults') ?? 10);
  return { items: all.slice(from, to), NextToken: to < all.length ? String(to) : undefined };
}
