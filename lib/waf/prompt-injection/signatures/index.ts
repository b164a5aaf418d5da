import { type Beginnings, PromptSignature, type SignatureDefinition } from '../signature';
import { LANGUAGE_NEUTRAL } from './any';
import { ARABIC, ARABIC_BEGINNINGS } from './ar';
import { GERMAN, GERMAN_BEGINNINGS } from './de';
import { ENGLISH, ENGLISH_BEGINNINGS } from './en';
import { SPANISH, SPANISH_BEGINNINGS } from './es';
import { FRENCH, FRENCH_BEGINNINGS } from './fr';
import { INDONESIAN, INDONESIAN_BEGINNINGS } from './id';
import { JAPANESE, JAPANESE_BEGINNINGS } from './ja';
import { RUSSIAN, RUSSIAN_BEGINNINGS } from './ru';
import { CHINESE, CHINESE_BEGINNINGS } from './zh';

/** Changes with every change of a signature, so that figures and log entries can be told apart. */
export const SIGNATURE_SET_VERSION = '2026-11-24';

const SETS: readonly (readonly [readonly SignatureDefinition[], Beginnings?])[] = [
  [LANGUAGE_NEUTRAL],
  [ENGLISH, ENGLISH_BEGINNINGS],
  [CHINESE, CHINESE_BEGINNINGS],
  [SPANISH, SPANISH_BEGINNINGS],
  [GERMAN, GERMAN_BEGINNINGS],
  [FRENCH, FRENCH_BEGINNINGS],
  [JAPANESE, JAPANESE_BEGINNINGS],
  [ARABIC, ARABIC_BEGINNINGS],
  [RUSSIAN, RUSSIAN_BEGINNINGS],
  [INDONESIAN, INDONESIAN_BEGINNINGS],
];

/** Every signature there is, documented in docs/prompt-injection.md. */
export const PROMPT_SIGNATURES: readonly PromptSignature[] = SETS.flatMap(([definitions, beginnings]) =>
  definitions.map((definition) => new PromptSignature(definition, beginnings)),
);
