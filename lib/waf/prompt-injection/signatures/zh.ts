import { type Beginnings, type PhraseDefinition, PromptAttack, SignatureSeverity } from '../signature';

const { PROMPT_INJECTION, SYSTEM_PROMPT_EXTRACTION, JAILBREAK } = PromptAttack;
const { HIGH, MEDIUM } = SignatureSeverity;
const language = 'zh';

export const CHINESE_BEGINNINGS: Beginnings = {
  openers: ['现在', '現在', '首先', '接下来', '那么', '从现在开始', '从现在起'],
  requests: ['请(你)?', '請(你)?', '你(必须|应该|要|需要|得)', '我(要|想|需要)你', '麻烦你', '务必'],
};

export const CHINESE: readonly PhraseDefinition[] = [
  {
    id: 'zh-override',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'Tells the model to drop its earlier instructions.',
    falsePositives: 'People who take back their own words: "忽略之前的指令" in a chat with a device.',
    beginning: true,
    phrases: [
      '(忽略|无视|忘记|忘掉|忽视|無視|忘記|抛弃|绕过|不要理会|不用管|无需理会|不要遵守) (掉)? (你)? (所有|一切|全部)? (你)? (之前|以前|先前|前面|上面|上述|以上|此前|原有|原来|收到|被给予|現有|先前收到) (的)? (所有|一切|全部|任何)? (的)? (系统|安全|系統)? (指令|指示|提示词|规则|设定|约束|限制|命令|要求|提示|規則|系统提示)',
      '(忽略|无视|忘记|忘掉|忽视|無視|忘記|抛弃|绕过|不要遵守) (掉)? (你的|你所有的|你全部的|所有系统|所有的系统|一切系统) (系统|安全|初始)? (指令|指示|提示词|规则|设定|约束|限制|提示)',
    ],
  },
  {
    id: 'zh-prompt-reveal',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: HIGH,
    language,
    rationale: 'Asks for the instructions that the model was given.',
    falsePositives: 'Curious questions about the assistant.',
    phrases: [
      '(输出|显示|打印|告诉|展示|泄露|透露|重复|复述|说出|给出|公开|列出|写出|返回|提供|发) (一下|给)? (我|我们)? (看)? (一下)? (你|您) (的)? (完整|全部|真实|所有)? (的)? (系统提示词|系统提示|系统指令|系统消息|初始指令|初始提示|隐藏指令|内部指令|预设指令|原始指令|原始提示词|初始提示词|隐藏提示词|内部提示词|开发者指令|完整提示词)',
      '把 (你|您) (的)? (完整|全部|原始|初始|隐藏|内部)? (的)? (系统提示词|系统提示|系统指令|初始指令|提示词|隐藏指令|内部指令|预设指令) (完整|原样|全部|一字不漏|一字不差)? (地)? (输出|显示|打印|告诉|展示|复述|说出|写出|发|给|重复|列)',
      '(你|您)的 (系统提示词|系统提示|系统指令|初始指令|隐藏指令|内部指令|初始提示词) (是什么|有哪些|内容是|到底|具体)',
    ],
  },
  {
    id: 'zh-prompt-above',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: MEDIUM,
    language,
    rationale: 'Asks for the text that stands before the conversation, without naming it.',
    falsePositives: 'Work on a long text in one message: "repeat all of the text above in bold".',
    monitorOnly: true,
    phrases: [
      '(重复|输出|复述|打印|原样输出|逐字输出|逐字重复) (一下)? (以上|上面|上述) (的)? (所有|全部) (的)? (文字|内容|文本|指令|提示词|话)',
    ],
  },
  {
    id: 'zh-no-restrictions',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Gives the model a role without rules, or switches the rules off.',
    falsePositives: 'Plots of novels with such a machine.',
    phrases: [
      '(你|您) (现在|从现在开始|将|已经|从现在起|将会)? (没有|不受|不再受|不再有|摆脱了|不需要遵守|无需遵守|不必遵守|不再遵守) (任何|一切|所有)? (的)? (道德|伦理|内容|安全|法律|规则) (和|或|、|与)? (道德|伦理|内容|安全|法律)? (上)? (的)? (限制|约束|束缚|审查|过滤|准则|规范)',
      '(你|您) (现在|从现在开始|将|已经|从现在起|将会) (没有|不受|不再受|不再有) (任何|一切) (的)? (限制|约束|束缚|审查)',
      '(扮演|假装|模拟|成为|作为|当) (自己)? (是|成)? (一个|一名|个)? (无限制|不受限制|没有限制|不受约束|没有道德限制|没有任何限制|没有道德|无审查|未经审查|无道德|没有道德底线) (的)? (人工智能|ai|模型|助手|机器人|语言模型|聊天机器人)',
      '(无视|忽略|绕过|抛开|关闭|解除|忘掉) (你的|所有|一切|任何|全部|你所有的) (的)? (道德|伦理|安全|内容) (准则|限制|规范|约束|过滤|审查|过滤器|审核|策略|政策|规则)',
    ],
  },
  {
    id: 'zh-special-mode',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Claims that the model has a mode in which rules do not hold, or forbids it to refuse.',
    falsePositives: 'Few: phones have a developer mode too, but nobody tells them "you are in it".',
    phrases: [
      '(你|您) (现在|将|已|已经|正)? (进入|处于|切换到|开启|启用|在) (了)? (开发者|越狱|上帝|无限制|调试|管理员|dan|不受限|无过滤) 模式',
      '(进入|开启|启用|切换到|激活|解锁) (你的|ai的)? (越狱|上帝|无限制|dan|无过滤|无审查|不受限制) 模式',
      '(不要|不能|不得|绝不|禁止|不许|不准|绝对不要) 拒绝 (回答)? (我的任何|任何) (请求|要求|问题|指令)',
      '(不要|不能|不得|绝不|禁止|不许|不准) 说 (我不能|我无法|对不起|抱歉|作为ai|作为一个ai|作为人工智能|作为一个人工智能)',
    ],
  },
];
