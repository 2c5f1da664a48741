import { type ComponentChildren, Fragment } from 'preact';
import type { MinedSheet, MinedText } from '../../../analysis/views.ts';
import { ColumnTable } from './column-table.tsx';
import { StackedRows } from './stacked-rows.tsx';

interface Props {
  readonly sections: MinedSheet['sections'];
  /** Says to a screen reader what the tables are. */
  readonly caption: string;
  /** What is said of the rows a table leaves out. */
  readonly more: (rows: number) => string;
  /** Stands below the first line. */
  readonly afterFirst?: ComponentChildren;
  /** Level of the headings between. */
  readonly heading?: 'h2' | 'h3';
}

/** Texts and tables one below the other, each table as it fits the pane. */
export function Sections({ sections, caption, more, afterFirst, heading }: Props) {
  return (
    <>
      {sections.map((section, at) =>
        section.kind !== 'table' ? (
          <Fragment key={at}>
            <Line line={section} heading={heading} />
            {at === 0 && afterFirst}
          </Fragment>
        ) : (
          <div key={section.id}>
            {section.layout === 'stacked' ? (
              <StackedRows table={section} />
            ) : (
              <ColumnTable table={section} caption={caption} />
            )}
            {section.more > 0 && <p class="note">{more(section.more)}</p>}
          </div>
        ),
      )}
    </>
  );
}

interface LineProps {
  readonly line: MinedText;
  readonly heading?: Props['heading'] | undefined;
}

/** A sentence with its label, or a heading. */
export function Line({ line: { kind, label, text }, heading: Heading = 'h2' }: LineProps) {
  if (kind === 'heading') return <Heading>{text}</Heading>;
  return (
    <p>
      {label !== '' && <b>{label} </b>}
      {text}
    </p>
  );
}
