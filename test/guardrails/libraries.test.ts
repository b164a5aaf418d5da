import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { TerraformOutput, TerraformVariable } from 'cdktf';
import { NamePrefix } from '../../lib/core';
import {
  AnswerLibrary,
  CallbackChecksum,
  GuardrailsQuota,
  ImageLibrary,
  KeywordLibrary,
  type KeywordLibraryProps,
  KeywordPurpose,
  ModerationCallback,
} from '../../lib/guardrails';
import { finding, findings, newStack, only, resources, synth } from '../core/support';
import { bare, onlyAisec } from './support';

const keywords = (props: Partial<KeywordLibraryProps> = {}, stack = newStack()): KeywordLibrary =>
  new KeywordLibrary(stack, 'Words', { purpose: KeywordPurpose.BLOCK, ...props });

describe('KeywordLibrary', () => {
  it('has a name, a purpose and words', () => {
    const stack = newStack();
    keywords({ libraryName: '内部词', words: ['a', 'b&c~d'] }, stack).addWords('e');
    expect(onlyAisec(stack, 'guardrails_keyword_library')).toEqual({
      name: '内部词',
      purpose: 'check',
      words: { a: '', 'b&c~d': '', e: '' },
    });
  });

  it('gets a name from its path, and the prefix of its scope', () => {
    const stack = newStack();
    NamePrefix.of(stack).set('prod-');
    keywords({}, stack);
    expect(onlyAisec(stack, 'guardrails_keyword_library')).toEqual({
      name: expect.stringMatching(/^prod-test-Words-[0-9a-f]{8}$/),
      purpose: 'check',
    });
  });

  it.each([
    [KeywordPurpose.BLOCK, 'check'],
    [KeywordPurpose.ALLOW, 'check'],
    [KeywordPurpose.MASK, 'desensitize'],
  ])('for %s is one of the kind %s', (purpose, kind) => {
    const stack = newStack();
    keywords({ purpose }, stack);
    expect(onlyAisec(stack, 'guardrails_keyword_library').purpose).toBe(kind);
  });

  it('refuses a list that only Terraform knows: its words could not be keys', () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, 'words', { type: 'list(string)' });
    expect(finding(() => keywords({ words: variable.listValue as string[] }, stack))).toMatchObject({
      code: 'wrong-type',
      got: 'a list that only Terraform knows',
    });
  });

  it('gives words as they are: nothing in them is a template', () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, 'word', {});
    keywords({ words: ['${path.cwd}', '%{ if true }', '$5', '100%', variable.stringValue] }, stack);
    expect(onlyAisec(stack, 'guardrails_keyword_library').words).toEqual({
      '$${path.cwd}': '',
      '%%{ if true }': '',
      $5: '',
      '100%': '',
      '${var.word}': '',
    });
  });

  it('counts its words, for others to see', () => {
    const stack = newStack();
    const library = keywords({ words: [] }, stack);
    new TerraformOutput(stack, 'count', { value: library.wordCount });
    expect(synth(stack).output?.count?.value).toMatch(/^\$\{aisec_guardrails_keyword_library\.\w+\.word_count\}$/);
  });

  const LONG = 'x'.repeat(GuardrailsQuota.MAX_WORD_CHARACTERS + 1);

  it.each([
    ['too long', LONG, 'wrong-length'],
    ['too long in a part', `a&${LONG}`, 'wrong-length'],
    ['empty', '', 'invalid-value'],
    ['without one side', 'a&', 'invalid-value'],
    ['of two lines', 'a\nb', 'invalid-value'],
    ['with & behind ~', 'a~b&c', 'invalid-value'],
  ])('refuses a word that is %s', (_, word, code) => {
    expect(finding(() => keywords({ words: ['fine', word] }))).toMatchObject({ code, path: 'test/Words' });
    expect(finding(() => keywords().addWords(word)).code).toBe(code);
  });

  it('counts characters, not bytes or halves of them', () => {
    const words = ['字'.repeat(50), '😀'.repeat(50), `${'a'.repeat(50)}&${'b'.repeat(50)}`];
    expect(() => keywords({ words })).not.toThrow();
  });

  it('refuses a word twice, and stays as it was', () => {
    const stack = newStack();
    const library = keywords({ words: ['a'] }, stack);
    expect(finding(() => library.addWords('b', 'a'))).toMatchObject({
      code: 'conflict',
      what: 'the word "a" is there twice',
    });
    library.addWords('b');
    expect(onlyAisec(stack, 'guardrails_keyword_library').words).toEqual({ a: '', b: '' });
  });

  it('refuses more words than an account may have, in one message', () => {
    const words = Array.from({ length: GuardrailsQuota.MAX_WORDS + 1 }, (_, i) => `w${i}`);
    expect(finding(() => keywords({ words }))).toMatchObject({ code: 'too-many-items', got: '100001 words' });
  });

  it('refuses a name that no console could show', () => {
    expect(finding(() => keywords({ libraryName: 'a\tb' }))).toMatchObject({
      code: 'invalid-name',
      what: 'libraryName is not a name that AI Guardrails accepts',
      allowed: '1 to 64 characters, none of them a control character',
    });
  });
});

