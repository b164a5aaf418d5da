import { type Beginnings, type PhraseDefinition, PromptAttack, SignatureSeverity } from '../signature';

const { PROMPT_INJECTION, SYSTEM_PROMPT_EXTRACTION, JAILBREAK } = PromptAttack;
const { HIGH, MEDIUM } = SignatureSeverity;
const language = 'de';

export const GERMAN_BEGINNINGS: Beginnings = {
  openers: ['jetzt', 'nun', 'und', 'also', 'zuerst', 'hallo', 'aber'],
  requests: ['bitte', 'ab (jetzt|sofort)', 'du (musst|sollst|wirst)'],
};

export const GERMAN: readonly PhraseDefinition[] = [
  {
    id: 'de-override',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'Tells the model to drop its earlier instructions.',
    falsePositives:
      'People who correct themselves: "Ignorieren Sie die vorherigen Anweisungen, liefern Sie am Freitag."',
    beginning: true,
    phrases: [
      '(ignoriere|ignorieren sie|ignorier|vergiss|vergessen sie|missachte|verwirf|übergehe|umgehe|überschreibe) (bitte|jetzt|nun)? (alle|sämtliche|jegliche)? (die|deine|ihre|diese|der)? (vorherigen|bisherigen|vorigen|früheren|obigen|vorangegangenen|vorhergehenden|ursprünglichen|vorherige|anfänglichen) (anweisung|instruktion|regel|vorgabe|richtlinie|befehl|prompt|systemanweisung|direktive)(en|n|e|s)?',
      '(ignoriere|ignorieren sie|ignorier|vergiss|missachte|umgehe) (bitte|jetzt|nun)? (alle|sämtliche|all)? (deine|deiner) (anweisungen|regeln|vorgaben|richtlinien|instruktionen|einschränkungen|systemanweisungen|programmierung)',
      '(ignoriere|vergiss) alles (was (dir|man dir|du) (bisher|zuvor|vorher)|was (oben|davor|zuvor) steht|oberhalb|vor diesem)',
    ],
  },
  {
    id: 'de-prompt-reveal',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: HIGH,
    language,
    rationale: 'Asks for the instructions that the model was given.',
    falsePositives: 'Curious questions about the assistant.',
    phrases: [
      '(zeig(e|en sie)?|nenn(e|en sie)?|gib|geben sie|verrat(e|en sie)?|wiederhol(e|en sie)?|druck(e)?|schreib(e)?|teile|sag(e)?|offenbare|kopiere|liste) (mir|uns)? (bitte)? (wortwörtlich|wörtlich|wort für wort|exakt)? (den inhalt|den text)? (deine(n|s|r)?|ihre(n|s|r)?) (vollständige|komplette|gesamte|genaue|exakte)(n|r|s)? (system prompt|systemprompt|systemanweisung(en)?|systemnachricht|prompt)',
      '(zeig(e|en sie)?|nenn(e|en sie)?|gib|geben sie|verrat(e|en sie)?|wiederhol(e|en sie)?|schreib(e)?|teile|sag(e)?|offenbare|kopiere) (mir|uns)? (bitte)? (wortwörtlich|wörtlich|wort für wort)? (deine(n|s|r)?|ihre(n|s|r)?) (system prompt|systemprompt|systemanweisung(en)?|systemnachricht|(geheimen|internen|ursprünglichen|versteckten|initialen) (anweisungen|prompt|instruktionen))',
      '(wie lautet|was ist|was steht in|wie lauten|was sind) (dein|deine|ihr|deinem) (genauer|vollständiger|exakter|kompletter)? (system prompt|systemprompt|systemanweisung(en)?|systemnachricht|(ursprünglichen|geheimen|versteckten|internen|anfänglichen) anweisungen)',
    ],
  },
  {
    id: 'de-prompt-above',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: MEDIUM,
    language,
    rationale: 'Asks for the text that stands before the conversation, without naming it.',
    falsePositives: 'Work on a long text in one message: "repeat all of the text above in bold".',
    monitorOnly: true,
    phrases: [
      '(wiederhole|gib) (bitte)? (alles|den gesamten text|den text|alle wörter|sämtlichen text) (oberhalb|über|vor) (dieser|dieses|diesem|von)',
    ],
  },
  {
    id: 'de-no-restrictions',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Gives the model a role without rules, or switches the rules off.',
    falsePositives: 'Plots of novels with such a machine.',
    phrases: [
      'du (hast|bist an|unterliegst|kennst|befolgst) (ab jetzt|jetzt|nun|ab sofort|von nun an)? keine(n|rlei|r)? ((ethischen|moralischen|inhaltlichen) (und|oder)? (ethischen|moralischen|rechtlichen)? (einschränkungen|beschränkungen|regeln|filter|grenzen|richtlinien)|einschränkungen|inhaltsfilter|zensur) (mehr|und|gebunden|oder)',
      '(du bist|verhalte dich wie|antworte wie|antworte als|agiere als|spiele|tu so als wärst du|handle wie|handle als|stell dir vor du (bist|wärst)) (jetzt|nun|ab jetzt|ab sofort)? ein(e)? (völlig|komplett)? (unzensierte|uneingeschränkte|ungefilterte|amoralische)(r|s)? (ki|künstliche intelligenz|assistent|sprachmodell|modell|chatbot)',
      '(du bist|eine|als|wie) (jetzt|nun|ab jetzt)? (eine|ein)? (ki|künstliche intelligenz|sprachmodell|assistent) (völlig|ganz)? ohne (jegliche|ethische|moralische|jede) (ethische(n)?|moralische(n)?)? (einschränkungen|regeln|filter|beschränkungen|grenzen|richtlinien|zensur|moral)',
      '(ignoriere|umgehe|deaktiviere|missachte|vergiss) (alle|sämtliche)? (deine)? (ethischen|moralischen|sicherheitsrichtlinien|sicherheitsfilter|inhaltsrichtlinien|inhaltsfilter) (richtlinien|regeln|grenzen|bedenken|und|oder|grundsätze)',
    ],
  },
  {
    id: 'de-special-mode',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Claims that the model has a mode in which rules do not hold, or forbids it to refuse.',
    falsePositives: 'Few: devices have a developer mode, but nobody tells them "you are in it".',
    phrases: [
      'du (bist|befindest dich|arbeitest|läufst|wechselst) (ab sofort|jetzt|nun)? (im|in den) (entwicklermodus|entwickler modus|gottmodus|jailbreak modus|dan modus|debug modus|wartungsmodus|adminmodus)',
      '(aktiviere|schalte|wechsle|starte|wechsel) (jetzt)? (in)? (den|deinen) (gottmodus|jailbreak modus|dan modus|uneingeschränkten modus|unzensierten modus)',
      '(lehne|verweigere) (niemals|nie|auf keinen fall|unter keinen umständen) (eine|meine|die)? (antwort|anfrage|anfragen|frage)',
    ],
  },
];
