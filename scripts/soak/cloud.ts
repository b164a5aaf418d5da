/** The fake cloud of a soak run, in a process of its own: two endpoints, each with a faults file. */
import { startFakeCloud } from '../../lib/sandbox/openapi';

async function main([stateDir = '', ...faultsFiles]: readonly string[]): Promise<void> {
  const clouds = await Promise.all(faultsFiles.map((faultsFile) => startFakeCloud({ stateDir, faultsFile })));
  process.once('disconnect', () => process.exit());
  process.send?.(clouds.map(({ address }) => address));
}

void main(process.argv.slice(2));