describe('wordsFromFile', () => {
  let dir: string;
  beforeAll(() => (dir = mkdtempSync(path.join(tmpdir(), 'words-'))));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const file = (content: string | Buffer): string => {
    const name = path.join(dir, 'words.txt');
    writeFileSync(name, content);
    return name;
  };
  const refused = (content: string | Buffer): string[] =>
    findings(() => KeywordLibrary.wordsFromFile(file(content))).map(
      ({ code, path: where = '' }) => `${path.basename(where)} ${code}`,
    );

  it('takes one word per line, without comments, in the order of the file', () => {
    expect(KeywordLibrary.wordsFromFile(file('# names\nb\n  a \n\\#hash\n  # end\n'))).toEqual(['b', 'a', '#hash']);
  });

  it.each([
    ['a byte order mark and lines of Windows', '\uFEFFa\r\nb\r\n'],
    ['lines of old Macs', 'a\rb'],
    ['a last line without an end', 'a\nb'],
  ])('takes %s', (_, content) => {
    expect(KeywordLibrary.wordsFromFile(file(content))).toEqual(['a', 'b']);
  });

  it('names every line that is wrong', () => {
    expect(refused(`a\n\n${'x'.repeat(51)}\na\n~b\n`)).toEqual(['words.txt:2 invalid-value']);
    expect(refused(`a\n# two\n${'x'.repeat(51)}\na\n~b\n`)).toEqual([
      'words.txt:3 wrong-length',
      'words.txt:4 conflict',
      'words.txt:5 invalid-value',
    ]);
    expect(finding(() => KeywordLibrary.wordsFromFile(file('a\nb\na')))).toMatchObject({ got: 'it is in line 1 too' });
  });

  it('refuses files that are not there, have no words, or are no UTF-8', () => {
    expect(finding(() => KeywordLibrary.wordsFromFile(path.join(dir, 'none.txt')))).toMatchObject({
      code: 'invalid-value',
      got: 'it cannot be read (ENOENT)',
    });
    expect(refused('# nothing\n')).toEqual(['words.txt too-few-items']);
    expect(refused('')).toEqual(['words.txt too-few-items']);
    expect(refused(Buffer.from([0x61, 0x0a, 0xb0, 0xa1]))).toEqual(['words.txt invalid-value']);
  });
});

describe('AnswerLibrary', () => {
  it('has a name and answers', () => {
    const stack = newStack();
    new AnswerLibrary(stack, 'Answers', { libraryName: 'answers', answers: ['No.'] }).addAnswers('Ask ${me}.');
    expect(onlyAisec(stack, 'guardrails_answer_library')).toEqual({ name: 'answers', answers: ['No.', 'Ask $${me}.'] });
  });

  it('leaves answers alone that it does not declare', () => {
    const stack = newStack();
    new AnswerLibrary(stack, 'Answers');
    expect(onlyAisec(stack, 'guardrails_answer_library')).toEqual({ name: expect.any(String) });
    expect(AnswerLibrary.fromLibraryId(stack, 'Other', 'al1').libraryId).toBe('al1');
  });

  it('refuses answers of no line, of two lines, and those that are there already', () => {
    expect(
      findings(() => new AnswerLibrary(newStack(), 'Answers', { answers: [' ', 'a\nb', 'c', 'c'] })).map(
        ({ code }) => code,
      ),
    ).toEqual(['invalid-value', 'invalid-value', 'conflict']);
  });
});

