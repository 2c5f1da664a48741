import { describe, expect, it } from 'vitest';
import { modelKey, modelSchema } from '../../../bot/model/index.ts';

describe('modelSchema', () => {
  it('has defaults for all but the address and the model', () => {
    expect(modelSchema.parse({ baseUrl: 'https://models.example/v1', model: 'small' })).toEqual({
      ...{ baseUrl: 'https://models.example/v1', model: 'small', keyFrom: 'LENS_MODEL_KEY' },
      ...{ timeoutMs: 5000, shareValues: true },
    });
  });

  it('sends nothing over an open connection, but to this machine', () => {
    const accepts = (baseUrl: string) => modelSchema.safeParse({ baseUrl, model: 'm' }).success;
    expect(accepts('http://localhost:11434/v1')).toBe(true);
    expect(accepts('http://127.0.0.1:8080/v1')).toBe(true);
    expect(accepts('http://models.example/v1')).toBe(false);
    expect(accepts('http://localhost.example/v1')).toBe(false);
    expect(accepts('file:///etc/passwd')).toBe(false);
  });

  it('has no place for a key', () => {
    const config = { baseUrl: 'https://models.example/v1', model: 'm', key: 'k' };
    expect(modelSchema.safeParse(config).success).toBe(false);
  });
});

describe('modelKey', () => {
  const config = modelSchema.parse({ baseUrl: 'https://models.example/v1', model: 'm' });

  it('is read from the named variable', () => {
    expect(modelKey(config, { LENS_MODEL_KEY: ' k ' })).toBe('k');
    expect(modelKey({ ...config, keyFrom: null }, {})).toBeNull();
  });

  it('says which variable is missing', () => {
    expect(() => modelKey(config, { LENS_MODEL_KEY: ' ' })).toThrow('bot.model-key');
  });
});
