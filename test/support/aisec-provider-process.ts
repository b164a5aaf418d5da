/** The provider in a process of its own that terraform attaches to: a test can kill it, and need not wait for terraform's starts. */
import { serve } from '../../lib/plugin';
import { createAisecProvider } from '../../lib/provider';

const [socketPath = ''] = process.argv.slice(2);

void serve(() => createAisecProvider(), { socketPath }).then(() => process.send?.('listening'));
// Ends with the test.
process.on('disconnect', () => process.exit());
