/** Members of a resource directory: made once, never deleted by taking them away, and ended by an explicit step. */
import type { Diagnostic } from '../../plugin';
import { isObject, UNKNOWN, type Value, type ValueObject } from '../../schema/value';
import { OpenApiError } from '../client';
import { type CustomDefinition, requestsOf, type ResourceDefinition } from '../definition';
import type { Context } from '../engine/context';
import type { Handler, Outcome } from '../engine/handler';
import { isJsonObject, type Json, type JsonObject } from '../engine/json';
import { afterApply, isAbsent, settled } from '../engine/reading';
import { resourceHandler } from '../engine/resource';
import { changed, member, textOf, textsOf, valueOf } from '../engine/values';
import { always, from, ID } from './green';
import {
  changing,
  COUNTED,
  findMember,
  MEMBERS,
  objects,
  PAGES,
  resourceDirectory,
  sendChange,
} from './resource-directory';
import { tagChange } from './tags';

const MINUTE_MS = 60_000;

const tagList = (tags: Value): readonly { readonly Key: string; readonly Value: string }[] =>
  isObject(tags) ? Object.entries(tags).map(([Key, text]) => ({ Key, Value: String(text) })) : [];

const PAYER = resourceDirectory('GetPayerForAccount', { AccountId: ID });
const RENAME = resourceDirectory('UpdateAccount', { AccountId: ID, NewDisplayName: from('display_name') });
const PAY = resourceDirectory('UpdatePayerForAccount', { AccountId: ID, PayerAccountId: from('payer_account_id') });
const TAG = resourceDirectory('TagResources', {
  ResourceType: always('Account'),
  ResourceId: { made: ({ id }) => (id === undefined ? [] : [id]) },
  Tag: { made: ({ attributes }) => tagList(valueOf(attributes, 'new_tags')) },
});
const UNTAG = resourceDirectory('UntagResources', {
  ResourceType: always('Account'),
  ResourceId: { made: ({ id }) => (id === undefined ? [] : [id]) },
  TagKey: { made: ({ attributes }) => textsOf(attributes, 'old_tags') },
});

const CHECK = resourceDirectory('CheckAccountDelete', { AccountId: ID });
const CHECKED = resourceDirectory('GetAccountDeletionCheckResult', { AccountId: ID });
const DELETE = resourceDirectory(
  'DeleteAccount',
  { AccountId: ID, AbandonableCheckId: { made: ({ attributes }) => textsOf(attributes, 'abandoned_checks') } },
  false,
);
const DELETION = resourceDirectory('GetAccountDeletionStatus', { AccountId: ID });

function described(item: JsonObject): JsonObject {
  const tags = objects(member(item, 'Tags.Tag')).map(({ Key, Value: text }) => [String(Key), String(text ?? '')]);
  const [prefix = ''] = String(item.AccountName ?? '').split('@');
  return { ...item, Prefix: prefix, TagMap: Object.fromEntries(tags) as JsonObject };
}

const ACCOUNT: ResourceDefinition = {
  kind: 'resource',
  type: 'resource_manager_account',
  description:
    'A member of the resource directory. Unlike `alicloud_resource_manager_account`, a create that was killed is gone on with, destroying leaves the account as it is, and `closed` ends it after the deletion checks.',
  attributes: {
    display_name: {
      type: 'string',
      required: true,
      length: [2, 50],
      description: 'Name of the member, unique in the directory; 2 to 50 characters.',
    },
    account_name_prefix: {
      type: 'string',
      optional: true,
      computed: true,
      length: [2, 50],
      description: 'Before the `@` of the account’s name. A change is refused. By default, the service makes it up.',
    },
    initial_folder_id: {
      type: 'string',
      optional: true,
      description:
        'Folder in which the account is made; later changes do nothing: `aisec_resource_manager_account_placement` moves it. By default, the root folder. It is not read.',
    },
    payer_account_id: {
      type: 'string',
      optional: true,
      description: 'Account that pays. By default, a new account pays itself; taking it away changes nothing.',
    },
    tags: {
      type: ['map', 'string'],
      optional: true,
      description: 'All tags of the member. Without it, they stay as they are.',
    },
    closed: {
      type: 'bool',
      default: false,
      description:
        'Whether the account is ended: it is checked, and deleted if the checks allow it. Nothing brings it back.',
      changes: ['status'],
    },
    abandoned_checks: {
      type: ['set', 'string'],
      optional: true,
      description: 'Checks whose findings are given up when the account is ended, such as `NON_SP_cs`.',
    },
    timeout_minutes: {
      type: 'number',
      default: 30,
      min: 1,
      description: 'How long an apply waits for the checks and the deletion.',
    },
    account_name: { type: 'string', computed: true, description: 'Name to log in with.' },
    join_method: { type: 'string', computed: true, description: '`created` or `invited`.' },
    resource_directory_id: { type: 'string', computed: true, description: 'Directory it is a member of.' },
    status: {
      type: 'string',
      computed: true,
      description: 'Such as `CreateSuccess`; `Deleting` or `Deleted` once it is ended.',
    },
  },
  unverified:
    'That a member whose deletion goes on is listed with a `DeletionStatus`, and that one without an own payer is answered without `PayerAccountId`.',
  id: { answer: 'Account.AccountId', listed: 'AccountId' },
  create: resourceDirectory(
    'CreateResourceAccount',
    {
      DisplayName: from('display_name'),
      AccountNamePrefix: from('account_name_prefix'),
      ParentFolderId: from('initial_folder_id'),
      PayerAccountId: from('payer_account_id'),
      Tag: {
        made: ({ attributes }) => (valueOf(attributes, 'tags') === null ? undefined : tagList(attributes.tags ?? null)),
      },
    },
    false,
  ),
  read: {
    ...MEMBERS,
    where: { AccountId: ID },
    prepare: described,
    attributes: {
      display_name: 'DisplayName',
      account_name_prefix: 'Prefix',
      tags: 'TagMap',
      account_name: 'AccountName',
      join_method: 'JoinMethod',
      resource_directory_id: 'ResourceDirectoryId',
      status: 'Status',
    },
  },
  lookup: { DisplayName: 'display_name' },
  remains:
    'Terraform forgets the account; nothing in it changes, and it goes on costing what it costs. To end it, import it again and set closed.',
};

