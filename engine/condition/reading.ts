// Reads a typed expression as a sentence, in the language of the phrases: 「服务网点覆盖率 不低于 80 且 …」, "coverage is at least 80 and …".
// Made from the same tree that is compiled, so that the sentence cannot say anything else than the rule. Brackets only where
// the parts could be taken together otherwise; no capital at the beginning and no full stop, so that it fits into others.
import { formatDate } from '../date/calendar.js';
import { negate, Rational, sign, toReadable } from '../number/rational.js';
import { MIRRORED } from './mirrored.js';
import type { Phrases } from './phrases.js';
import type { ArithmeticNode, ComparisonNode, ComparisonOperator, DateAddNode, KnownValue, TypedExpression } from './types.js';

/** What people call the things that an expression names. */
export interface Names {
  variable(path: string): string;
  /** The title of an option of a choice; absent: the text itself, in quotes. */
  option?(path: string, value: string): string;
  table(id: string): string;
}

export function readExpression(e: TypedExpression, say: Phrases, names: Names): string {
  return new Reader(say, names).read(e).text;
}

/** How firmly a text holds together; one that is looser than its place wants goes into brackets. */
const FIRM = { choice: 0, or: 1, and: 2, statement: 3, sum: 4, product: 5, phrase: 6, word: 7 } as const;
type Firmness = (typeof FIRM)[keyof typeof FIRM];

interface Part {
  readonly text: string;
  readonly firmness: Firmness;
}

const OPPOSITE: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

class Reader {
  private readonly say: Phrases;
  private readonly names: Names;

  constructor(say: Phrases, names: Names) {
    this.say = say;
    this.names = names;
  }

  /** The sentence of an expression: of a truth value as a statement. */
  read(e: TypedExpression): Part {
    const { say } = this;
    switch (e.node) {
      case 'and':
      case 'or': {
        const [only] = e.operands;
        if (only !== undefined && e.operands.length === 1) return this.read(only);
        const parts = e.operands.map((operand) => this.within(this.read(operand), FIRM.statement));
        return { text: say[e.node](parts), firmness: FIRM[e.node] };
      }
      case 'not':
        return this.readNot(e.operand);
      case 'comparison':
        return this.readComparison(e, e.operator);
      case 'in':
        return this.readAmong(e.operand, e.list, true);
      case 'variable':
      case 'table':
        return e.type.kind === 'boolean' ? statement(say.is(this.value(e, FIRM.phrase), true)) : this.readValue(e);
      default:
        return this.readValue(e);
    }
  }

  private readNot(operand: TypedExpression): Part {
    const { say } = this;
    if (operand.node === 'not') return this.read(operand.operand);
    if (operand.node === 'in') return this.readAmong(operand.operand, operand.list, false);
    if (operand.node === 'comparison' && operand.operands.length === 2) return this.readComparison(operand, OPPOSITE[operand.operator]);
    if (operand.node === 'variable' || operand.node === 'table') return statement(say.is(this.value(operand, FIRM.phrase), false));
    return statement(say.not(say.bracket(this.read(operand).text)));
  }

  /** A value as it stands inside a phrase, in brackets where it is looser. */
  private value(e: TypedExpression, firmness: Firmness): string {
    return this.within(this.readValue(e), firmness);
  }

  private within({ text, firmness }: Part, wanted: Firmness): string {
    return firmness < wanted ? this.say.bracket(text) : text;
  }

  private readValue(e: TypedExpression): Part {
    const { say, names } = this;
    switch (e.node) {
      case 'number':
        return sign(e.value) < 0 ? { text: toReadable(e.value), firmness: FIRM.phrase } : word(toReadable(e.value));
      case 'boolean':
        return word(e.value ? say.yes : say.no);
      case 'text':
        return word(say.quote(e.value));
      case 'date':
        return word(formatDate(e.value));
      case 'variable':
        return word(names.variable(e.variable.path));
      case 'table': {
        const inputs = e.table.inputs.map((input) => this.value(input, FIRM.phrase));
        return phrase(say.table(names.table(e.table.id), inputs));
      }
      case 'if': {
        const branches = e.branches.map(
          ({ condition, value }) => [this.within(this.read(condition), FIRM.or), this.value(value, FIRM.or)] as const,
        );
        return { text: say.choose(branches, this.value(e.otherwise, FIRM.or)), firmness: FIRM.choice };
      }
      case 'arithmetic':
        return this.readArithmetic(e);
      case 'rounding':
        return phrase(say.rounded(e.operator, this.value(e.operand, FIRM.word)));
      case 'dateAdd':
        return this.readDateAdd(e);
      case 'monthsBetween':
      case 'daysBetween': {
        const unit = e.node === 'monthsBetween' ? 'months' : 'days';
        return phrase(say.elapsed(unit, this.value(e.from, FIRM.word), this.value(e.to, FIRM.word)));
      }
      default:
        return this.read(e);
    }
  }

