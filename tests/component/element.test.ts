// The tag as a whole: it is there, takes a ruleset, and is accessible in both languages and both colour schemes.
import { expect } from '@open-wc/testing';
import { SteelyardEvaluator } from '../../editor/embed/evaluator-element.js';
import { accessibilityFaults } from './support/accessible.js';
import { rulesetOf } from './support/documents.js';
import { create, mount } from './support/mount.js';

describe('the element', () => {
  it('is what its tag makes', () => {
    expect(create()).to.be.instanceOf(SteelyardEvaluator);
  });

  for (const language of ['zh-CN', 'en'] as const) {
    it(`has no accessibility faults with a ruleset in ${language}`, async () => {
      const element = await mount({ ruleset: await rulesetOf('gbt-27922-2011') }, { language });
      expect(await accessibilityFaults(element)).to.deep.equal([]);
    });
  }
});

describe('the accessibility check', () => {
  it('finds what is hard to read in the dark alone', async () => {
    const text = document.createElement('p');
    text.textContent = 'dim';
    text.style.color = '#333';
    document.body.append(text);
    const faults = await accessibilityFaults(text);
    text.remove();
    expect(faults).to.have.lengthOf(1);
    expect(faults[0]).to.match(/^dark: color-contrast/);
  });
});
