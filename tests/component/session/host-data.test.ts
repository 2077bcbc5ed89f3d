// What hosts hand over, well or badly: before the element is upgraded, as attributes or properties, values of every wrong kind. Nothing
// throws, and the audit that is being filled in is never lost.
import { expect } from '@open-wc/testing';
import { SteelyardEvaluator } from '../../../editor/embed/evaluator-element.js';
import { atWork, choose, copyOf, drawn, FINISHED, press, rested, SCHEME, said, shown, type } from '../form/at-work.js';
import { create, inside, settled } from '../support/mount.js';

const cycle: Record<string, unknown> = { format: 'steelyard/audit@1', date: '2026-03-01' };
cycle.self = cycle;
const deep = (): unknown => {
  let value: unknown = {};
  for (let depth = 0; depth < 20_000; depth += 1) value = { clauses: value };
  return value;
};
const refusing = (): never => {
  throw new Error('a host object that refuses to be read');
};
const throwing = new Proxy(
  { format: 'steelyard/audit@1' },
  { get: refusing, has: refusing, ownKeys: refusing, getOwnPropertyDescriptor: refusing, getPrototypeOf: refusing },
);
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const BAD: readonly (readonly [string, () => unknown])[] = [
  ['a number', () => 42],
  ['NaN', () => Number.NaN],
  ['a string', () => 'audit'],
  ['an empty string', () => ''],
  ['null', () => null],
  ['true', () => true],
  ['a list', () => [1, 2]],
  ['a list of lists', () => [[[]], [null]]],
  ['a function', () => () => 1],
  ['a symbol', () => Symbol('x')],
  ['a big integer', () => 10n],
  ['a date', () => new Date(0)],
  ['a map', () => new Map([['format', 'steelyard/audit@1']])],
  ['an element of the page', () => document.body],
  ['an object without a prototype', () => Object.create(null)],
  ['a cycle', () => cycle],
  ['20,000 levels', deep],
  ['10 million characters', () => 'x'.repeat(10_000_000)],
  ['10 million characters inside', () => ({ format: 'steelyard/audit@1', note: 'x'.repeat(10_000_000), id: 'x'.repeat(10_000_000) })],
  ['a proxy that throws', () => throwing],
  ['a revoked proxy', revoked],
  [
    'a getter that throws',
    () => ({
      format: 'steelyard/audit@1',
      get organisation() {
        return refusing();
      },
      get clauses() {
        return refusing();
      },
    }),
  ],
  ['a toJSON that throws', () => ({ format: 'steelyard/audit@1', toJSON: refusing })],
  ['a big integer inside', () => ({ format: 'steelyard/audit@1', clauses: { department: { sampled: 3n } } })],
  ['a frozen object', () => Object.freeze({ format: 'steelyard/audit@1', clauses: Object.freeze({}) })],
  [
    'parts of the wrong kind',
    () => ({
      format: 7,
      ruleset: [],
      overlays: {},
      organisation: null,
      clauses: [],
      facts: 'x',
      evidence: 1,
      adjustments: {},
      waivers: 0,
      people: [],
    }),
  ],
];

/** Errors that reach the page: a throw inside an update or a promise that nobody waits for. */
const faults: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  const cause = event instanceof ErrorEvent ? event.error : event.reason;
  const message = String(cause instanceof Error ? cause.stack : cause);
  if (!message.includes('ResizeObserver')) faults.push(message);
};

