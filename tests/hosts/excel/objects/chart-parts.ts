import type { AnyClass } from '../protocol/define.ts';
import { bagClass, setIn } from './bag-class.ts';
import { colorOf } from './color.ts';

const TEXT_FORMAT = ['Fill', 'Font', 'Border'];

/** What charts are made of below the chart itself and its series. */
export const CHART_PARTS: readonly AnyClass[] = [
  bagClass('ChartTitle', {
    properties: { Text: '', Visible: true, Overlay: false, Position: 'Automatic' },
    parts: ['Format'],
  }),
  bagClass('ChartTitleFormat', { parts: TEXT_FORMAT }),
  bagClass('ChartLegend', {
    properties: { Visible: true, Position: 'Right', Overlay: false },
    parts: ['Format'],
  }),
  bagClass('ChartLegendFormat', { parts: TEXT_FORMAT }),
  bagClass('ChartAxes', { parts: ['CategoryAxis', 'ValueAxis', 'SeriesAxis'] }),
  bagClass('ChartAxis', {
    properties: {
      Visible: true,
      Minimum: '',
      Maximum: '',
      MajorUnit: '',
      MinorUnit: '',
      NumberFormat: 'General',
      LinkNumberFormat: true,
      ReversePlotOrder: false,
      Position: 'Automatic',
      TickLabelPosition: 'NextToAxis',
      TickLabelSpacing: 1,
      MajorTickMark: 'None',
      MinorTickMark: 'None',
      CategoryType: 'Automatic',
      ScaleType: 'Linear',
      IsBetweenCategories: true,
      Offset: 100,
      MultiLevel: false,
    },
    parts: ['Format', 'MajorGridlines', 'MinorGridlines', 'Title'],
  }),
  bagClass('ChartAxisFormat', { parts: ['Fill', 'Font', 'Line'] }),
  bagClass('ChartAxisTitle', { properties: { Text: '', Visible: false }, parts: ['Format'] }),
  bagClass('ChartAxisTitleFormat', { parts: TEXT_FORMAT }),
  bagClass('ChartGridlines', { properties: { Visible: false }, parts: ['Format'] }),
  bagClass('ChartGridlinesFormat', { parts: ['Line'] }),
  bagClass('ChartDataLabels', {
    properties: {
      ShowValue: false,
      ShowCategoryName: false,
      ShowSeriesName: false,
      ShowPercentage: false,
      ShowLegendKey: false,
      ShowBubbleSize: false,
      Position: 'Invalid',
      NumberFormat: 'General',
      LinkNumberFormat: true,
      Separator: ', ',
    },
    parts: ['Format'],
  }),
  bagClass('ChartDataLabelFormat', { parts: TEXT_FORMAT }),
  bagClass('ChartAreaFormat', {
    properties: { RoundedCorners: false, ColorScheme: 'ColorfulPalette1' },
    parts: TEXT_FORMAT,
  }),
  bagClass('ChartPlotArea', {
    properties: { Position: 'Automatic', Height: 0, Left: 0, Top: 0, Width: 0 },
    parts: ['Format'],
  }),
  bagClass('ChartPlotAreaFormat', { parts: ['Border', 'Fill'] }),
  bagClass('ChartSeriesFormat', { parts: ['Fill', 'Line'] }),
  bagClass('ChartFont', {
    properties: {
      Bold: false,
      Color: '#000000',
      Italic: false,
      Name: 'Calibri',
      Size: 10,
      Underline: 'None',
    },
  }),
  bagClass('ChartFill', {
    methods: {
      SetSolidColor(self, [color]) {
        setIn(self, 'Color', colorOf(color));
        setIn(self, 'Cleared', false);
      },
      Clear: (self) => setIn(self, 'Cleared', true),
    },
  }),
  bagClass('ChartLineFormat', {
    properties: { Color: '#000000', LineStyle: 'Continuous', Weight: 0.75 },
    methods: { Clear: (self) => setIn(self, 'LineStyle', 'None') },
  }),
  bagClass('ChartBorder', {
    properties: { Color: '#000000', LineStyle: 'Continuous', Weight: 0.75 },
    methods: { Clear: (self) => setIn(self, 'LineStyle', 'None') },
  }),
];
