/** Writes schema/governance/*.schema.json, the JSON Schemas of landing-zone.yaml and accounts/*.yaml, from the TypeScript types of the same data. */
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';

const ROOT = path.join(__dirname, '..');
const GOVERNANCE = path.join(ROOT, 'lib', 'governance');

/** Where editors find a schema; package registries serve files of packages by such addresses. */
const BASE = 'https://unpkg.com/cdktf-alicloud-ai-security/schema/governance';

type JsonSchema = { readonly [keyword: string]: unknown };

const ACCOUNT_ID = { pattern: '^[0-9]{8,20}$' };
const TAGS = { maxProperties: 20 };

/** What types do not say; limits of the constructs that an editor should show already. */
const MORE: { readonly [property: string]: JsonSchema } = {
  'AccountRequest.displayName': { minLength: 2, maxLength: 50 },
  'AccountRequest.accountId': ACCOUNT_ID,
  'AccountRequest.accountNamePrefix': { minLength: 2, maxLength: 50 },
  'AccountDefaults.payerAccountId': ACCOUNT_ID,
  'AccountDefaults.tags': TAGS,
  'MemberAccountSettings.displayName': { minLength: 2, maxLength: 50 },
  'MemberAccountSettings.accountId': ACCOUNT_ID,
  'MemberAccountSettings.accountNamePrefix': { minLength: 2, maxLength: 50 },
  'MemberAccountSettings.payerAccountId': ACCOUNT_ID,
  'MemberAccountSettings.tags': TAGS,
  'FolderSettings.name': { pattern: '^[^/]+$' },
  'FolderSettings.folderId': { pattern: '^(fd|r)-\\w+$' },
  'FolderSettings.tags': TAGS,
  'OrganizationSettings.resourceDirectoryId': { pattern: '^rd-\\w+$' },
};

interface Document {
  readonly file: string;
  readonly type: string;
  readonly title: string;
  /** Properties that a file may leave out although the type does not. */
  readonly optional?: readonly string[];
}

const DOCUMENTS: readonly Document[] = [
  {
    file: 'landing-zone',
    type: 'LandingZoneSettings',
    title: 'landing-zone.yaml: the landing zone of an organization',
  },
  {
    file: 'account',
    type: 'AccountRequest',
    title: 'accounts/**/*.yaml: one account',
    // The folder of the file says it.
    optional: ['folder'],
  },
  {
    file: 'account-defaults',
    type: 'AccountDefaults',
    title: 'accounts/**/defaults.yaml: what holds for all accounts of a folder and those below it',
  },
  { file: 'adopted', type: 'AdoptedSettings', title: 'adopted.yaml: what exists already, for the first apply' },
];

/** Path in the repository → text. */
export function governanceSchemaFiles(): { readonly [file: string]: string } {
  const sources = ['landing-zone/props.ts', 'account-factory/account-request.ts', 'files/adopted.ts'].map((one) =>
    path.join(GOVERNANCE, one),
  );
  const program = ts.createProgram(sources, { strict: true, skipLibCheck: true, noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  const types = new Map<string, ts.Type>();
  for (const name of sources) {
    const source = program.getSourceFile(name);
    const module = source && checker.getSymbolAtLocation(source);
    for (const symbol of module ? checker.getExportsOfModule(module) : [])
      types.set(symbol.name, checker.getDeclaredTypeOfSymbol(symbol));
  }
  return Object.fromEntries(
    DOCUMENTS.map((document) => {
      const text = `${JSON.stringify(new Generator(checker, types).document(document), null, 2)}\n`;
      return [`schema/governance/${document.file}.schema.json`, text];
    }),
  );
}

class Generator {
  private readonly definitions: { [name: string]: JsonSchema } = {};
  private readonly named = new Map<string, ts.Type>();

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly types: ReadonlyMap<string, ts.Type>,
  ) {}

  document({ file, type: name, title, optional = [] }: Document): JsonSchema {
    const type = this.types.get(name);
    if (!type) throw new Error(`there is no type ${name}`);
    const root = this.structure(type, name, optional);
    return {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `${BASE}/${file}.schema.json`,
      title,
      ...root,
      ...(Object.keys(this.definitions).length > 0 && { definitions: this.definitions }),
    };
  }

  private structure(type: ts.Type, where: string, optional: readonly string[] = []): JsonSchema {
    const properties = this.checker.getPropertiesOfType(type);
    const required = properties
      .filter((one) => !(one.flags & ts.SymbolFlags.Optional) && !optional.includes(one.name))
      .map(({ name }) => name);
    return {
      ...described(type.aliasSymbol ?? type.symbol, this.checker),
      type: 'object',
      additionalProperties: false,
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(properties.map((one) => [one.name, this.property(one, where)])),
    };
  }

  private property(symbol: ts.Symbol, where: string): JsonSchema {
    const [declaration] = symbol.declarations ?? [];
    const owner = declaration && ts.isInterfaceDeclaration(declaration.parent) ? declaration.parent.name.text : where;
    const type = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(symbol));
    const schema = this.schemaOf(type, `${where}.${symbol.name}`);
    const description = described(symbol, this.checker);
    // Draft 7 ignores everything beside a $ref.
    if ('$ref' in schema) return { ...description, allOf: [schema] };
    return { ...description, ...schema, ...MORE[`${owner}.${symbol.name}`] };
  }

  private schemaOf(type: ts.Type, where: string): JsonSchema {
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.Unknown) return {};
    if (type.flags & ts.TypeFlags.NonPrimitive) return { type: 'object' };
    if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
    if (type.isUnion()) {
      if (type.types.every((one) => one.flags & ts.TypeFlags.BooleanLike)) return { type: 'boolean' };
      const values = type.types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
      if (values.length < type.types.length) return { type: type.types.map((one) => this.schemaOf(one, where).type) };
      return { type: 'string', enum: values };
    }
    if (this.checker.isArrayType(type)) {
      const [element] = this.checker.getTypeArguments(type as ts.TypeReference);
      if (!element) throw new Error(`${where} is a list of nothing`);
      return { type: 'array', items: this.schemaOf(element, `${where}[]`) };
    }
    const index = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index) return { type: 'object', additionalProperties: this.schemaOf(index.type, `${where}.*`) };
    if (type.getCallSignatures().length > 0) throw new Error(`${where} is a function`);
    const { name } = type.aliasSymbol ?? type.symbol;
    if (name === '__type') return this.structure(type, where);
    const known = this.named.get(name);
    if (known && known !== type) throw new Error(`${where}: two types are called ${name}`);
    if (!known) {
      this.named.set(name, type);
      // A folder has folders: the name has to be there before what it stands for.
      this.definitions[name] = {};
      this.definitions[name] = this.structure(type, name);
    }
    return { $ref: `#/definitions/${name}` };
  }
}

/** The doc comment: its text, and the behaviour without the property. */
function described(symbol: ts.Symbol, checker: ts.TypeChecker): { readonly description?: string } {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const fallback = symbol.getJsDocTags(checker).find(({ name }) => name === 'default');
  const without = ts.displayPartsToString(fallback?.text).replace(/^- /, '');
  const description = `${text}${without === '' ? '' : ` Default: ${without}.`}`.replace(/\s+/g, ' ').trim();
  return description === '' ? {} : { description };
}

if (require.main === module) {
  mkdirSync(path.join(ROOT, 'schema', 'governance'), { recursive: true });
  for (const [file, text] of Object.entries(governanceSchemaFiles())) {
    writeFileSync(path.join(ROOT, file), text);
    console.log(`${file}: ${text.length} bytes`);
  }
}
