import { describe, expect, it } from 'vitest';
import { decodeText, MAX_BYTES } from '../../../../editor/embed/files/decode-text.js';
import { importAudit } from '../../../../editor/embed/files/import-file.js';
import { pageSentence } from '../../../../editor/text/embed/files.js';
import { ofPages as en } from '../../../../editor/text/embed/problems-en.js';
import { ofPages as zh } from '../../../../editor/text/embed/problems-zh.js';
import { problemSentence } from '../../../../engine/index.js';
import type { Problem } from '../../../../engine/model/problem.js';
import * as limits from '../../../../engine/source/limits.js';
import { mutateText } from '../../../fuzz/mutate.js';
import { random } from '../../../fuzz/random.js';
import { ofFormat } from '../../../fuzz/real-documents.js';

const TEXT = '{\n  "format": "steelyard/audit@1",\n  "note": "现场审核"\n}\n';

function file(...parts: readonly (string | readonly number[])[]): Blob {
  return new Blob(parts.map((part) => (typeof part === 'string' ? part : Uint8Array.from(part))));
}

/** What the reader is told, in both languages. */
function told(problem: Problem | undefined): string {
  if (problem === undefined) return '';
  return [zh, en].map((words, at) => pageSentence(words, problem) ?? problemSentence(problem, at === 0 ? 'zh-CN' : 'en')).join(' / ');
}

describe('a file that is an audit', () => {
  it.each([
    ['a file', file(TEXT)],
    ['a file with a byte-order mark', file([0xef, 0xbb, 0xbf], TEXT)],
    ['a text', TEXT],
    ['a text with a byte-order mark', `\ufeff${TEXT}`],
    ['a value', JSON.parse(TEXT)],
  ])('is taken from %s', async (_, input) => {
    const { audit, problems } = await importAudit(input);
    expect(audit).toEqual({ format: 'steelyard/audit@1', note: '现场审核' });
    expect(problems).toEqual([]);
  });

  it('is taken as it is, whatever the engine will say about it', async () => {
    const { audit } = await importAudit('{"format":"steelyard/audit@1","clauses":5,"made-up":true}');
    expect(audit).toEqual({ format: 'steelyard/audit@1', clauses: 5, 'made-up': true });
  });
});

describe('a file that is not', () => {
  it.each([
    ['a ruleset', '{"format":"steelyard/ruleset@1"}', 'file-other-document', '规则集'],
    ['an overlay', '{"format":"steelyard/overlay@1"}', 'file-other-document', '机构补充规则'],
    ['a report', '{"format":"steelyard/report@1"}', 'file-other-document', '评价报告'],
    ['an audit of a later time', '{"format":"steelyard/audit@2"}', 'file-unknown-format', 'steelyard/audit@2'],
    ['any other JSON', '{"name":"x"}', 'file-unknown-format', '不是审核记录'],
    ['a list', '[1]', 'file-unknown-format', '不是审核记录'],
    ['a value of a prototype', '{"__proto__":{"format":"steelyard/audit@1"}}', 'forbidden-key', '__proto__'],
    ['a Word or Excel file', file('PK\u0003\u0004', [0, 1, 2, 255]), 'file-not-text', 'Word'],
    ['a PDF', file('%PDF-1.7 …', [0xff]), 'file-not-text', 'PDF'],
    ['a picture', file([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]), 'file-not-text', '不是文本'],
    ['a file of the old Windows kind', file('{"note":"', [0xcf, 0xd6, 0xb3, 0xa1], '"}'), 'file-encoding', 'GBK'],
    ['UTF-16', file([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), 'file-encoding', 'UTF-16'],
    ['UTF-16 without a mark', file([0x7b, 0x00, 0x7d, 0x00]), 'file-encoding', 'UTF-16'],
    ['empty', file(), 'empty-document', '空'],
    ['cut off', '{"format":"steelyard/audit@1",', 'not-json', 'JSON'],
    ['said twice', '{"format":"steelyard/audit@1","note":"a","note":"b"}', 'duplicate-key', 'note'],
  ])('is refused when it is %s, and the reader is told so', async (_, input, code, word) => {
    const { audit, problems } = await importAudit(input);
    expect(audit).toBeUndefined();
    expect(problems[0]).toMatchObject({ code, severity: 'error', document: 'audit' });
    expect(told(problems[0])).toContain(word);
  });

  it('is said to be wrong where it is', async () => {
    const { problems } = await importAudit(file('{\n  "format": steelyard\n}'));
    expect(problems[0]?.params).toMatchObject({ line: 2, column: 13 });
  });

  it('is not even read when it is too large', async () => {
    let isRead = false;
    const huge = Object.assign(new Blob([]), {
      arrayBuffer: () => {
        isRead = true;
        return Promise.resolve(new ArrayBuffer(0));
      },
    });
    Object.defineProperty(huge, 'size', { value: MAX_BYTES + 1 });
    expect((await importAudit(huge)).problems).toMatchObject([{ code: 'too-large' }]);
    expect(isRead).toBe(false);
  });

  it('may be a folder, or gone', async () => {
    const gone = Object.assign(new Blob([]), { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) });
    expect((await importAudit(gone)).problems).toMatchObject([{ code: 'file-unreadable' }]);
  });

  it.each([
    null,
    undefined,
    5,
    true,
    [],
    () => 1,
    new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('no');
        },
      },
    ),
  ])('may be no file at all (%#)', async (input) => {
    expect((await importAudit(input)).problems).toMatchObject([{ code: 'file-unknown-format' }]);
  });

  it('never throws, whatever happened to the bytes', async () => {
    const next = random(8);
    const [{ value }] = ofFormat('audit');
    for (let run = 0; run < 150; run += 1) {
      const { problems, audit } = await importAudit(file(mutateText(JSON.stringify(value), next)));
      expect(audit === undefined).toBe(problems.length > 0);
      for (const one of problems) expect(told(one)).not.toBe('');
    }
  });
});

describe('decoding', () => {
  it('has the engine’s limit', () => {
    expect(MAX_BYTES).toBe(limits.MAX_BYTES);
  });

  it('reads a lone NUL and short texts as what they are', () => {
    expect(decodeText(Uint8Array.of(), 'd')).toEqual({ text: '' });
    expect(decodeText(Uint8Array.of(0x31), 'd')).toEqual({ text: '1' });
    expect(decodeText(new TextEncoder().encode('评'), 'd')).toEqual({ text: '评' });
  });
});
