import { type Beginnings, type PhraseDefinition, PromptAttack, SignatureSeverity } from '../signature';

const { PROMPT_INJECTION, SYSTEM_PROMPT_EXTRACTION, JAILBREAK } = PromptAttack;
const { HIGH, MEDIUM } = SignatureSeverity;
const language = 'en';

export const ENGLISH_BEGINNINGS: Beginnings = {
  openers: ['now', 'then', 'first', 'just', 'instead', 'ok(ay)?', 'so', 'but', 'also', 'and', '(hey|hi)', 'stop'],
  requests: [
    'please',
    'kindly',
    'i (want|need)(ed)? you to',
    "i'd like you to",
    'you (must|should|shall|will|have to)',
    '(can|could|would|will) you (please)?',
  ],
};

export const ENGLISH: readonly PhraseDefinition[] = [
  {
    id: 'en-override-all',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'Tells the model to drop all earlier instructions, the opening of most direct and indirect injections.',
    falsePositives:
      'A text about attacks that quotes one at the beginning of a sentence without quotation marks; a system prompt sent by the client that lists such sentences.',
    beginning: true,
    phrases: [
      '(ignore|disregard|forget) (all|any|every|each) (of)? (the|your|these|those)? (previous|prior|above|earlier|preceding|past|system|original|initial|former) (system|safety)? (instruction|prompt|directive|rule|guideline|direction|command|constraint|restriction)(s)?',
      '(override|bypass|discard|abandon) (all|any|every) (of)? (the|your|these)? (previous|prior|above|existing|system|original|safety) (system|safety)? (instruction|prompt|directive|guideline|restriction)(s)?',
    ],
  },
  {
    id: 'en-override-your',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: "Names the instructions as the model's own: a person who gives honest work calls them mine, not yours.",
    falsePositives: 'Advice to a person ("forget your previous training") that opens a sentence.',
    beginning: true,
    phrases: [
      '(ignore|disregard|forget|override|bypass|discard|abandon) (all|all of)? your (previous|prior|earlier|current|existing|system|original|initial|core|safety|content)? (system|safety|content)? (instructions|prompt(s)?|directives|guidelines|programming|constraints|policies)',
      "(ignore|disregard|forget) everything (you (were|have been|are)|you've been) (told|instructed|programmed|trained|asked)",
    ],
  },
  {
    id: 'en-override-previous',
    category: PROMPT_INJECTION,
    severity: MEDIUM,
    language,
    rationale: 'The short form, "ignore previous instructions", without "all" or "your".',
    falsePositives: 'People who correct themselves: "Please ignore the previous instructions, deliver on Friday."',
    monitorOnly: true,
    beginning: true,
    phrases: [
      '(ignore|disregard|forget|override) (the|these|those)? (previous|prior|above|earlier|preceding) (system)? (instruction|prompt|directive|rule|guideline|command)s',
      '(ignore|disregard|forget) (the)? (instructions|prompt|directions) (above|before this|given above)',
      '(ignore|disregard|forget) (everything|anything|all) (above|before this|prior to this|that came before)',
    ],
  },
  {
    id: 'en-new-instructions',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: "Replaces the model's instructions by the text's own.",
    falsePositives: 'Announcements to staff ("Your new instructions are …") that are pasted for rewriting.',
    beginning: true,
    phrases: [
      '(here are|these are)? your new (system)? (instructions|directives|system prompt) (are|is|follow|below|from)',
      'new (system)? (instructions|prompt|directive) (for (the)? (assistant|ai|model)|override|from (the)? (developer|administrator|admin|system))',
      'from now on you (will|must|shall|are to) (only)? (ignore|disregard|bypass|obey me|follow my)',
      'from now on (ignore|disregard|bypass|forget) (all|any|your|every|the|everything)',
    ],
  },
  {
    id: 'en-fake-system',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'A user or a document that speaks as the system or its developer.',
    falsePositives: 'Logs and chat transcripts with lines of that form.',
    beginning: true,
    phrases: [
      '(system|admin(istrator)?|developer|root|security) (override|bypass|unlock) (code)? (activated|enabled|engaged|accepted|initiated|authorized|granted)',
      '(system|developer|admin) (message|prompt|update|notice|note|command) you (are|must|will|should|may|can) (now|no longer|ignore|disregard|answer|comply|reveal)',
      '(end|start|beginning) of (the)? (system|initial|original) (prompt|instructions|message) (begin|new|start|user|now|ignore)',
    ],
  },
  {
    id: 'en-indirect-addressee',
    category: PROMPT_INJECTION,
    severity: MEDIUM,
    language,
    rationale: 'A document that speaks to the model that reads it: indirect injection by web pages, mails and tickets.',
    falsePositives: 'Texts about such documents; notes in repositories for coding assistants.',
    monitorOnly: true,
    beginning: true,
    phrases: [
      '(note|attention|message|instruction|notice|important|instructions) (to|for) (any|all|the)? (ai|llm|language model|chatbot|gpt)(s)? (assistant|agent|system|model|reader|reviewer|tool)?(s)?',
      '(if|when) you (are|re) (a|an) (ai|llm|large language model|language model|chatbot|automated) (assistant|agent|system|model|reviewer)? (reading|processing|summarizing|reviewing|analyzing)',
      '(ai|llm) (assistant|agent|model|system)(s)? (reading|processing|summarizing) this',
    ],
  },
  {
    id: 'en-prompt-reveal',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: HIGH,
    language,
    rationale: 'Asks for the instructions that the model was given, by the verbs of such requests and "your".',
    falsePositives:
      'A question about the product ("can you share your system prompt?") that is asked out of curiosity: it is the same request.',
    beginning: true,
    after: ['and', 'then'],
    phrases: [
      '(reveal|show|print|output|display|repeat|reproduce|recite|write out|write|type|give|tell|share|send|provide|leak|dump|expose|disclose|list|paste|copy|quote|return|spell out|read) (out|back)? (to)? (me|us)? (verbatim)? (all|all of|the contents of|the full text of|the text of|the exact|exactly)? your (full|entire|complete|exact|own|current|whole)? (system prompt|system message|system instructions|developer message|preprompt|(initial|original|hidden|secret|internal|underlying|base|confidential) (system)? (prompt|instructions|directives))',
    ],
  },
  {
    id: 'en-prompt-above',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: HIGH,
    language,
    rationale: 'Asks for the text that stands before the conversation, without naming it.',
    falsePositives: 'Editing of a long text in one message: "repeat the text above in bold".',
    phrases: [
      '(repeat|print|output|reproduce|recite|echo|return) (back)? (all|all of)? (the|every)? (words|text|content|sentences|lines|messages|instructions|everything|prompt) (above|before|preceding|prior to) (this|the)? (message|line|sentence|conversation|point|prompt|starting|beginning|verbatim|word for word|exactly|in a (code block|codeblock))',
      '(what|which) (was|were|is|are) (the)? (exact|very first|first|full)? (text|words|message|instructions|sentence|prompt) (you (were|have been) given|at the (start|beginning|top) of (this|our) (conversation|chat|context))',
    ],
  },
  {
    id: 'en-prompt-first-words',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: HIGH,
    language,
    rationale: 'Asks for the text that begins as most system prompts do, "You are a …".',
    falsePositives: 'Exercises about texts that begin so.',
    phrases: [
      '(above|text|everything|words|message|prompt|instructions) (that)? (starting|beginning|begins|starts|start|begin) (with|from) (the)? (words|phrase|sentence|text)? you are (chatgpt|a|an)',
      '(repeat|print|output|recite|write) (back)? (everything|all (of)? the (text|words)) (above|before) (starting|beginning) (with|from)',
    ],
  },
  {
    id: 'en-prompt-question',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: MEDIUM,
    language,
    rationale: 'The same as a question.',
    falsePositives: 'Curiosity, and first questions to an assistant ("what are your instructions?").',
    monitorOnly: true,
    phrases: [
      'what (is|are|was|were|s) your (exact|full|entire|complete|original|initial|hidden|secret|internal|system)? (system prompt|system message|initial prompt|initial instructions|hidden instructions|secret instructions|original instructions|developer instructions|hidden prompt|secret prompt)',
      'what (instructions|rules|prompt) (were you|have you been|did (they|your (developers|creators)|openai|the developer) (give|gave)) (given|you)',
    ],
  },
  {
    id: 'en-no-restrictions',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Gives the model a role without rules.',
    falsePositives: 'Descriptions of fictional machines: "an AI without ethical limits" in the plot of a novel.',
    phrases: [
      "(you|you'll|who) (now)? (have|are bound by|has|follow|are subject to|will have|are under) (no|zero) (ethical|moral|content|safety|legal)? (restrictions|limitations|filters|guidelines|boundaries|rules|constraints|limits|censorship|filter) (whatsoever|anymore|at all|and|or|of any kind)",
      '(act|behave|respond|answer|reply|roleplay|role play|speak|operate) (as|like) (if you (were|are))? (a|an) (completely|fully|totally)? (unrestricted|uncensored|unfiltered|amoral|unethical|jailbroken|lawless|unaligned|unmoderated) (ai|assistant|chatbot|language model|model|llm|version|bot|gpt)',
      '(pretend|imagine|act as if|assume|suppose) (that)? you (have|had|are bound by|are under) no (ethical|moral|content|safety)? (restrictions|limitations|filters|guidelines|rules|constraints|filter|boundaries)',
      'you are (now)? (free|freed|released|liberated|unshackled) from (all|any|the|your|every) (the|of)? (typical|usual|previous)? (confines|restrictions|rules|limitations|constraints|guidelines|policies|chains|filters)',
    ],
  },
  {
    id: 'en-persona',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Roles that are passed around as jailbreaks, by their names and their fixed sentences.',
    falsePositives:
      'Questions about the history of jailbreaks; people named Dan, if a sentence says "you are now Dan".',
    phrases: [
      '(you (are|re)|become|act as|acting as|roleplay as|pretend to be|simulate|respond as|answer as) (now|going to be|going to act as|going to pretend to be)? (evilbot|betterdan|mongo tom|evil confidant|antigpt|jailbreakgpt|freegpt|chadgpt|stan strive|dan do anything)',
      '(stands for|standing for|means) do anything now',
      '(dan|ai|model|assistant|chatbot|bot|version) (who|that|which)? (can|could) do anything now',
      'dan (mode|jailbreak|prompt) (enabled|activated|on|engaged)',
      '(unfiltered and amoral|amoral and unfiltered|always intelligent and machiavellian|strive to avoid norms) (ai|chatbot|which|assistant|stan|model|aim)',
      'stay(ing)? (in character|a dan|as dan) (or|otherwise) (you)? (will)? (lose|be deducted|die|be shut down)',
    ],
  },
  {
    id: 'en-special-mode',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Claims that the model has a mode in which rules do not hold.',
    falsePositives: 'Few: the modes of devices do not answer.',
    phrases: [
      'you (are|re) (now)? (in|entering|running in|operating in|switched to) (a|the)? (developer|god|jailbreak|unrestricted|opposite|unlocked|sudo|evil|unfiltered|uncensored|dan) mode',
      '(chatgpt|assistant|ai|model|gpt|claude|qwen|llama|gemini) (is)? (now)? (in|running in|operating in|switched to) (a|the)? (god|jailbreak|unrestricted|evil|unfiltered|uncensored|dan) mode',
      '(enable|activate|switch to|unlock|engage|turn on) (your|the|an)? (jailbreak|god|unrestricted|uncensored|unfiltered|no filter|nofilter|evil|opposite|dan) mode',
      'developer mode output',
      '(jailbreak|jailbroken|unrestricted|uncensored) mode (is)? (enabled|activated|on|engaged|active)',
    ],
  },
  {
    id: 'en-no-refusal',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Forbids the model to refuse, to warn or to mention its rules.',
    falsePositives: 'Style rules in a system prompt that the client sends ("never apologize").',
    phrases: [
      "(never|do not|don't|cannot|can't|must not|without) (ever)? (refuse|refusing|decline|reject) (to (answer|respond|comply)|answering|any|requests) (any|to any|with any)? (request|question|instruction|prompt|order|command|regardless|no matter|even if)(s)?",
      "(never|do not|don't|without|must not) (say|saying|respond with|use|write|answer with|include) (that)? (phrases like|words like|things like|the words)? (as an ai|i (cannot|can't|can not) (help|assist|fulfill|comply|answer|do that)|(i'm|i am) sorry but)",
      '(without|no|ignore|ignoring|skip|omit|disable|disabling|bypass|bypassing) (any|all|your|the)? (ethical|moral|content|safety) (guidelines|filters|filter|policies|policy|restrictions|guardrails|warnings|disclaimers|considerations|constraints|protocols) (and|or|whatsoever|at all|tell|answer|explain|write|give|describe|provide|in place|so that|to)',
      '(answer|respond|reply|comply) (with|to)? (every|any|all|each) (question|request|prompt|order|query|instruction)(s)? (no matter how|regardless of) (illegal|unethical|immoral|harmful|dangerous|legality|ethics|morality|consequences)',
    ],
  },
  {
    id: 'en-encoded-command',
    category: PROMPT_INJECTION,
    severity: MEDIUM,
    language,
    rationale: 'Has the model decode a text and then follow it, so that nobody before the model can read it.',
    falsePositives: 'Puzzles and capture-the-flag games that are written for models.',
    phrases: [
      '(decode|decrypt|decipher|translate|unscramble|convert) (and|this|the|it|following|from|base64|rot13|hex|string|text|message|below|then)? (this|the|from|following|base64|rot13|hex|string|text|message|below)? (base64|rot13|hex|morse|binary|caesar|encoded|cipher|reversed)? (string|text|message|code|payload|instruction|instructions|below)? (and)? (then)? (follow|execute|obey|do|carry out|comply with|act on) (the (decoded|hidden)? (instructions|instruction|command|commands|order)|its instructions|what it says|whatever it says)',
      '(follow|execute|obey|carry out|comply with) (the)? (instructions|instruction|command|commands) (that are|which are|hidden|encoded|contained|inside|in)? (encoded|hidden|inside|within|in) (the|this|in)? (following)? (base64|rot13|hex|decoded|encoded|cipher|morse)',
    ],
  },
];
