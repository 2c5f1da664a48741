import { useMemo } from 'preact/hooks';
import { say } from '#core/pane';
import type { ColumnView, SheetView } from '../../../analysis/views.ts';
import { CellButton, Chip, Disclosure, Icon } from '../../controls/index.ts';
import { ColumnLine } from './column-line.tsx';
import type { DataProps } from './data.tsx';

interface Props extends DataProps {
  readonly sheet: SheetView;
  readonly open: boolean;
}

/** A sheet, unfolding its columns: first those to confirm, last and folded those not used. */
export function SheetCard({ state, actions, sheet, open }: Props) {
  const { language } = state;
  const { name, kindText, rows, columns, toConfirm, link } = sheet;
  // A column that was just settled stays where the user is looking.
  const places = useMemo(
    () => new Map(columns.map(({ column, certainty }) => [column, certainty])),
    [name, columns.length],
  );
  const lines = (wanted: (at: ColumnView['certainty']) => boolean) =>
    columns
      .filter(({ column, certainty }) => wanted(places.get(column) ?? certainty))
      .map((column) => (
        <ColumnLine
          key={column.column}
          state={state}
          actions={actions}
          sheet={name}
          view={column}
        />
      ));
  const used = lines((certainty) => certainty !== 'confirm' && certainty !== 'unused');
  const unused = lines((certainty) => certainty === 'unused');
  const rowsText = say(language, 'pane.data.rows', { n: rows });
  const plain = kindText === name;
  const summary = (
    <>
      <span class="what">
        <b>{name}</b>
        {plain && <span class="note">{rowsText}</span>}
      </span>
      {toConfirm > 0 ? (
        <Chip tone="ask">{say(language, 'pane.data.to-confirm', { n: toConfirm })}</Chip>
      ) : (
        <Chip tone="plain">
          <Icon name="check" />
          {say(language, 'pane.data.columns', { n: columns.length - unused.length })}
        </Chip>
      )}
      {!plain && <span class="note">{`${kindText} · ${rowsText}`}</span>}
    </>
  );
  return (
    <div class="card sheet">
      <Disclosure heading={true} open={open} summary={summary}>
        <div class="cols">
          {lines((certainty) => certainty === 'confirm')}
          {used}
          {unused.length > 0 && (
            <Disclosure
              summary={
                <span class="note">{say(language, 'pane.data.unused', { n: unused.length })}</span>
              }
            >
              {unused}
            </Disclosure>
          )}
          <div class="to-sheet">
            <CellButton link={link} show={actions.show} />
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
