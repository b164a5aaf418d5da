import { Token } from 'cdktf';
import {
  parse,
  type QName,
  type SelectFromStatement,
  type SelectStatement,
  type Statement,
  astVisitor,
} from 'pgsql-ast-parser';
import { Problems } from '../core/errors';

/** Lets a query read logs that have no index. */
const SESSION = /^\s*set\s+session\s+mode\s*=\s*scan\s*;/i;

/** What Log Service has beside `cast`: the same form, and NULL instead of the end of the query. */
const TRY_CAST = /\btry_cast(?=\s*\()/gi;

/** The table that queries read: normalized logs within the window of the schedule. */
const LOG = 'log';

/** A set of normalized logs: a schema, the category it is in, and its fields. */
export class LogSchema {
  /** Requests to websites and APIs. */
  static readonly HTTP_ACTIVITY = new LogSchema('HTTP_ACTIVITY', 'NETWORK_CATEGORY');
  /** Risks of APIs. */
  static readonly API_RISK_ACTIVITY = new LogSchema('API_RISK_ACTIVITY', 'NETWORK_CATEGORY');
  /** Processes that start on hosts. */
  static readonly PROCESS_START_ACTIVITY = new LogSchema('PROCESS_START_ACTIVITY');

  /**
   * Another one, by its id.
   * @param fields names of its fields: queries are then checked to use only these
   */
  static custom(
    id: string,
    options: { readonly category?: string; readonly fields?: readonly string[] } = {},
  ): LogSchema {
    return new LogSchema(id, options.category, options.fields);
  }

  private constructor(
    readonly id: string,
    readonly category?: string,
    readonly fields?: readonly string[],
  ) {}

  /** The same, with names of its fields, so that queries are checked to use only these. */
  withFields(...fields: readonly string[]): LogSchema {
    return new LogSchema(this.id, this.category, fields);
  }
}

interface Located {
  readonly _location?: { readonly start: number; readonly end: number };
}

/** What is wrong in a query, and where. */
export interface QueryProblem {
  /** Line of the query, from 1. */
  readonly line: number;
  readonly what: string;
  readonly text: string;
  readonly allowed?: string;
}

/** What was found out about a query. */
export interface QueryCheck {
  readonly problems: readonly QueryProblem[];
  /** Fields of its result; undefined where they cannot be told, as of `*` over unknown fields. */
  readonly columns?: readonly string[];
}

/**
 * A query of a rule: a search of Log Service, and SQL over the table `log`. The SQL is checked at synthesis by a parser of PostgreSQL,
 * which takes what rules are made of (joins, `WITH`, aggregates, `CASE`, `CAST`, `TRY_CAST`, `LIKE`); for what only Log Service knows, such as lambdas
 * or `array(varchar)`, there is `unchecked`.
 */
export class DetectionQuery {
  /**
   * @param sql one SELECT, as many lines as you like; `set session mode=scan;` may stand before it
   * @param search search before the `|`; all logs by default
   */
  static sql(sql: string, search = '*'): DetectionQuery {
    return new DetectionQuery(sql, search, true);
  }

  /** The same without a check of syntax and fields. @param reason why, for whoever reads the code */
  static unchecked(sql: string, reason: string, search = '*'): DetectionQuery {
    return new DetectionQuery(sql, search, false, reason);
  }

  private constructor(
    readonly text: string,
    readonly search: string,
    private readonly checked: boolean,
    private readonly reason = 'checked',
  ) {}

  /** As the API takes it. */
  get expression(): string {
    return `${this.search}|${this.text.trim()}`;
  }

  /** What can be told about it, for logs of a schema. */
  check(schema: LogSchema): QueryCheck {
    if (Token.isUnresolved(this.text)) return { problems: [] };
    if (!this.checked) {
      const problem = { line: 1, what: 'a query that is not checked needs a reason', text: this.text };
      return { problems: this.reason.trim() === '' ? [problem] : [] };
    }
    return checkQuery(this.text, schema.fields);
  }
}

/** The syntax of a query, and whether the fields and tables that it refers to are there. */
export function checkQuery(sql: string, fields: readonly string[] | undefined): QueryCheck {
  const lines = sql.split('\n');
  const at = (line: number, what: string, allowed?: string): QueryProblem => ({
    line,
    what,
    text: (lines[line - 1] ?? '').trim(),
    ...(allowed !== undefined && { allowed }),
  });
  const lineOf = ({ _location }: Located): number => (_location ? sql.slice(0, _location.start).split('\n').length : 1);
  let statements: Statement[];
  try {
    // Log Service takes this before a query; blanks keep the places of what follows.
    const query = sql.replace(SESSION, (text) => text.replace(/\S/g, ' ')).replace(TRY_CAST, '    cast');
    statements = parse(query, { locationTracking: true });
  } catch (error) {
    const [, line = String(lines.length), column] = /line (\d+) col (\d+)/.exec(String(error)) ?? [];
    const where = column === undefined ? 'the query ends in the middle' : `the syntax is wrong at column ${column}`;
    return { problems: [at(Number(line), where)] };
  }
  const [statement, ...more] = statements;
  if (!statement || more.length > 0 || !['select', 'with', 'union', 'union all'].includes(statement.type)) {
    return { problems: [at(1, 'a query is one SELECT')] };
  }
  const found: QueryProblem[] = [];
  const scope = namesIn(statement);
  const known = fields && [...fields, ...scope.columns];
  const spelt = new Set(known?.map((name) => name.toLowerCase()));
  const visitor = astVisitor((map) => ({
    ref: (ref) => {
      const { name, table } = ref;
      if (table && !scope.tables.has(table.name)) {
        found.push(at(lineOf(ref as Located), `there is no table ${table.name}`, [...scope.tables].join(', ')));
      }
      // The parser makes small letters of names without quotes.
      if (name !== '*' && known && !spelt.has(name.toLowerCase())) {
        found.push(at(lineOf(ref as Located), `there is no field ${name}`, [...new Set(known)].join(', ')));
      }
      map.super().ref(ref);
    },
    tableRef: (ref: QName & Located) => {
      if (ref.name !== LOG && !scope.queries.has(ref.name)) {
        found.push(at(lineOf(ref), `there is no table ${ref.name}`, [LOG, ...scope.queries].join(', ')));
      }
      map.super().tableRef(ref);
    },
  }));
  visitor.statement(statement);
  const columns = columnsOf(statement, fields, scope);
  return { problems: found, ...(columns && { columns }) };
}

interface Names {
  /** Names that fields can be qualified with. */
  readonly tables: ReadonlySet<string>;
  /** Names of queries in WITH. */
  readonly queries: ReadonlySet<string>;
  /** Names that the query itself gives to values. */
  readonly columns: ReadonlySet<string>;
  /** The queries themselves. */
  readonly bodies: ReadonlyMap<string, SelectStatement>;
}

function namesIn(statement: Statement): Names {
  const [tables, queries, columns] = [new Set([LOG]), new Set<string>(), new Set<string>()];
  const bodies = new Map<string, SelectStatement>();
  const add = (name: string, body?: SelectStatement): void => {
    tables.add(name);
    if (body) bodies.set(name, body);
  };
  const visitor = astVisitor((map) => ({
    with: (one) => {
      for (const { alias, statement: body } of one.bind) {
        queries.add(alias.name);
        add(alias.name, body as SelectStatement);
      }
      map.super().with(one);
    },
    selectionColumn: (column) => {
      if (column.alias) columns.add(column.alias.name);
      map.super().selectionColumn(column);
    },
    tableRef: (ref) => {
      if (ref.alias !== undefined) add(ref.alias, bodies.get(ref.name));
    },
    fromStatement: (from) => {
      if (from.alias !== undefined) add(from.alias, from.statement as SelectStatement);
      map.super().fromStatement(from);
    },
  }));
  visitor.statement(statement);
  return { tables, queries, columns, bodies };
}

function columnsOf(statement: Statement, fields: readonly string[] | undefined, scope: Names): string[] | undefined {
  if (statement.type === 'with') return columnsOf(statement.in, fields, scope);
  if (statement.type === 'union' || statement.type === 'union all') return columnsOf(statement.left, fields, scope);
  if (statement.type !== 'select') return undefined;
  const names: string[] = [];
  for (const { alias, expr } of (statement as SelectFromStatement).columns ?? []) {
    if (alias) names.push(alias.name);
    else if (expr.type === 'ref' && expr.name === '*') {
      const body = expr.table && scope.bodies.get(expr.table.name);
      const all = body ? columnsOf(body, fields, scope) : fields;
      // Columns of a joined query are not told apart.
      if (!all || (!expr.table && statement.from?.some((from) => from.type !== 'table' || from.name.name !== LOG))) {
        return undefined;
      }
      names.push(...all);
    } else if (expr.type === 'ref') names.push(expr.name);
  }
  return names;
}

/** Adds what is wrong with a query to the problems of a construct, with the line each is in. */
export function addQueryProblems(problems: Problems, argument: string, check: QueryCheck): void {
  for (const { line, what, text, allowed } of check.problems) {
    problems.add({
      code: 'invalid-value',
      what: `${argument}, line ${line}: ${what}`,
      got: text === '' ? '(an empty line)' : text,
      ...(allowed !== undefined && { allowed }),
      fix: 'correct the line',
    });
  }
}
