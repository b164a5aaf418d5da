/** Log lines that Terraform understands: it prints what TF_LOG or TF_LOG_PROVIDER asks for. */

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error';

const LEVELS: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error'];

/** What a line may tell beside its message. Never secrets, and no values of configurations: they could be. */
export interface LogFields {
  readonly [name: string]: string | number | boolean | undefined;
}

export interface Logger {
  /** Whether a line of this level would be written: spares the work of making it. */
  isEnabled(level: LogLevel): boolean;
  write(level: LogLevel, message: string, fields?: LogFields): void;
}

export interface LoggerOptions {
  /** Which part of the provider speaks, such as `aisec.client`. */
  readonly module: string;
  /** @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  /** @default - standard error, which Terraform reads */
  readonly write?: (line: string) => void;
}

/** The level that Terraform was asked for; undefined when it logs nothing. Its name `JSON` stands for everything. */
function wantedLevel(env: NodeJS.ProcessEnv): LogLevel | undefined {
  const name = (env.TF_LOG_PROVIDER || env.TF_LOG || '').toLowerCase();
  if (name === '' || name === 'off') return undefined;
  return LEVELS.find((level) => level === name) ?? 'trace';
}

/** A logger that writes nothing unless TF_LOG_PROVIDER or, without it, TF_LOG is set. */
export function createLogger({ module, env = process.env, write }: LoggerOptions): Logger {
  const wanted = wantedLevel(env);
  const lowest = wanted === undefined ? LEVELS.length : LEVELS.indexOf(wanted);
  const out = write ?? ((line: string) => process.stderr.write(line));
  const isEnabled = (level: LogLevel): boolean => LEVELS.indexOf(level) >= lowest;
  return {
    isEnabled,
    write: (level, message, fields) => {
      if (!isEnabled(level)) return;
      const line = {
        '@level': level,
        '@message': message,
        '@module': module,
        // Terraform's own lines have microseconds and an offset; Node knows milliseconds.
        '@timestamp': new Date().toISOString().replace('Z', '000Z'),
        ...fields,
      };
      out(`${JSON.stringify(line)}\n`);
    },
  };
}
