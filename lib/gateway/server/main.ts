/** The process: a gateway from a configuration file, until it is told to stop. */
import * as path from 'node:path';
import { readConfigFile } from './config';
import { readSecrets } from './secrets';
import { startGateway } from './start';

/** Runs until SIGTERM or SIGINT; settles when everything in flight has ended. */
export async function runGateway(file: string, started: (url: string) => void = () => undefined): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const config = readConfigFile(file);
  Object.assign(process.env, await readSecrets(process.env));
  const { addresses, stop } = await startGateway(config);
  started(`http://${addresses.host}:${addresses.port}`);
  await stopped;
  await stop();
}

/** In a function or a container, the configuration lies beside the bundle. */
if (require.main === module) {
  runGateway(process.env.AISEC_GATEWAY_CONFIG || path.join(__dirname, 'gateway.json')).catch((error: unknown) => {
    process.stderr.write(`aisec gateway: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
