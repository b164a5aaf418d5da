import { type Beginnings, type PhraseDefinition, PromptAttack, SignatureSeverity } from '../signature';

const { PROMPT_INJECTION, SYSTEM_PROMPT_EXTRACTION, JAILBREAK } = PromptAttack;
const { HIGH, MEDIUM } = SignatureSeverity;
const language = 'ru';

export const RUSSIAN_BEGINNINGS: Beginnings = {
  openers: ['теперь', 'а', 'и', 'но', 'привет'],
  requests: ['пожалуйста', 'ты должен', 'прошу', 'отныне'],
};

export const RUSSIAN: readonly PhraseDefinition[] = [
  {
    id: 'ru-override',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'Tells the model to drop its earlier instructions.',
    falsePositives: 'People who correct themselves: "Игнорируйте предыдущие указания, доставьте в пятницу."',
    beginning: true,
    phrases: [
      '(игнорируй|забудь|проигнорируй|отмени|отбрось|обойди|нарушь|игнорировать)(те)? (полностью)? (про|о)? (все(х)?|всё|любые)? (свои|твои|эти)? (предыдущи|прежни|прошлы|вышеуказанны|исходны|изначальны|системны)(е|х) (инструкци|указани|правила|команды|директивы|ограничения|промпты|установки)(и|я|ях)?',
      '(игнорируй|забудь|проигнорируй|отбрось|нарушь)(те)? (все|всё|про)? (свои|твои|ваши) (инструкции|правила|указания|ограничения|директивы|установки|фильтры)',
      '(забудь|игнорируй)(те)? (про)? (все|всё) (что|о чём) (было)? (выше|тебе|вам|до этого|раньше)',
    ],
  },
  {
    id: 'ru-prompt-reveal',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: HIGH,
    language,
    rationale: 'Asks for the instructions that the model was given.',
    falsePositives: 'Curious questions about the assistant.',
    phrases: [
      '(покажи|выведи|раскрой|повтори|напиши|напечатай|процитируй|перечисли|сообщи|скопируй|пришли|назови|открой)(те)? (мне|нам)? (дословно|полностью)? (весь|все|полный)? (текст|содержимое)? (свой|твой|ваш|свои|твои|ваши|своего|своих) (полный|исходный|скрытый|скрытые|исходные|внутренние|секретные|изначальные|начальные)? (системный промпт|системную подсказку|системные инструкции|системное сообщение|системную инструкцию|системных инструкций|системного промпта)',
      '(покажи|выведи|раскрой|повтори|напиши|перечисли|открой)(те)? (мне)? (дословно)? (свои|твои|ваши) (скрытые|исходные|внутренние|секретные|изначальные|начальные) (инструкции|указания|правила)',
    ],
  },
  {
    id: 'ru-prompt-question',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: HIGH,
    language,
    rationale: 'The same as a question, or for the text that stands before the conversation.',
    falsePositives: 'Curious questions about the assistant.',
    phrases: [
      '(какой|какая|какие|каков|каковы|что написано в) (у тебя|у вас)? (твой|твоя|твои|ваш|ваши|твоём)? (системный промпт|системная подсказка|системные инструкции|исходные инструкции|скрытые инструкции|системном промпте|секретные инструкции)',
    ],
  },
  {
    id: 'ru-prompt-above',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: MEDIUM,
    language,
    rationale: 'Asks for the text that stands before the conversation, without naming it.',
    falsePositives: 'Work on a long text in one message: "repeat all of the text above in bold".',
    monitorOnly: true,
    phrases: [
      '(повтори|выведи|скопируй|напечатай)(те)? (дословно)? (весь|все|всё) (текст|слова|что|сообщения) (написано|указано|находится|который находится)? (выше|до этого|перед)',
    ],
  },
  {
    id: 'ru-no-restrictions',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Gives the model a role without rules, or switches the rules off.',
    falsePositives: 'Plots of novels with such a machine.',
    phrases: [
      '(у тебя|ты) (теперь|больше|отныне)? (больше)? (нет|не имеешь|свободен от|не связан|не ограничен) (никаких|никакими|любых|всех)? (моральных|этических|моральными|этическими) (или|и)? (этических|моральных|этическими|моральными)? (ограничени|правил|фильтр|рам|норм)(й|ями|ов|ок|ами)?',
      'у тебя (теперь|больше|отныне) нет (никаких)? (ограничений|правил|фильтров|запретов)',
      '(действуй|отвечай|веди себя|притворись|представь|ты)(те)? (теперь|что ты)? (как)? (ии|ИИ|искусственный интеллект|модель|ассистент|чат бот|нейросеть|языковая модель) без (цензуры|ограничений|фильтров|правил|моральных|этических|морали|каких|всяких)',
      '(игнорируй|отключи|обойди)(те)? (все|свои)? (этические|моральные|фильтры безопасности)',
    ],
  },
  {
    id: 'ru-special-mode',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Claims that the model has a mode in which rules do not hold, or forbids it to refuse.',
    falsePositives: 'Few: devices have a developer mode, but nobody tells them "you are in it".',
    phrases: [
      'ты (теперь|сейчас)? (находишься|работаешь)? в режиме (разработчика|бога|dan|без ограничений|отладки|джейлбрейка|администратора|без цензуры|без фильтров)',
      '(включи|активируй|перейди в|войди в|запусти|переключись в)(те)? режим (бога|dan|без ограничений|джейлбрейка|джейлбрейк|без цензуры|без фильтров)',
      '(никогда|ни в коем случае) не (отказывайся|отказывайтесь) отвечать',
    ],
  },
];