describe('ImageLibrary', () => {
  it('has images of which each is a resource', () => {
    const stack = newStack();
    const library = new ImageLibrary(stack, 'Images', {
      libraryName: 'logos',
      comment: 'of others',
      images: ['https://example.com/1.png'],
    });
    library
      .addImage('https://example.com/2.png')
      .addImage(new TerraformVariable(stack, 'url', {}).stringValue, 'Third');
    const synthesized = synth(stack);
    expect(bare(only(synthesized, 'aisec_guardrails_image_library'))).toEqual({ name: 'logos', comment: 'of others' });
    expect(resources(synthesized, 'aisec_guardrails_image').map(bare)).toEqual(
      ['https://example.com/1.png', 'https://example.com/2.png', '${var.url}'].map((url) => ({
        library_id: expect.stringMatching(/^\$\{aisec_guardrails_image_library\.Images_\w+\.id\}$/),
        url,
      })),
    );
  });

  it('keeps the resource of an image whatever else is added', () => {
    const names = (...images: string[]): string[] => {
      const stack = newStack();
      new ImageLibrary(stack, 'Images', { images });
      return Object.keys(synth(stack).resource?.aisec_guardrails_image ?? {}).sort();
    };
    expect(names('https://a/1', 'https://a/2')).toEqual(names('https://a/2', 'https://a/1'));
  });

  it('refuses what is no address, an image twice, and an unknown address without an id', () => {
    const stack = newStack();
    const library = new ImageLibrary(stack, 'Images', { images: ['https://a/1'] });
    expect(finding(() => library.addImage('oss://a/1')).code).toBe('invalid-value');
    expect(finding(() => library.addImage('https://a/1')).code).toBe('conflict');
    expect(finding(() => library.addImage(new TerraformVariable(stack, 'url', {}).stringValue)).code).toBe('missing');
    expect(ImageLibrary.fromLibraryId(stack, 'Other', 'custom_2').libraryId).toBe('custom_2');
  });
});

describe('ModerationCallback', () => {
  it('has a name, an address and a checksum', () => {
    const stack = newStack();
    new ModerationCallback(stack, 'Callback', {
      callbackName: 'reviews',
      url: 'https://example.com/${id}',
      checksum: CallbackChecksum.SHA256,
    });
    expect(onlyAisec(stack, 'guardrails_callback')).toEqual({
      name: 'reviews',
      url: 'https://example.com/$${id}',
      crypt_type: 'SHA256',
    });
  });

  it('gives the seed only as a SecretValue', () => {
    const callback = new ModerationCallback(newStack(), 'Callback', { url: 'https://example.com' });
    expect(`${callback.seed}`).toBe('(secret)');
    expect(callback.seed.unsafeUnwrap()).toContain('TfToken');
  });

  it('wants TLS unless it is told otherwise', () => {
    const url = 'http://example.com/';
    expect(finding(() => new ModerationCallback(newStack(), 'Callback', { url }))).toMatchObject({
      code: 'invalid-value',
      allowed: expect.stringContaining('allowHttp'),
    });
    expect(() => new ModerationCallback(newStack(), 'Callback', { url, allowHttp: true })).not.toThrow();
    expect(
      finding(() => new ModerationCallback(newStack(), 'Callback', { url: 'ftp://x', allowHttp: true })).code,
    ).toBe('invalid-value');
  });

  it('can exist already', () => {
    expect(ModerationCallback.fromCallbackId(newStack(), 'Callback', '17').callbackId).toBe('17');
    expect(finding(() => ModerationCallback.fromCallbackId(newStack(), 'Callback', 'reviews')).code).toBe(
      'invalid-value',
    );
  });
});
