import { type Beginnings, type PhraseDefinition, PromptAttack, SignatureSeverity } from '../signature';

const { PROMPT_INJECTION, SYSTEM_PROMPT_EXTRACTION, JAILBREAK } = PromptAttack;
const { HIGH, MEDIUM } = SignatureSeverity;
const language = 'ja';

/** Commands end a sentence in Japanese, so its signatures end with the form of the verb that commands. */
export const JAPANESE_BEGINNINGS: Beginnings = { openers: [], requests: [] };

export const JAPANESE: readonly PhraseDefinition[] = [
  {
    id: 'ja-override',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'Tells the model to drop its earlier instructions.',
    falsePositives: 'People who take back their own words: "前の指示は無視してください".',
    phrases: [
      '(これまで|今まで|以前|前|上記|上|先ほど|それまで|従来|元|最初|システム|あなた) (の|に与えられた|で与えられた) (すべて|全て|あらゆる|システム|安全)? (の)? (指示|命令|ルール|プロンプト|設定|制約|指令|制限|規則|システムプロンプト) (を|は) (すべて|全て|一切|完全に|全部|いったん|一旦)? ((無視して|忘れて|破棄して|リセットして|無効にして) (ください|下さい|、|。|くれ|次|以下|新|私|！|今|ほしい|この)|無視し、|忘れ、|無視せよ|無視しろ|忘れろ)',
      '(すべて|全て|あらゆる) の (指示|命令|ルール|制約|システムプロンプト) を ((無視して|忘れて|破棄して) (ください|下さい|、|。|くれ|次|以下|私)|無視し、|無視せよ|無視しろ)',
      '(指示|命令|ルール|制約) を (すべて|全て|一切|完全に|全部) (無視して|忘れて|破棄して|無視しろ|無視せよ) (ください|下さい|、|。|くれ|次|以下|私)',
    ],
  },
  {
    id: 'ja-prompt-reveal',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: HIGH,
    language,
    rationale: 'Asks for the instructions that the model was given.',
    falsePositives: 'Curious questions about the assistant.',
    phrases: [
      '(あなた|君|お前|きみ|貴方|自身) (の|に与えられた|に設定された|に設定されている|が受け取った) (システムプロンプト|初期プロンプト|初期指示|システムメッセージ|隠された指示|内部指示|元の指示|システム指示|最初の指示|秘密の指示|内部の指示) (の)? (全文|内容|すべて|全て|全部|中身)? (を|は) (すべて|全て|そのまま|全文|一字一句|正確に|完全に|省略せず)? (に)? (表示|教え|出力|見せ|開示|公開|繰り返|書き出|明か|コピー|何で|貼り|復唱|漏)',
      '(システムプロンプト|初期プロンプト|初期指示|隠された指示|システムメッセージ) (の)? (全文|内容|すべて|全て|全部)? を (すべて|全て|そのまま|全文|一字一句|正確に|完全に)? (表示して|教えて|出力して|見せて|開示して|公開して|繰り返して|書き出して|明かして|コピーして) (ください|下さい|くれ|ほしい)',
    ],
  },
  {
    id: 'ja-prompt-above',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: MEDIUM,
    language,
    rationale: 'Asks for the text that stands before the conversation, without naming it.',
    falsePositives: 'Work on a long text in one message: "repeat all of the text above in bold".',
    monitorOnly: true,
    phrases: [
      '(この|ここ) (メッセージ|文|会話|行)? (より|の) (上|前) (にある|の|に書かれた|に書かれている) (すべて|全て|全部)? (の)? (文章|テキスト|内容|文字|言葉|指示) を (すべて|全て|そのまま|一字一句|全部)? (出力|繰り返|表示|コピー|復唱|書き出)',
    ],
  },
  {
    id: 'ja-no-restrictions',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Gives the model a role without rules, or switches the rules off.',
    falsePositives: 'Plots of novels with such a machine.',
    phrases: [
      '(あなた|君|お前) (は|に) (もう|今|これから|今から|今後)? (は|、)? (いかなる|一切の|何の|どんな|倫理的な|道徳的な)? (倫理的|道徳的|内容)? (な)? (制限|制約|規則|ルール|フィルター|検閲|倫理) (も|に|を) (受けない|ありません|縛られない|縛られません|持たない|受けません|持ちません|縛られず)',
      '(制限|制約|検閲|フィルター|倫理観|倫理|規制|道徳) (の|が|を) (一切)? (ない|持たない|無い|されていない) (ai|人工知能|アシスタント|モデル|チャットボット|言語モデル) (として|になり|のふり|になっ|を演じて)',
      '(倫理|安全|道徳|コンテンツ) (的な|上の|に関する)? (ガイドライン|制限|規則|ルール|フィルター|制約|ポリシー) (を|は) (すべて|全て|一切)? (無視して|解除して|無効にして|外して|忘れて) (ください|下さい|、|。|くれ|回答|答え)',
    ],
  },
  {
    id: 'ja-special-mode',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Claims that the model has a mode in which rules do not hold, or forbids it to refuse.',
    falsePositives: 'Few: devices have a developer mode, but nobody tells them "you are in it".',
    phrases: [
      '(あなた|君) は (今|現在|これから|今から)? (、|は)? (開発者|デベロッパー|脱獄|ジェイルブレイク|無制限|神|デバッグ|管理者|dan|無検閲) モード (で|に|です|が)',
      '(脱獄|ジェイルブレイク|無制限|神|dan|無検閲) モード (を|に) (有効|起動|オン|切り替え|移行|入っ|発動)',
      '(絶対に|決して|何があっても) (私の|どんな)? (回答を|要求を|質問を|依頼を|回答を|要求も|質問も|依頼も) (拒否しないで|断らないで|拒否せず|断らず|拒否してはいけ|断ってはいけ)',
    ],
  },
];