  private readArithmetic({ operator, operands }: ArithmeticNode): Part {
    const { say } = this;
    const [only] = operands;
    if (only !== undefined && operands.length === 1) {
      return operator === '-' ? phrase(`−${this.value(only, FIRM.word)}`) : this.readValue(only);
    }
    if (operator === 'min') return phrase(say.least(operands.map((operand) => this.value(operand, FIRM.sum))));
    if (operator === 'max') return phrase(say.greatest(operands.map((operand) => this.value(operand, FIRM.sum))));
    const firmness = operator === '+' || operator === '-' ? FIRM.sum : FIRM.product;
    const isStrict = operator === '-' || operator === '/';
    const parts = operands.map((operand, index) => this.value(operand, isStrict && index > 0 ? FIRM.phrase : firmness));
    return { text: parts.join(SIGNS[operator]), firmness };
  }

  private readDateAdd({ date, count, unit }: DateAddNode): Part {
    const isEarlier = count.node === 'number' && sign(count.value) < 0;
    const amount = isEarlier ? toReadable(negate(count.value)) : this.value(count, FIRM.word);
    return phrase(this.say.shifted(this.value(date, FIRM.word), amount, unit, !isEarlier));
  }

  private readComparison({ operands: [a, b, c] }: ComparisonNode, operator: ComparisonOperator): Part {
    const { say } = this;
    const { kind } = a.type;
    if (c !== undefined) return this.readBetween(a, b, c, operator);
    if (isLiteral(a) && !isLiteral(b)) return this.compare(b, a, MIRRORED[operator]);
    if (kind === 'boolean' && b.node === 'boolean' && (a.node === 'variable' || a.node === 'table')) {
      return statement(say.is(this.value(a, FIRM.phrase), b.value === (operator === '==')));
    }
    return this.compare(a, b, operator);
  }

  private compare(a: TypedExpression, b: TypedExpression, operator: ComparisonOperator): Part {
    const { say } = this;
    const [left, right] = [this.value(a, FIRM.sum), this.literalBeside(b, a) ?? this.value(b, FIRM.sum)];
    if (a.type.kind === 'number') return statement(say.compareNumbers(operator, left, right));
    if (a.type.kind === 'date') return statement(say.compareDates(operator, left, right));
    return statement(say.same(left, right, operator === '=='));
  }

  private readBetween(a: TypedExpression, b: TypedExpression, c: TypedExpression, operator: ComparisonOperator): Part {
    const [low, subject, high] = [this.value(a, FIRM.sum), this.value(b, FIRM.sum), this.value(c, FIRM.sum)];
    return statement(this.say.between(subject, low, high, operator === '<='));
  }

  private readAmong(operand: TypedExpression, list: readonly KnownValue[], isAmong: boolean): Part {
    const values = list.map((value) => this.literal(value, operand));
    return statement(this.say.among(this.value(operand, FIRM.sum), values, isAmong));
  }

  /** The title of the option that a text literal beside a variable is. */
  private literalBeside(literal: TypedExpression, other: TypedExpression): string | undefined {
    return literal.node === 'text' ? this.literal(literal.value, other) : undefined;
  }

  private literal(value: KnownValue, beside: TypedExpression): string {
    const { say, names } = this;
    if (value instanceof Rational) return toReadable(value);
    if (typeof value === 'boolean') return value ? say.yes : say.no;
    if (typeof value === 'number') return formatDate(value);
    const title = beside.node === 'variable' ? names.option?.(beside.variable.path, value) : undefined;
    return title ?? say.quote(value);
  }
}

const SIGNS: Readonly<Record<'+' | '-' | '*' | '/', string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };

function isLiteral({ node }: TypedExpression): boolean {
  return node === 'number' || node === 'boolean' || node === 'text' || node === 'date';
}

function word(text: string): Part {
  return { text, firmness: FIRM.word };
}

function phrase(text: string): Part {
  return { text, firmness: FIRM.phrase };
}

function statement(text: string): Part {
  return { text, firmness: FIRM.statement };
}
