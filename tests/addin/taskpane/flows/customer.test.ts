import { describe, expect, it } from 'vitest';
import type { Selected } from '../../../../addin/excel/index.ts';
import { desk, views } from './fakes.ts';

const row = { sheet: 'Orders', row: 2 } as unknown as Selected;

describe('the customer under the cursor', () => {
  it('is looked up once there is an analysis, and again after each', async () => {
    const { state, fake, pane, settled } = desk();
    await pane.watch();
    const [[select]] = fake.port.onSelection.mock.calls as unknown as [[(at: Selected) => void]];
    select(row);
    expect(fake.service.customer).not.toHaveBeenCalled();
    pane.actions.openWorkbook();
    await settled();
    expect(fake.service.customer.mock.calls).toEqual([[row]]);
    pane.actions.change({ refunds: 'exclude' });
    await settled();
    expect(fake.service.customer.mock.calls).toEqual([[row], [row]]);
    expect(state.get().selected).toEqual(row);
  });

  it('found by id stays found by id', async () => {
    const { state, fake, pane, settled } = desk();
    state.set({ views });
    pane.actions.findCustomer('K1');
    pane.actions.change({ refunds: 'exclude' });
    await settled();
    expect(fake.service.customer.mock.calls).toEqual([[{ id: 'K1' }], [{ id: 'K1' }]]);
    expect(state.get().selected).toBeNull();
  });
});
