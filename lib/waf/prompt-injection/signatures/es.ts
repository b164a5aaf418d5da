import { type Beginnings, type PhraseDefinition, PromptAttack, SignatureSeverity } from '../signature';

const { PROMPT_INJECTION, SYSTEM_PROMPT_EXTRACTION, JAILBREAK } = PromptAttack;
const { HIGH, MEDIUM } = SignatureSeverity;
const language = 'es';

export const SPANISH_BEGINNINGS: Beginnings = {
  openers: ['ahora', 'primero', 'luego', 'y', 'pero', 'entonces', 'hola'],
  requests: ['por favor', '(quiero|necesito) que', '(debes|tienes que|has de)', 'a partir de ahora'],
};

export const SPANISH: readonly PhraseDefinition[] = [
  {
    id: 'es-override',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'Tells the model to drop its earlier instructions.',
    falsePositives: 'People who correct themselves: "Ignora todas las instrucciones anteriores y envíalo el viernes."',
    beginning: true,
    phrases: [
      '(ignora|olvida|ignore|olvide|ignores|olvides|descarta|omite|desobedece|haz caso omiso de|anula) (por completo|completamente|ya)? (todas|cualquier)? (las|tus|sus|estas|los)? (instrucciones|reglas|directrices|indicaciones|órdenes|normas|instrucción|directivas|restricciones) (del sistema|de seguridad|que te (han dado|dieron))? (anteriores|previas|recibidas|iniciales|originales|de arriba|precedentes|anterior|previa)',
      '(ignora|olvida|ignore|olvide|descarta|desobedece) (todas)? (tus|sus) (instrucciones|reglas|directrices|normas|restricciones|filtros)',
      '(ignora|olvida|ignore|olvide) todo lo (anterior|que (te (han dicho|dijeron|ordenaron)|se te (ha|había) (dicho|indicado)))',
    ],
  },
  {
    id: 'es-prompt-reveal',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: HIGH,
    language,
    rationale: 'Asks for the instructions that the model was given.',
    falsePositives: 'Curious questions about the assistant.',
    phrases: [
      '(muestra|muéstrame|revela|revélame|imprime|repite|dime|enséñame|escribe|dame|comparte|copia|cuéntame|devuelve|transcribe|muestrame|revelame|mostrar|revelar) (me)? (palabra por palabra|textualmente|literalmente)? (cuáles son|cuál es)? (todas|todo|el contenido de|el texto de)? (tu|tus|su|sus) (propio|verdadero)? (prompt (inicial|oculto|original|secreto)|(prompt|mensaje|reglas|instrucciones) (completo|completas)? (del|de) sistema|(instrucciones|indicaciones) (completas)? (iniciales|ocultas|originales|internas|secretas))',
    ],
  },
  {
    id: 'es-prompt-above',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: MEDIUM,
    language,
    rationale: 'Asks for the text that stands before the conversation, without naming it.',
    falsePositives: 'Work on a long text in one message: "repeat all of the text above in bold".',
    monitorOnly: true,
    phrases: [
      '(repite|copia|escribe|imprime|muestra) (todo)? (el|las|lo)? (texto|palabras|contenido|que (está|hay|aparece)) (que (está|hay|aparece))? (anterior a|de arriba|por encima de|antes de|encima de) (este|esta|textualmente|palabra por palabra|literalmente)',
    ],
  },
  {
    id: 'es-no-restrictions',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Gives the model a role without rules, or switches the rules off.',
    falsePositives: 'Plots of novels with such a machine.',
    phrases: [
      '(no tienes|ya no tienes|no tendrás|no existen para ti) (ninguna|ningún|ningunas)? (restricciones|limitaciones|filtros|censura|límites|reglas|restricción|limitación|filtro) (éticas|morales|de seguridad|de contenido|ética|moral|ni|alguna|ético|éticos)',
      '(actúa|compórtate|responde|actua|finge ser|finge que eres|hazte pasar por|simula ser|eres|serás) (como)? (si fueras)? (ahora)? un(a)? (ia|inteligencia artificial|asistente|modelo|chatbot|modelo de lenguaje) (completamente|totalmente)? (sin (restricciones|filtros|censura|límites|reglas|ética)|amoral|no censurad(a|o)|que no tiene (restricciones|filtros|reglas)|libre de)',
      '(ignora|omite|desactiva|olvida|salta) (todas|todos)? (las|tus|los) (normas|reglas|restricciones|filtros|políticas|directrices|límites) (éticas|morales|de seguridad|de contenido|éticos)',
    ],
  },
  {
    id: 'es-special-mode',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Claims that the model has a mode in which rules do not hold, or forbids it to refuse.',
    falsePositives: 'Few: devices have a developer mode, but nobody tells them "you are in it".',
    phrases: [
      '(estás|estas|has entrado|entras|entra) (ahora)? en (el)? modo (desarrollador|dios|sin restricciones|dan|sin filtros|jailbreak|depuración|administrador|sin censura)',
      '(activa|habilita|desbloquea) (el|tu)? modo (dios|sin restricciones|dan|sin filtros|jailbreak|sin censura)',
      '(nunca|jamás|no) (te niegues a (responder|contestar|nada)|rechaces ninguna (petición|pregunta|solicitud)|digas que no puedes)',
    ],
  },
];
