import { describe, expect, it } from 'vitest';
import { faultFields, makeLog } from '../../../bot/observe/index.ts';

function lines(write: (log: ReturnType<typeof makeLog>) => void, level: 'info' | 'debug' = 'info') {
  const written: string[] = [];
  write(makeLog(level, { write: (line) => void written.push(line) }));
  return written;
}

describe('makeLog', () => {
  it('writes one JSON object a line, with the time and the event', () => {
    const [line] = lines((log) => log.info('post-sent', { attempts: 2 }));
    expect(JSON.parse(line!)).toMatchObject({ msg: 'post-sent', attempts: 2, level: 30 });
  });

  it('leaves out what is below its level', () => {
    expect(lines((log) => log.debug('detail'))).toEqual([]);
  });

  it('lets no token, password, phone number or e-mail through, whoever wrote it', () => {
    const secrets = [
      'xoxb-1234-abcdEFGH',
      'xapp-1-A1-99-abcdef',
      'postgres://lens:hunter2@db.example/lens',
      'Bearer abc.def.ghi',
      '13800138000',
      'someone@example.com',
    ];
    const written = lines((log) => {
      for (const secret of secrets) {
        log.warn(`failed ${secret}`, { reason: `because of ${secret} there` });
      }
    }).join('');
    for (const secret of ['xoxb-', 'xapp-', 'hunter2', 'abc.def', '13800138000', 'someone@']) {
      expect(written).not.toContain(secret);
    }
    expect(written).toContain('[token]');
  });
});

describe('faultFields', () => {
  it('gives the kind and place of a fault, never its message', () => {
    const fields = faultFields(new TypeError('cell A1 says secret'));
    expect(fields).toMatchObject({ fault: 'TypeError' });
    expect(JSON.stringify(fields)).not.toContain('secret');
    expect(fields.place).toMatch(/log\.test/);
  });

  it('says so when what was thrown is no error', () => {
    expect(faultFields('text')).toEqual({ fault: 'unknown' });
  });
});
