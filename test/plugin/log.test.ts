import { createLogger, type LogLevel } from '../../lib/plugin/log';

function lines(env: NodeJS.ProcessEnv, write: (log: ReturnType<typeof createLogger>) => void): object[] {
  const written: string[] = [];
  write(createLogger({ module: 'aisec.test', env, write: (line) => written.push(line) }));
  return written.map((line) => JSON.parse(line) as object);
}

describe('log lines', () => {
  it('have the members that Terraform reads, and those given', () => {
    expect(
      lines({ TF_LOG: 'DEBUG' }, (log) => log.write('debug', 'call', { method: 'GetSchema', ms: 3, type: undefined })),
    ).toEqual([
      {
        '@level': 'debug',
        '@message': 'call',
        '@module': 'aisec.test',
        '@timestamp': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/) as unknown,
        method: 'GetSchema',
        ms: 3,
      },
    ]);
  });

  it.each<[NodeJS.ProcessEnv, readonly LogLevel[]]>([
    [{}, []],
    [{ TF_LOG: 'off' }, []],
    [{ TF_LOG: 'WARN' }, ['warn', 'error']],
    [{ TF_LOG: 'JSON' }, ['trace', 'debug', 'info', 'warn', 'error']],
    [{ TF_LOG: 'trace', TF_LOG_PROVIDER: 'error' }, ['error']],
    [{ TF_LOG_CORE: 'trace' }, []],
  ])('with %j are of the levels %j', (env, levels) => {
    const all: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error'];
    const written = lines(env, (log) => all.forEach((level) => log.write(level, level)));
    expect(written.map((line) => (line as { '@level': string })['@level'])).toEqual(levels);
    const log = createLogger({ module: 'm', env, write: () => undefined });
    expect(all.filter((level) => log.isEnabled(level))).toEqual(levels);
  });
});
