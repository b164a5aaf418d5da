/** Reads what `aisec governance simulate` is given. Imports nothing of cdktf. */
import { formatFinding, shown } from '../../core/errors';
import { isJson, type Json, parseDocument, parseJson, readDocument, type ReadDocument } from './document';
import {
  type Decision,
  Outcome,
  type PolicyLevel,
  requestProblems,
  simulate,
  type SimulatedPolicy,
  type SimulatedRequest,
} from './simulate';

/** Something that cannot be simulated, with its places. */
export class SourceError extends Error {}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A folder, a member or the root folder, as files know it. */
interface Place {
  /** Reference or id, without the signs of a template. */
  readonly key: string;
  readonly name: string;
  /** @default - the root folder, or not known */
  readonly parent?: string;
}

interface Attachment {
  readonly target: string;
  readonly policy: SimulatedPolicy;
}

/** What is in the files. */
export interface PolicySources {
  /** Documents that stand alone: they are taken as attached to the member itself. */
  readonly documents: readonly SimulatedPolicy[];
  readonly attachments: readonly Attachment[];
  readonly places: readonly Place[];
  /** Names of policies that no file attaches. */
  readonly unattached: readonly string[];
  /** Policies that are attached and in no file, each with its target. */
  readonly elsewhere: readonly string[];
}

const POLICY = 'alicloud_resource_manager_control_policy';
const ATTACHMENT = 'alicloud_resource_manager_control_policy_attachment';
const FOLDER = 'alicloud_resource_manager_folder';
const ACCOUNT = 'alicloud_resource_manager_account';

/**
 * Reads policy documents and synthesized stacks (`cdk.tf.json`).
 * @throws SourceError that lists all problems of all files, each with file and place
 */
export function readSources(files: readonly { readonly name: string; readonly text: string }[]): PolicySources {
  const problems: string[] = [];
  const read = files.map(({ name, text }) => readFile(name, text, problems));
  if (problems.length > 0) throw new SourceError(problems.join('\n'));
  return {
    documents: read.flatMap(({ documents }) => documents),
    attachments: read.flatMap(({ attachments }) => attachments),
    places: read.flatMap(({ places }) => places),
    unattached: read.flatMap(({ unattached }) => unattached),
    elsewhere: read.flatMap(({ elsewhere }) => elsewhere),
  };
}

const NOTHING: PolicySources = { documents: [], attachments: [], places: [], unattached: [], elsewhere: [] };

function readFile(file: string, text: string, problems: string[]): PolicySources {
  const json = parseJson(text);
  if ('problem' in json) {
    problems.push(`${file}: ${formatFinding(json.problem)}`);
    return NOTHING;
  }
  const parsed = json.value;
  if (isJson(parsed) && !('Statement' in parsed) && ('resource' in parsed || 'terraform' in parsed)) {
    return readStack(file, isJson(parsed.resource) ? parsed.resource : {}, problems);
  }
  const policy = policyOf(file, file, readDocument(parsed), problems);
  return policy ? { ...NOTHING, documents: [policy] } : NOTHING;
}

function policyOf(
  place: string,
  name: string,
  { statements, problems: found }: ReadDocument,
  problems: string[],
): SimulatedPolicy | undefined {
  problems.push(...found.map((finding) => `${place}: ${formatFinding(finding)}`));
  return found.length === 0 ? { name, statements } : undefined;
}

function resourcesOf(resource: Json, type: string): readonly (readonly [string, Json])[] {
  const ofType = resource[type];
  return isJson(ofType) ? Object.entries(ofType).filter((entry): entry is [string, Json] => isJson(entry[1])) : [];
}

/** `${alicloud_resource_manager_folder.a.id}` as `alicloud_resource_manager_folder.a`; ids as they are. */
function keyOf(reference: unknown): string | undefined {
  return textOf(reference)
    ?.replace(/^\$\{(.*)\}$/, '$1')
    .replace(/\.id$/, '');
}

