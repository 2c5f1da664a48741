import { LIMITS } from '../limits.ts';
import {
  anything,
  byType,
  type Check,
  isRecord,
  list,
  number,
  object,
  refuse,
  string,
  type Walk,
} from './check.ts';

const name = string(LIMITS.chart.name, { counted: true });

const positive: Check = (value, path, walk) => {
  number()(value, path, walk);
  if (typeof value === 'number' && value <= 0) refuse(walk, path, 'must be greater than 0');
};

function beUnique(values: readonly unknown[], path: string, walk: Walk, what: string): void {
  if (new Set(values).size !== values.length) refuse(walk, path, `${what} must be unique`);
}

const pie = object(
  {
    type: anything,
    segments: list(object({ label: name, value: positive }), LIMITS.chart.series),
  },
  {},
  (value, path, walk) => {
    if (!isRecord(value) || !Array.isArray(value.segments)) return;
    const labels = value.segments.map((entry) => (isRecord(entry) ? entry.label : null));
    beUnique(labels, `${path}/segments`, walk, 'labels');
  },
);

/** Every series has one point a category, and no other. */
const seriesCoverCategories: Check = (value, path, walk) => {
  if (!isRecord(value) || !Array.isArray(value.series) || !isRecord(value.axis_config)) return;
  const categories = value.axis_config.categories;
  if (!Array.isArray(categories)) return;
  beUnique(categories, `${path}/axis_config/categories`, walk, 'categories');
  const names = value.series.map((entry) => (isRecord(entry) ? entry.name : null));
  beUnique(names, `${path}/series`, walk, 'names');
  value.series.forEach((entry, index) => {
    if (!isRecord(entry) || !Array.isArray(entry.data)) return;
    const labels = entry.data.map((point) => (isRecord(point) ? point.label : null));
    const covers =
      labels.length === categories.length && categories.every((label) => labels.includes(label));
    if (!covers) {
      refuse(walk, `${path}/series/${index}/data`, 'labels must match the axis categories');
    }
  });
};

const overCategories = object(
  {
    type: anything,
    series: list(
      object({
        name,
        data: list(object({ label: name, value: number() }), LIMITS.chart.points),
      }),
      LIMITS.chart.series,
    ),
    axis_config: object(
      { categories: list(name, LIMITS.chart.points) },
      {
        x_label: string(LIMITS.chart.axisLabel, { counted: true }),
        y_label: string(LIMITS.chart.axisLabel, { counted: true }),
      },
    ),
  },
  {},
  seriesCoverCategories,
);

export const dataVisualization = (blockId: Check): Check =>
  object(
    {
      type: anything,
      title: string(LIMITS.chart.title, { counted: true }),
      chart: byType({ pie, bar: overCategories, area: overCategories, line: overCategories }),
    },
    { block_id: blockId },
    (_value, path, walk) => {
      if (++walk.charts > LIMITS.message.charts) {
        refuse(
          walk,
          path,
          `no more than ${LIMITS.message.charts} data_visualization blocks allowed`,
        );
      }
    },
  );
