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
    database.create_function(
      'regexp_extract',
      (text: string, form: string) => new RegExp(form).exec(text)?.[0] ?? null,
    );
    const fields = [...new Set(lines.flatMap((line) => Object.keys(line)))];
    database.run(`CREATE TABLE log (${fields.map((field) => `"${field}"`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO log VALUES (${fields.map(() => '?').join(', ')})`);
    for (const line of lines) insert.run(fields.map((field) => line[field] ?? null));
    insert.free();
    const [answer] = database.exec(query.text);
    return (answer?.values ?? []).map(
      (row) => Object.fromEntries(row.map((value, i) => [answer?.columns[i] ?? '', value])) as LogLine,
    );
  } finally {
    database.close();
  }
}

/** So many lines alike; a function makes what differs. */
export function many(count: number, line: (index: number) => LogLine): LogLine[] {
  return Array.from({ length: count }, (_, index) => line(index));
}