function readStack(file: string, resource: Json, problems: string[]): PolicySources {
  const policies = new Map<string, SimulatedPolicy>();
  for (const [id, body] of resourcesOf(resource, POLICY)) {
    const key = `${POLICY}.${id}`;
    const place = `${file}: ${key}.policy_document`;
    const document = textOf(body.policy_document);
    if (document === undefined) {
      problems.push(`${place} is no text`);
      continue;
    }
    // Templates of Terraform are escaped in a stack.
    const read = parseDocument(document.replace(/([$%])\1(?=\{)/g, '$1'));
    const policy = policyOf(place, textOf(body.control_policy_name) ?? id, read, problems);
    if (policy) policies.set(key, { ...policy, holdsForRoot: body.effect_scope !== 'RAM' });
  }
  const attachments: Attachment[] = [];
  const elsewhere: string[] = [];
  for (const [id, body] of resourcesOf(resource, ATTACHMENT)) {
    const [key = '', target = ''] = [keyOf(body.policy_id), keyOf(body.target_id)];
    const policy = policies.get(key);
    if (target === '') problems.push(`${file}: ${ATTACHMENT}.${id}.target_id is no text`);
    else if (policy) attachments.push({ policy, target });
    else elsewhere.push(`${key} at ${target}`);
  }
  const used = new Set(attachments.map(({ policy }) => policy));
  const place = (type: string, name: string, parent: string): readonly Place[] =>
    resourcesOf(resource, type).map(([id, body]) => {
      const above = keyOf(body[parent]);
      return {
        key: `${type}.${id}`,
        name: textOf(body[name]) ?? id,
        ...(above !== undefined && { parent: above }),
      };
    });
  return {
    documents: [],
    attachments,
    places: [...place(FOLDER, 'folder_name', 'parent_folder_id'), ...place(ACCOUNT, 'display_name', 'folder_id')],
    unattached: [...policies.values()].filter((policy) => !used.has(policy)).map(({ name }) => name),
    elsewhere,
  };
}

const isRoot = (target: string): boolean => /^r-/.test(target) || target.endsWith('.root_folder_id');

/** Nothing is below a member. */
const isMember = (target: string): boolean => /^\d+$/.test(target) || target.startsWith(`${ACCOUNT}.`);

/** Where policies are looked for. */
export interface PolicyLevels {
  readonly levels: readonly PolicyLevel[];
  /** Other targets with policies, which may be above a target: no file says which folder that is in. */
  readonly maybe: readonly PolicyLevel[];
}

/**
 * Where policies are looked for: at the given targets, at the folders above them as far as the files say, and at the root folder. Without a target, at
 * every target of the files, as if the resource lay in all of them.
 * @param targets - ids, addresses (`alicloud_resource_manager_folder.a`) or names of folders and members
 * @throws SourceError for a target that no file knows
 */
export function levelsFor(
  { documents, attachments, places }: PolicySources,
  targets: readonly string[],
  fullAliyunAccess = true,
): PolicyLevels {
  const known = new Set([...attachments.map(({ target }) => target), ...places.map(({ key }) => key)]);
  const chosen = targets.map((target) => {
    const place = places.find(({ key, name }) => key === target || name === target);
    const key = place?.key ?? (known.has(target) ? target : undefined);
    if (key === undefined) {
      throw new SourceError(
        `no file knows the target ${shown(target)}; there are ${[...known].sort().join(', ') || 'none'}`,
      );
    }
    return key;
  });
  const parents = new Map(places.map(({ key, parent }) => [key, parent]));
  const all = new Set(targets.length === 0 ? known : [...known].filter(isRoot));
  let whole = true;
  for (const start of chosen) {
    // A reference to itself, which Terraform refuses, must not keep it going.
    for (let key: string | undefined = start; key !== undefined && !all.has(key); key = parents.get(key)) {
      all.add(key);
      if (!parents.has(key) && !isRoot(key)) whole = false;
    }
  }
  const levelOf = (key: string): PolicyLevel => ({
    name: places.find((place) => place.key === key)?.name ?? key,
    policies: attachments.filter(({ target }) => target === key).map(({ policy }) => policy),
    fullAliyunAccess,
  });
  const documented = documents.length > 0 ? [{ name: 'the member', policies: documents, fullAliyunAccess }] : [];
  const others = new Set(attachments.map(({ target }) => target).filter((one) => !all.has(one) && !isMember(one)));
  return {
    levels: [...documented, ...[...all].map(levelOf)],
    maybe: whole ? [] : [...others].map(levelOf),
  };
}

/** Decides a request at the targets; undetermined where it depends on folders that no file says the targets to be in. */
export function decide(
  request: SimulatedRequest,
  { levels, maybe }: PolicyLevels,
  managementAccountId?: string,
): Decision {
  const at = (all: readonly PolicyLevel[]): Decision =>
    simulate(request, { levels: all, ...(managementAccountId !== undefined && { managementAccountId }) });
  const decision = at(levels);
  if (decision.outcome !== Outcome.ALLOWED || maybe.length === 0) return decision;
  const other = at([...levels, ...maybe]);
  if (other.outcome === Outcome.ALLOWED) return decision;
  const folders = maybe.map(({ name }) => name).join(', ');
  return {
    ...other,
    outcome: Outcome.UNDETERMINED,
    reason: `No file says which folders the target is in; name those above it as targets too. If all of these are (${folders}): ${other.reason}`,
  };
}

/** A request with what is expected of it. */
export interface SimulationCase extends SimulatedRequest {
  /** @default - its number */
  readonly name?: string;
  /** Targets, as for the option `--target`. @default - those of the command line */
  readonly targets?: readonly string[];
  /** @default - nothing is expected */
  readonly expect?: Outcome;
}

const OUTCOMES: readonly string[] = Object.values(Outcome);
const MEMBERS = ['name', 'principal', 'action', 'resource', 'context', 'targets', 'expect'];

/**
 * Reads a file of cases: a list of requests.
 * @throws SourceError that lists all problems, each with its place
 */
export function readCases(file: string, text: string): readonly SimulationCase[] {
  const json = parseJson(text);
  if ('problem' in json) throw new SourceError(`${file}: ${formatFinding(json.problem)}`);
  const parsed = json.value;
  if (!Array.isArray(parsed) || parsed.length === 0) throw new SourceError(`${file}: the file is no list of cases`);
  const problems = parsed.flatMap((one: unknown, i) =>
    caseProblems(one).map((problem) => `${file}: [${i}] ${problem}`),
  );
  if (problems.length > 0) throw new SourceError(problems.join('\n'));
  return parsed as readonly SimulationCase[];
}

function caseProblems(given: unknown): readonly string[] {
  if (!isJson(given)) return ['is no object'];
  const { name, context, targets, expect } = given;
  const texts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');
  return [
    ...Object.keys(given)
      .filter((member) => !MEMBERS.includes(member))
      .map((member) => `has the unknown member ${shown(member)}; allowed: ${MEMBERS.join(', ')}`),
    ...requestProblems(given as unknown as SimulatedRequest).map(formatFinding),
    ...(name === undefined || typeof name === 'string' ? [] : ['name is no text']),
    ...(targets === undefined || texts(targets) ? [] : ['targets is no list of texts']),
    ...(context === undefined ||
    (isJson(context) && Object.values(context).every((one) => typeof one === 'string' || texts(one)))
      ? []
      : ['context is no object of texts and lists of texts']),
    ...(expect === undefined || OUTCOMES.includes(expect as string)
      ? []
      : [`expect is ${shown(expect)}; allowed: ${OUTCOMES.join(', ')}`]),
  ];
}
