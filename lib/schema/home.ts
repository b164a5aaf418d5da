import { homedir } from 'node:os';

/** The user's directory; of a user whom the machine does not know, as in many containers, the one that container runtimes give. */
export function homeDirectory(): string {
  try {
    return homedir();
  } catch {
    return '/';
  }
}