const resource = resourceHandler(ACCOUNT);

const problem = (name: string, summary: string, detail: string): Diagnostic => ({
  severity: 'error',
  summary,
  detail,
  path: [name],
});

/** What a plan cannot mean. */
function planProblems(prior: ValueObject | null, planned: ValueObject): readonly Diagnostic[] {
  if (!prior) {
    if (planned.closed !== true) return [];
    return [
      problem(
        'closed',
        'An account is ended that Terraform does not have',
        'Import the account first, or apply it without closed.',
      ),
    ];
  }
  const [before, after] = [valueOf(prior, 'account_name_prefix'), valueOf(planned, 'account_name_prefix')];
  return [
    // Not a replacement: that would leave one account and make another.
    ...(before !== null && after !== null && after !== UNKNOWN && before !== after
      ? [
          problem(
            'account_name_prefix',
            'The name of an account cannot be changed',
            `It is ${JSON.stringify(before)}. Keep it, or make another account.`,
          ),
        ]
      : []),
    ...(prior.closed === true && planned.closed !== true
      ? [
          problem(
            'closed',
            'An account that was ended cannot be used again',
            'Keep closed, or remove the resource and make another account.',
          ),
        ]
      : []),
  ];
}

async function payerOf(context: Context, id: string): Promise<Value> {
  try {
    const payer = member(await context.send(PAYER, { attributes: {}, id }), 'PayerAccountId');
    return payer === undefined || payer === '' ? null : String(payer as string);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

async function retag(context: Context, id: string, before: Value, after: Value): Promise<void> {
  const { gone, fresh } = tagChange(before, after);
  if (gone.length > 0) await sendChange(context, UNTAG, { attributes: { old_tags: gone }, id });
  if (Object.keys(fresh).length > 0) await sendChange(context, TAG, { attributes: { new_tags: fresh }, id });
}

/* The end of an account */

const finding = ({ CheckId, CheckName, Description }: JsonObject): string =>
  `  ${String(CheckId ?? '')} (${String(CheckName ?? '').trim()}): ${String(Description ?? '').trim()}`;

function refusal(id: string, refused: readonly JsonObject[], open: readonly JsonObject[]): Error {
  const parts = [
    ...(refused.length > 0 ? [`What forbids it:\n${refused.map(finding).join('\n')}`] : []),
    ...(open.length > 0
      ? [`What can be given up with the account, by abandoned_checks:\n${open.map(finding).join('\n')}`]
      : []),
  ];
  return new Error(
    `The account ${id} was not deleted: its checks found something\n${parts.join('\n')}\nSettle it in the account, and apply again.`,
  );
}

const tooLong = (what: string, minutes: number): Error =>
  new Error(`${what} after ${minutes} minutes\nApply again to go on waiting; timeout_minutes is how long.`);

async function checkDeletion(context: Context, attributes: ValueObject, id: string, end: number): Promise<void> {
  await sendChange(context, CHECK, { attributes, id });
  const result = await context.within(Math.max(0, end - Date.now()), async () => {
    const info = member(await context.send(CHECKED, { attributes, id }), 'AccountDeletionCheckResultInfo');
    return isJsonObject(info) && info.Status === 'PreCheckComplete' ? info : undefined;
  });
  if (!result) throw tooLong(`The checks of account ${id} have not ended`, minutesOf(attributes));
  const abandoned = textsOf(attributes, 'abandoned_checks');
  const refused = String(result.AllowDelete) === 'true' ? [] : objects(result.NotAllowReason as Json);
  const open = objects(result.AbandonableChecks as Json).filter(({ CheckId }) => !abandoned.includes(String(CheckId)));
  if (String(result.AllowDelete) !== 'true' || open.length > 0) throw refusal(id, refused, open);
}

/** A deletion that goes on. https://www.alibabacloud.com/help/en/resource-management/developer-reference/api-resourcedirectorymaster-2022-04-19-getaccountdeletionstatus */
const GOING = ['Checking', 'Deleting'];

const minutesOf = (attributes: ValueObject): number => Number(textOf(attributes, 'timeout_minutes'));

/** Where the deletion stands; undefined where none was asked for. */
async function deletionOf(context: Context, id: string): Promise<JsonObject | undefined> {
  try {
    const status = member(await context.send(DELETION, { attributes: {}, id }), 'RdAccountDeletionStatus');
    return isJsonObject(status) ? status : undefined;
  } catch (error) {
    if (error instanceof OpenApiError && error.kind === 'refused') return undefined;
    throw error;
  }
}

/** Ends the account, and answers how far that is: `Deleted`, or `Deleting` while the service keeps it for a time. */
async function close(context: Context, attributes: ValueObject, id: string): Promise<string> {
  const minutes = minutesOf(attributes);
  const end = Date.now() + minutes * MINUTE_MS;
  const begun = await deletionOf(context, id);
  if (!begun || String(begun.Status).endsWith('Failed')) {
    if (!(await findMember(context, id))) return 'Deleted';
    await checkDeletion(context, attributes, id, end);
    await changing(context, async () => {
      try {
        await context.send(DELETE, { attributes, id });
      } catch (error) {
        // The answer was lost: the status says whether it was done.
        const lost = error instanceof OpenApiError && error.outcomeUnknown;
        if (!lost || !(await context.within(10_000, () => deletionOf(context, id)))) throw error;
      }
    });
  }
  const last = await context.within(Math.max(0, end - Date.now()), async () => {
    const status = await deletionOf(context, id);
    if (!status) return (await findMember(context, id)) ? undefined : { Status: 'Success' };
    // Type 1 waits for 45 days before it begins: nobody waits for that here.
    const silent = status.Status === 'Deleting' && String(status.DeletionType) === '1';
    return silent || /^Success$|Failed$/.test(String(status.Status)) ? status : undefined;
  });
  if (!last) throw tooLong(`Account ${id} is not deleted`, minutes);
  if (String(last.Status).endsWith('Failed')) {
    const reasons = objects((last as JsonObject).FailReasonList).map(
      ({ Name, Description }) => `  ${String(Name ?? '')}: ${String(Description ?? '')}`,
    );
    throw new Error(`The account ${id} was not deleted: ${String(last.Status)}\n${reasons.join('\n')}`);
  }
  if (last.Status !== 'Success') return 'Deleting';
  await context.until(`The end of account ${id}`, async () => ((await findMember(context, id)) ? undefined : true));
  return 'Deleted';
}

const handler: Handler = {
  plan: (_, prior, planned) => Promise.resolve({ diagnostics: planProblems(prior, planned) }),

  create: (context, planned, config) => changing(context, () => resource.create(context, planned, config)),

  read: async (context, state, imported) => {
    const id = textOf(state, 'id');
    const outcome = await resource.read(context, state, imported);
    // What was ended is no reason to make it again.
    if (!outcome) return state.closed === true ? { state: { ...state, status: 'Deleted' } } : null;
    const next: { [name: string]: Value } = { ...outcome.state };
    if (valueOf(state, 'payer_account_id') !== null || imported) next.payer_account_id = await payerOf(context, id);
    if (imported && isObject(next.tags ?? null) && Object.keys(next.tags as ValueObject).length === 0) next.tags = null;
    if (state.closed === true) {
      const listed = await findMember(context, id);
      // Somebody may have taken the deletion back, or it has failed.
      const going = GOING.find((status) => status === listed?.DeletionStatus);
      next.closed = going !== undefined;
      if (going !== undefined) next.status = going;
    }
    return { ...outcome, state: next };
  },

  update: async (context, prior, planned): Promise<Outcome> => {
    const attributes = settled(planned);
    const id = textOf(prior, 'id');
    const names = changed(ACCOUNT.attributes, prior, planned);
    if (planned.closed === true) {
      // An account that is going away is not renamed.
      const status = await close(context, attributes, id);
      return { state: afterApply(planned, { ...attributes, status }) };
    }
    if (names.includes('display_name')) await sendChange(context, RENAME, { attributes, id });
    if (names.includes('payer_account_id') && valueOf(attributes, 'payer_account_id') !== null) {
      await sendChange(context, PAY, { attributes, id });
    }
    if (names.includes('tags') && isObject(attributes.tags ?? null)) {
      await retag(context, id, prior.tags ?? null, attributes.tags ?? null);
    }
    return resource.update(context, prior, planned, attributes);
  },

  delete: async (context, state) => (state.closed === true ? [] : resource.delete(context, state)),

  fromImportId: (id) => {
    if (!/^\d{6,20}$/.test(id)) throw new Error(`the id for import is the id of the account, digits; got ${id}`);
    return { id, closed: false, timeout_minutes: 30 };
  },
};

export const RESOURCE_MANAGER_ACCOUNT: CustomDefinition = {
  ...ACCOUNT,
  kind: 'custom',
  behaves: 'resource',
  requests: [...requestsOf(ACCOUNT), PAYER, RENAME, PAY, TAG, UNTAG, CHECK, CHECKED, DELETE, DELETION],
  handler,
};

/* Where a member is */

const MOVE = resourceDirectory('MoveAccount', {
  AccountId: from('account_id'),
  DestinationFolderId: from('folder_id'),
});

const PLACEMENT: ResourceDefinition = {
  kind: 'resource',
  type: 'resource_manager_account_placement',
  description:
    'The folder that a member of the resource directory is in. Another folder moves it, in place. Destroying leaves it where it is.',
  attributes: {
    account_id: { type: 'string', required: true, forceNew: true, description: 'Id of the member.' },
    folder_id: {
      type: 'string',
      required: true,
      description: 'Id of the folder, `fd-…`, or `r-…` for the root folder.',
    },
  },
  id: { attributes: ['account_id'] },
  create: MOVE,
  read: { ...MEMBERS, where: { AccountId: from('account_id') }, attributes: { folder_id: 'FolderId' } },
  updates: [{ ...MOVE, when: ['folder_id'] }],
  remains: 'The account stays in its folder.',
};

const placement = resourceHandler(PLACEMENT);

/** Moving a member to where it is may be refused. */
async function isThere(context: Context, attributes: ValueObject): Promise<boolean> {
  const found = await findMember(context, textOf(attributes, 'account_id'));
  return String(found?.FolderId ?? '') === textOf(attributes, 'folder_id');
}

async function move(context: Context, planned: ValueObject): Promise<Outcome> {
  const attributes = settled(planned);
  const id = textOf(attributes, 'account_id');
  await changing(context, async () => {
    if (await isThere(context, attributes)) return;
    try {
      await context.send(MOVE, { attributes, id });
    } catch (error) {
      // A call that was repeated may have done it a moment ago.
      if (!(error instanceof OpenApiError) || error.kind !== 'refused' || error.attempts < 2) throw error;
      if (!(await context.within(10_000, async () => ((await isThere(context, attributes)) ? true : undefined)))) {
        throw error;
      }
    }
  });
  await context.until(`The move of account ${id}`, async () =>
    (await isThere(context, attributes)) ? true : undefined,
  );
  return { state: { ...attributes, id } };
}

export const RESOURCE_MANAGER_ACCOUNT_PLACEMENT: CustomDefinition = {
  ...PLACEMENT,
  kind: 'custom',
  behaves: 'resource',
  requests: requestsOf(PLACEMENT),
  handler: {
    create: (context, planned) => move(context, planned),
    update: (context, _, planned) => move(context, planned),
    read: (context, state, imported) => placement.read(context, state, imported),
    delete: (context, state) => placement.delete(context, state),
    fromImportId: (id) => placement.fromImportId(id),
  },
};

/* Whom the service tells about a member */

const binding = (action: string) =>
  resourceDirectory(action, {
    ContactId: from('contact_id'),
    Members: { made: ({ attributes }) => [textOf(attributes, 'account_id')] },
  });

export const RESOURCE_MANAGER_CONTACT_BINDING: ResourceDefinition = {
  kind: 'resource',
  type: 'resource_manager_contact_binding',
  description: 'A message contact of the resource directory that gets the messages of a member.',
  attributes: {
    contact_id: { type: 'string', required: true, forceNew: true, description: 'Id of the contact, `c-…`.' },
    account_id: { type: 'string', required: true, forceNew: true, description: 'Id of the member.' },
  },
  unverified: 'That binding a contact twice has the effect of once.',
  id: { attributes: ['contact_id', 'account_id'] },
  create: binding('AssociateMembers'),
  read: {
    ...resourceDirectory('ListMessageContacts', { ...PAGES, Member: from('account_id') }),
    items: 'Contacts',
    pages: COUNTED,
    where: { ContactId: from('contact_id') },
    attributes: {},
  },
  delete: binding('DisassociateMembers'),
};
