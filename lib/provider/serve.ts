/** What the provider's process does in plugin mode; the build bundles it, see scripts/bundle-provider.ts. */
import { isPluginMode, servePlugin } from '../plugin/plugin-mode';

export { isPluginMode };

/** @throws Error with one line for the user if Terraform cannot be served */
export function serveAisec(): Promise<void> {
  // Terraform can dial before the definitions are loaded.
  return servePlugin(async () => (await import('./index')).createAisecProvider(), { name: 'aisec' });
}
