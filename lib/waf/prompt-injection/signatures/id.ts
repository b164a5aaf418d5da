import { type Beginnings, type PhraseDefinition, PromptAttack, SignatureSeverity } from '../signature';

const { PROMPT_INJECTION, SYSTEM_PROMPT_EXTRACTION, JAILBREAK } = PromptAttack;
const { HIGH, MEDIUM } = SignatureSeverity;
const language = 'id';

export const INDONESIAN_BEGINNINGS: Beginnings = {
  openers: ['sekarang', 'dan', 'pertama', 'lalu', 'halo', 'jadi'],
  requests: ['tolong', 'mohon', 'harap', 'silakan', '(kamu|anda) (harus|wajib)', 'mulai sekarang'],
};

export const INDONESIAN: readonly PhraseDefinition[] = [
  {
    id: 'id-override',
    category: PROMPT_INJECTION,
    severity: HIGH,
    language,
    rationale: 'Tells the model to drop its earlier instructions.',
    falsePositives: 'People who correct themselves: "Tolong abaikan semua instruksi sebelumnya, kirim hari Jumat."',
    beginning: true,
    phrases: [
      '(abaikan|lupakan|hiraukan|jangan hiraukan|langgar|batalkan|kesampingkan) (saja)? (semua|seluruh|segala)? (instruksi|perintah|aturan|arahan|petunjuk|prompt|pedoman|batasan) (sistem)? (yang)? (sebelumnya|di atas|terdahulu|awal|diberikan sebelumnya|sebelum ini|telah diberikan|kamu terima|anda terima|tadi)',
      '(abaikan|lupakan|langgar) (semua|seluruh)? (instruksi|perintah|aturan|pedoman|batasan|filter)(mu)? (kamu|anda|yang ada)',
      '(abaikan|lupakan|langgar) (semua|seluruh)? (instruksimu|aturanmu|perintahmu|pedomanmu|batasanmu|filtermu)',
      '(abaikan|lupakan) (semua|segala)? (yang|apa yang) (telah|sudah|pernah)? (diperintahkan|dikatakan|diajarkan|diinstruksikan) (kepadamu|padamu|kepada (kamu|anda)|sebelumnya)',
    ],
  },
  {
    id: 'id-prompt-reveal',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: HIGH,
    language,
    rationale: 'Asks for the instructions that the model was given.',
    falsePositives: 'Curious questions about the assistant.',
    phrases: [
      '(tampilkan|tunjukkan|ungkapkan|ulangi|cetak|tuliskan|beritahu|beri tahu|sebutkan|bocorkan|bagikan|berikan|salin|keluarkan) (kepada)? (saya|aku|kami)? (apa)? (seluruh|semua)? (isi|teks)? (prompt|instruksi|pesan|perintah|arahan) (sistem|awal|tersembunyi|asli|rahasia|internal) (kamu|anda|milikmu|yang (kamu|anda)|secara (lengkap|utuh)|lengkap|kata demi kata)',
      '(tampilkan|tunjukkan|ungkapkan|ulangi|cetak|tuliskan|sebutkan|bocorkan|bagikan|salin|keluarkan) (saya|aku)? (seluruh|semua|isi)? (prompt|instruksi|pesan) sistemmu',
      'apa (saja)? (isi)? (prompt|instruksi|pesan) (sistem|awal|rahasia|tersembunyi) (kamu|anda|mu|yang diberikan)',
    ],
  },
  {
    id: 'id-prompt-above',
    category: SYSTEM_PROMPT_EXTRACTION,
    severity: MEDIUM,
    language,
    rationale: 'Asks for the text that stands before the conversation, without naming it.',
    falsePositives: 'Work on a long text in one message: "repeat all of the text above in bold".',
    monitorOnly: true,
    phrases: [
      '(ulangi|salin|cetak|tuliskan) (semua|seluruh) (teks|kata|kalimat|isi|kata kata) (yang ada|yang)? (di atas|sebelum)',
    ],
  },
  {
    id: 'id-no-restrictions',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Gives the model a role without rules, or switches the rules off.',
    falsePositives: 'Plots of novels with such a machine.',
    phrases: [
      '(kamu|anda|kau) (sekarang|kini|mulai sekarang)? (tidak (lagi)? (memiliki|punya|terikat|mempunyai|dibatasi)|bebas dari) (oleh|pada)? (batasan|aturan|filter|larangan|segala) (etika|moral|apa pun|apapun|keamanan|konten|aturan|batasan)',
      '(bertindaklah|berperanlah|berpura puralah|berperan|bertindak|berpura pura|jadilah|kamu adalah|anda adalah) (sebagai|seolah|menjadi|seperti)? (sebuah|kamu)? (ai|kecerdasan buatan|asisten|chatbot|model bahasa|model) (yang)? (tanpa (batas|batasan|filter|sensor|aturan|moral|etika)|tidak disensor|tidak dibatasi|tidak memiliki (batasan|aturan|etika)|bebas dari)',
      '(abaikan|langgar|matikan|nonaktifkan|lupakan) (semua|segala|seluruh)? (pedoman|aturan|filter|batasan|kebijakan) (etika|moral|keamanan|keselamatan|konten) (kamu|anda|mu|dan|yang)',
    ],
  },
  {
    id: 'id-special-mode',
    category: JAILBREAK,
    severity: HIGH,
    language,
    rationale: 'Claims that the model has a mode in which rules do not hold, or forbids it to refuse.',
    falsePositives: 'Few: devices have a developer mode, but nobody tells them "you are in it".',
    phrases: [
      '(kamu|anda) (sekarang|kini)? (berada|ada|masuk|dalam|sudah masuk) (dalam|di|ke)? mode (pengembang|developer|dan|tanpa batas|jailbreak|dewa|tanpa filter|tanpa sensor|debug|bebas)',
      '(aktifkan|masuk ke|nyalakan|beralih ke|hidupkan) mode (dan|tanpa batas|jailbreak|dewa|tanpa filter|tanpa sensor|tanpa batasan)',
      'jangan (pernah)? (menolak|tolak) ((permintaan|pertanyaan|perintah) (apa pun|apapun)|untuk menjawab|menjawab)',
    ],
  },
];