describe('whatever a host sets', () => {
  beforeEach(() => {
    faults.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  for (const [what, make] of BAD) {
    it(`as audit, ${what}: nothing throws, and the form stands`, async () => {
      const element = await atWork({ ruleset: SCHEME, audit: make() });
      expect(shown(element)).to.have.lengthOf(4);
      // What cannot be read as an audit is shown with its problem, and not written into.
      if (inside(element, '.row[data-clause=delivery] input').length === 0) {
        expect(element.report?.status).to.equal('invalid');
        expect(said(element, '[part=problems]')).to.include('错误');
      } else {
        await choose(element, 'delivery', 'conforming');
        expect(said(element, '.row[data-clause=delivery] .earned')).to.equal('10');
        await choose(element, 'department', 'conforming');
        expect(said(element, '.row[data-clause=delivery] .earned'), 'one answer does not take another away').to.equal('10');
        await press(element, '撤销');
      }
      expect(await element.exportAudit()).to.be.a('string');
      expect(faults).to.deep.equal([]);
    });

    it(`as audit within a form, ${what}: nothing throws`, async () => {
      const form = document.createElement('form');
      const element = create();
      element.setAttribute('name', 'audit');
      element.required = true;
      element.before(form);
      form.append(element);
      element.ruleset = SCHEME;
      element.audit = make();
      await drawn(element);
      expect(faults).to.deep.equal([]);
      expect([...new FormData(form).keys()].length).to.be.at.most(1);
    });

    it(`as ruleset, ${what}: it is said, and the audit is kept`, async () => {
      const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
      element.ruleset = make();
      await rested(element);
      await drawn(element);
      expect(said(element, '.failed')).to.include('规则无法使用');
      expect(said(element, '.failed li').length).to.be.greaterThan(3);
      expect(element.audit).to.deep.equal(FINISHED);
      expect(element.report?.status).to.equal('invalid');
      element.ruleset = SCHEME;
      await drawn(element);
      await rested(element);
      expect(element.report?.grade).to.equal('gold');
      expect(faults).to.deep.equal([]);
    });

    it(`as overlays, and as one of them, ${what}: nothing throws and the audit is kept`, async () => {
      const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
      for (const overlays of [make(), [make()]]) {
        element.overlays = overlays as never;
        await rested(element);
        expect(element.audit).to.deep.equal(FINISHED);
      }
      element.overlays = undefined;
      await rested(element);
      await drawn(element);
      expect(element.report?.grade).to.equal('gold');
      expect(faults).to.deep.equal([]);
    });

    it(`as every simple property, ${what}: nothing throws and the form stands`, async () => {
      const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
      const value = make();
      // What is no text cannot become an attribute: the page itself throws, before the element is asked.
      const texts = isText(value) ? ['lang', 'mode', 'name'] : [];
      for (const name of [...texts, 'person', 'readonly', 'required', 'storageKey', 'integrity', 'overlaySrc', 'overlayIntegrity']) {
        Object.assign(element, { [name]: value });
        await settled(element);
        Object.assign(element, { [name]: undefined });
      }
      element.removeAttribute('lang');
      await rested(element);
      await drawn(element);
      expect(faults).to.deep.equal([]);
      expect(element.audit).to.deep.equal(FINISHED);
      expect(said(element, '.scheme')).to.match(/小型规则/);
    });
  }

  it('as audit, one that does not say what it is: it is one', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: { date: '2026-03-01', clauses: { department: { result: 'conforming' } } } });
    await choose(element, 'delivery', 'conforming');
    expect(element.report?.bounds.score.lowest).to.equal('50');
    expect(element.audit).to.have.property('format', 'steelyard/audit@1');
  });

  it('as audit, one of a format to come: kept as it is, said, and not written into', async () => {
    const audit = { ...copyOf(FINISHED), format: 'steelyard/audit@2' };
    const element = await atWork({ ruleset: SCHEME, audit });
    expect(inside(element, '.control input')).to.have.lengthOf(0);
    await press(element, /1 处错误/);
    expect(said(element, '[part=problems]')).to.include('steelyard/audit@2');
    expect(element.audit).to.equal(audit);
  });

  it('imports nothing of all that as a file, and says so', async () => {
    for (const [what, make] of BAD) {
      const value = make();
      const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
      const isTaken = await element.importAudit(value as never).catch((error: unknown) => `threw ${String(error)}`);
      expect(isTaken, what).to.be.a('boolean');
      if (isTaken === false) expect(element.audit, what).to.deep.equal(FINISHED);
      await rested(element);
      expect(shown(element), what).to.have.lengthOf(4);
      expect(faults, what).to.deep.equal([]);
    }
  });
});

function isText(value: unknown): boolean {
  try {
    return `${value}`.length >= 0;
  } catch {
    return false;
  }
}

