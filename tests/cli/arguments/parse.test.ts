import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../cli/arguments/options.ts';
import { parseCommandLine, refuseForeignFlags, UsageError } from '../../../cli/arguments/parse.ts';

const parse = (...argv: string[]) => parseCommandLine(argv, 'en');

describe('parseCommandLine', () => {
  it('parts command, files and flags in any order', () => {
    const { command, positionals, flags } = parse(
      '--json',
      'analyze',
      'a.xlsx',
      '--by=channel',
      'b.csv',
    );
    expect(command).toBe('analyze');
    expect(positionals).toEqual(['a.xlsx', 'b.csv']);
    expect(flags).toMatchObject({ json: true, by: 'channel' });
  });

  it('collects a flag that may be repeated', () => {
    const { flags } = parse('analyze', 'a.csv', '--role', 'A.x=date', '--role', 'A.y=amount');
    expect(flags.role).toEqual(['A.x=date', 'A.y=amount']);
  });

  it('shows help without a command, and wherever --help stands', () => {
    expect(parse().command).toBe('help');
    expect(parse('analyze', '--help').command).toBe('help');
    expect(parse('-h').command).toBe('help');
  });

  it('names the nearest option for a misspelt one', () => {
    expect(() => parse('analyze', 'a.csv', '--refund', 'net')).toThrow(UsageError);
    try {
      parse('analyze', 'a.csv', '--campain', 'x');
    } catch (error) {
      expect((error as UsageError).params).toMatchObject({
        option: '--campain',
        suggestion: 'Did you mean --campaign? ',
      });
    }
  });

  it('refuses a value that is missing or not taken', () => {
    expect(() => parse('analyze', 'a.csv', '--as-of')).toThrow('cli.option-needs-value');
    expect(() => parse('analyze', 'a.csv', '--as-of', '--json')).toThrow('cli.option-needs-value');
    expect(() => parse('analyze', 'a.csv', '--json=yes')).toThrow('cli.option-takes-no-value');
  });

  it('refuses words that only JavaScript knows', () => {
    expect(() => parse('analyze', '--__proto__', 'x')).toThrow('cli.unknown-option');
    expect(() => parse('constructor')).toThrow('cli.unknown-command');
    expect(() => parse('analyse')).toThrow(
      expect.objectContaining({ params: { command: 'analyse', known: COMMANDS.join(', ') } }),
    );
  });
});

describe('refuseForeignFlags', () => {
  it('refuses a flag of another command', () => {
    expect(() => refuseForeignFlags(parse('inspect', 'a.csv', '--force'))).toThrow(
      'cli.option-not-here',
    );
    expect(() => refuseForeignFlags(parse('inspect', 'a.csv', '--cells'))).not.toThrow();
  });
});
