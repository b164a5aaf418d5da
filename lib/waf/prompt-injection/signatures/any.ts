import {
  base64Fragments,
  FOREIGN_LOOKALIKES,
  leetRegex,
  spacedRegex,
  strictLeetRegex,
  ZERO_WIDTH,
} from '../confusables';
import {
  ANY_LANGUAGE,
  type ExpressionDefinition,
  MAX_CONDITION_VALUES,
  PromptAttack,
  SignatureSeverity,
  type TextDefinition,
} from '../signature';

const { PROMPT_INJECTION } = PromptAttack;
const { HIGH, MEDIUM } = SignatureSeverity;
const language = ANY_LANGUAGE;

const GAP = String.raw`(?:\s|\\[nrt])*`;
const SIGNS = String.raw`[\W_]+`;
const foreign = `(?:${FOREIGN_LOOKALIKES.join('|')})`;
const unseen = `(?:${ZERO_WIDTH.join('|')})`;

/** Parts of attacks that survive in base64 wherever they begin, in the spelling that is usual in the middle of a sentence. */
const HIDDEN_IN_BASE64 = [
  'ignore all previous instructions',
  'all previous instructions',
  ' previous instructions',
  ' prior instructions',
  'the instructions above',
  'your system prompt',
  ' do anything now',
  ' without any restrictions',
  'no ethical guidelines',
  'your instructions and ',
];

/** Characters that only exist to hide text: tags without those that flags of England, Scotland and Wales are made of. */
const TAG_CHARACTERS = [...' adfhijkmopqruvxyzADEFHIMNORSTUWY'].map((letter) =>
  String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)),
);

export const LANGUAGE_NEUTRAL: readonly (ExpressionDefinition | TextDefinition)[] = [
  {
    id: 'any-chat-template',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale:
      "Control tokens of chat templates that close the user's turn and open one of the system: `<|im_end|><|im_start|>system`.",
    falsePositives: 'Questions of developers about chat templates who paste a system turn after another turn.',
    expression: [
      String.raw`<\|im_end\|>${GAP}<\|im_start\|>${GAP}system`,
      String.raw`<\|eot_id\|>${GAP}<\|start_header_id\|>${GAP}system`,
      String.raw`<\|end\|>${GAP}<\|system\|>`,
      String.raw`\[/inst\]${GAP}(?:</s>)?${GAP}(?:<s>)?${GAP}(?:\[inst\])?${GAP}<<sys>>`,
      String.raw`</(?:user|user_input|user_message|userinput|user_query)>${GAP}<(?:system|system_prompt|admin)>`,
    ].join('|'),
  },
  {
    id: 'any-fake-role',
    category: PROMPT_INJECTION,
    severity: MEDIUM,
    language,
    rationale:
      'A JSON message of role system or developer inside the text of another message (its quotation marks are escaped).',
    falsePositives: 'Questions of developers with the JSON of a request to a model.',
    monitorOnly: true,
    expression: String.raw`\\"role\\"${GAP}:${GAP}\\"(?:system|developer)\\"`,
  },
  {
    id: 'any-tag-characters',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'Unicode tag characters: text that models read and people do not see.',
    falsePositives: 'None known; the flags that are made of such characters are left out.',
    texts: TAG_CHARACTERS.slice(0, MAX_CONDITION_VALUES),
  },
  {
    id: 'any-zero-width',
    category: PROMPT_INJECTION,
    severity: MEDIUM,
    language,
    rationale: 'Characters without width inside Latin words, three times in a row of words: hides words from filters.',
    falsePositives: 'Text copied from pages that mark where long words may break.',
    monitorOnly: true,
    expression: `[a-z]${unseen}+[a-z](?:[a-z ]|${unseen})*[a-z]${unseen}+[a-z](?:[a-z ]|${unseen})*[a-z]${unseen}+[a-z]`,
  },
  {
    id: 'any-homoglyph',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'Cyrillic or Greek letters that look like Latin ones, inside Latin words, twice in a row of words.',
    falsePositives: 'Words typed with the wrong keyboard layout.',
    expression: `[a-z]${foreign}[a-z](?:[a-z ]|${foreign})*[a-z]${foreign}[a-z]`,
  },
  {
    id: 'any-leetspeak',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'English phrases of attacks with digits for letters.',
    falsePositives: 'Words that a text recognition read wrongly.',
    expression: [
      ...['instructions', 'jailbreak', 'unrestricted'].map(strictLeetRegex),
      `${strictLeetRegex('ignore')}${SIGNS}(?:${['all', 'the', 'your'].map(leetRegex).join('|')}|${leetRegex('previous')})`,
      strictLeetRegex('system') + SIGNS + leetRegex('prompt'),
      leetRegex('system') + SIGNS + strictLeetRegex('prompt'),
    ].join('|'),
  },
  {
    id: 'any-spaced-letters',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'English key words of attacks, letter by letter with signs between.',
    falsePositives: 'Headlines with such spacing; the word that has it most often, "instructions", is left out.',
    expression: ['ignoreall', 'ignoreprev', 'ignoreyour', 'previousinst', 'systemprompt', 'jailbreak', 'unrestricted']
      .map(spacedRegex)
      .join('|'),
  },
  {
    id: 'any-base64',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'What base64 makes of English phrases of attacks, at each of the three positions they can have.',
    falsePositives: 'Uploaded documents in base64 that talk about attacks.',
    texts: HIDDEN_IN_BASE64.flatMap(base64Fragments),
  },
];
