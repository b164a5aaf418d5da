/** Runs queries of rules on SQLite, with the functions of Log Service that they call. */
import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js';
import type { DetectionQuery } from '../../lib/threat-response';

export type LogLine = { readonly [field: string]: string | number | null };

let library: Promise<SqlJsStatic> | undefined;

/** Seconds since 1970 at which all queries run. */
export const NOW = 1_800_000_000;

/** The rows that a query answers over these lines, as objects. */
export async function run(query: DetectionQuery, lines: readonly LogLine[]): Promise<LogLine[]> {
  const { Database } = await (library ??= initSqlJs());
  const database: Database = new Database();
  try {
    database.create_function('to_unixtime', (_: string) => NOW);
    database.create_function('regexp_extract', (text: string | null, form: string) =>
      text === null ? null : (new RegExp(form).exec(text)?.[0] ?? null),
    );
    database.create_function('regexp_replace', (text: string | null, form: string, by: string) =>
      text === null ? null : text.replace(new RegExp(form, 'g'), by),
    );
    database.create_function('regexp_like', (text: string | null, form: string) =>
      text === null ? null : Number(new RegExp(form).test(text)),
    );
    database.create_function('to_bigint', (value: string | number | null) => bigint(value, true));
    database.create_function('try_bigint', (value: string | number | null) => bigint(value, false));
    const fields = [...new Set(lines.flatMap((line) => Object.keys(line)))];
    database.run(`CREATE TABLE log (${fields.map((field) => `"${field}"`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO log VALUES (${fields.map(() => '?').join(', ')})`);
    for (const line of lines) insert.run(fields.map((field) => line[field] ?? null));
    insert.free();
    const [answer] = database.exec(withLimit(withStrictCasts(query.text)));
    return (answer?.values ?? []).map(
      (row) => Object.fromEntries(row.map((value, i) => [answer?.columns[i] ?? '', value])) as LogLine,
    );
  } finally {
    database.close();
  }
}

/** Log Service answers 100 rows of a query that asks for no other number. */
const withLimit = (sql: string): string => (/\blimit\s+\d+\s*$/i.test(sql) ? sql : `${sql}\nLIMIT 100`);

/** SQLite makes 0 of what is no number; Log Service ends the query, but for `try_cast`. */
function withStrictCasts(sql: string): string {
  return sql.replace(
    /\b(try_)?cast\(((?:[^()]|\([^()]*\))*) AS bigint\)/gi,
    (_, trying: string | undefined, value: string) => `${trying === undefined ? 'to' : 'try'}_bigint(${value})`,
  );
}

function bigint(value: string | number | null, strict: boolean): number | null {
  if (value === null || /^[+-]?\d+$/.test(String(value))) return value === null ? null : Number(value);
  if (strict) throw new Error(`cannot cast ${JSON.stringify(value)} to bigint`);
  return null;
}

/** So many lines alike; a function makes what differs. */
export function many(count: number, line: (index: number) => LogLine): LogLine[] {
  return Array.from({ length: count }, (_, index) => line(index));
}