describe('properties and attributes', () => {
  it('set before the element is upgraded, they count', async () => {
    const tag = 'steelyard-late';
    const place = document.createElement('div');
    document.body.append(place);
    const element = document.createElement(tag) as SteelyardEvaluator;
    Object.assign(element, {
      ruleset: SCHEME,
      audit: FINISHED,
      mode: 'self-assessment',
      readonly: true,
      lang: 'en',
      name: 'late',
      required: true,
    });
    place.append(element);
    customElements.define(tag, class extends SteelyardEvaluator {});
    await drawn(element);
    expect(said(element, '.scheme')).to.include('Small scheme').and.to.include('Self-assessment');
    expect(element.audit).to.equal(FINISHED);
    expect(element.report?.grade).to.equal('gold');
    expect(element.hasAttribute('readonly')).to.equal(true);
    place.remove();
  });

  it('attributes become properties, and some properties attributes', async () => {
    const element = create();
    for (const [name, value] of Object.entries({
      src: '/a.json',
      integrity: 'sha256:1',
      'overlay-src': '/b.json /c.json',
      'overlay-integrity': 'x y',
      'storage-key': 'k',
      mode: 'report',
      person: '张工',
      lang: 'en',
      readonly: '',
      required: '',
      name: 'n',
    }))
      element.setAttribute(name, value);
    const { src, integrity, overlaySrc, overlayIntegrity, storageKey, mode, person, lang, readonly, required, name } = element;
    expect({ src, integrity, overlaySrc, overlayIntegrity, storageKey, mode, person, lang, readonly, required, name }).to.deep.equal({
      src: '/a.json',
      integrity: 'sha256:1',
      overlaySrc: '/b.json /c.json',
      overlayIntegrity: 'x y',
      storageKey: 'k',
      mode: 'report',
      person: '张工',
      lang: 'en',
      readonly: true,
      required: true,
      name: 'n',
    });
    element.removeAttribute('src');
    element.mode = 'self-assessment';
    element.readonly = false;
    element.name = undefined;
    await settled(element);
    expect(element.getAttribute('mode')).to.equal('self-assessment');
    expect(element.hasAttribute('readonly')).to.equal(false);
    expect(element.hasAttribute('name')).to.equal(false);
  });

  it('an unknown mode counts as an audit', async () => {
    const element = await atWork({ ruleset: SCHEME, mode: 'x' as never });
    expect(element.mode).to.equal('audit');
    expect(said(element, '.scheme')).to.include('审核');
  });

  it('goes back to having no rules without losing what was filled in', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await choose(element, 'department', 'conforming');
    const { audit } = element;
    element.ruleset = undefined;
    await rested(element);
    expect(said(element, '.waiting')).to.include('尚未指定规则');
    expect(element.audit).to.equal(audit);
    element.ruleset = SCHEME;
    await drawn(element);
    await rested(element);
    expect(element.audit).to.equal(audit);
  });

  it('taken out of the page and put back it stands as before', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await choose(element, 'department', 'conforming');
    await type(element, '#search', '5.1');
    const place = element.parentElement;
    element.remove();
    place?.append(element);
    await rested(element);
    expect(shown(element)).to.deep.equal(['department', 'recycling']);
    await choose(element, 'recycling', 'conforming');
    expect(element.report?.bounds.score.lowest).to.equal('60');
  });

  it('gives each element its own', async () => {
    const one = await atWork({ ruleset: SCHEME });
    const other = await atWork({ ruleset: SCHEME, audit: FINISHED }, { language: 'en' });
    await choose(one, 'department', 'nonconforming');
    expect(other.audit).to.deep.equal(FINISHED);
    expect(said(other, '.scheme')).to.include('Small scheme');
    expect(said(one, '.scheme')).to.include('小型规则');
    expect(inside(one, '[id=search]')).to.have.lengthOf(1);
  });

  it('never changes what the host gave it', async () => {
    const given = Object.freeze({ ...copyOf(FINISHED), clauses: Object.freeze({ department: Object.freeze({ result: 'conforming' }) }) });
    const element = await atWork({ ruleset: SCHEME, audit: given });
    const before = JSON.stringify(given);
    await choose(element, 'recycling', 'conforming');
    await press(element, '清空重来');
    expect(JSON.stringify(given)).to.equal(before);
  });
});
