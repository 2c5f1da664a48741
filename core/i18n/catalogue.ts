import { addinMessages } from './messages/addin.ts';
import { addinCustomerMessages } from './messages/addin-customer.ts';
import { addinPlanMessages } from './messages/addin-plan.ts';
import { addinSegmentsMessages } from './messages/addin-segments.ts';
import { addinViewsMessages } from './messages/addin-views.ts';
import { affinityMessages } from './messages/affinity.ts';
import { analysisMessages } from './messages/analysis.ts';
import { answerMessages } from './messages/answers.ts';
import { answerExplainMessages } from './messages/answers-explain.ts';
import { answerWhyMessages } from './messages/answers-why.ts';
import { botMessages } from './messages/bot.ts';
import { botAccessMessages } from './messages/bot-access.ts';
import { botAlertsMessages } from './messages/bot-alerts.ts';
import { botAuditMessages } from './messages/bot-audit.ts';
import { botBlocksMessages } from './messages/bot-blocks.ts';
import { botModelMessages } from './messages/bot-model.ts';
import { botSchedulesMessages } from './messages/bot-schedules.ts';
import { botStoreMessages } from './messages/bot-store.ts';
import { botWorkbooksMessages } from './messages/bot-workbooks.ts';
import { cleanMessages } from './messages/clean.ts';
import { cleanOrdersMessages } from './messages/clean-orders.ts';
import { cleanRowsMessages } from './messages/clean-rows.ts';
import { cliMessages } from './messages/cli.ts';
import { cliHelpMessages } from './messages/cli-help.ts';
import { cliRulesMessages } from './messages/cli-rules.ts';
import { cliStatisticsMessages } from './messages/cli-statistics.ts';
import { clusterMessages } from './messages/cluster.ts';
import { compareMessages } from './messages/compare.ts';
import { evaluateMessages } from './messages/evaluate.ts';
import { flowChartMessages } from './messages/flow-chart.ts';
import { functionsMessages } from './messages/functions.ts';
import { funnelMessages } from './messages/funnel.ts';
import { goalsMessages } from './messages/goals.ts';
import { groupingMessages } from './messages/grouping.ts';
import { identityMessages } from './messages/identity.ts';
import { journeyMessages } from './messages/journey.ts';
import { lifecycleMessages } from './messages/lifecycle.ts';
import { lintMessages } from './messages/lint.ts';
import { manifestMessages } from './messages/manifest.ts';
import { metricsMessages } from './messages/metrics.ts';
import { paneMessages } from './messages/pane.ts';
import { paneAskMessages } from './messages/pane-ask.ts';
import { paneCustomerMessages } from './messages/pane-customer.ts';
import { paneFlowsMessages } from './messages/pane-flows.ts';
import { paneKnownMessages } from './messages/pane-known.ts';
import { paneResultsMessages } from './messages/pane-results.ts';
import { paneRulesMessages } from './messages/pane-rules.ts';
import { paneSettingsMessages } from './messages/pane-settings.ts';
import { personaMessages } from './messages/persona.ts';
import { privacyMessages } from './messages/privacy.ts';
import { profileMessages } from './messages/profile.ts';
import { qualityMessages } from './messages/quality.ts';
import { queryMessages } from './messages/query.ts';
import { queryCaveatsMessages } from './messages/query-caveats.ts';
import { queryReadingMessages } from './messages/query-reading.ts';
import { reportMessages } from './messages/report.ts';
import { reportJourneyMessages } from './messages/report-journey.ts';
import { reportMinedMessages } from './messages/report-mined.ts';
import { reportTagsMessages } from './messages/report-tags.ts';
import { roleNameMessages } from './messages/role-names.ts';
import { rolesMessages } from './messages/roles.ts';
import { segmentMessages } from './messages/segment.ts';
import { segmentationsMessages } from './messages/segmentations.ts';
import { settingsMessages } from './messages/settings.ts';
import { settingsSheetMessages } from './messages/settings-sheet.ts';
import { sharedMessages } from './messages/shared.ts';
import { summaryMessages } from './messages/summary.ts';
import { tableMessages } from './messages/table.ts';
import { tagMeaningsMessages } from './messages/tag-meanings.ts';
import { tagNamesMessages } from './messages/tag-names.ts';
import { tagsMessages } from './messages/tags.ts';
import { topicMessages } from './messages/topics.ts';
import { workbookMessages } from './messages/workbook.ts';

/** Every sentence the product says, one file a room. */
export const catalogue = {
  ...sharedMessages,
  ...analysisMessages,
  ...tableMessages,
  ...tagsMessages,
  ...tagNamesMessages,
  ...tagMeaningsMessages,
  ...rolesMessages,
  ...roleNameMessages,
  ...settingsMessages,
  ...settingsSheetMessages,
  ...cleanMessages,
  ...cleanOrdersMessages,
  ...cleanRowsMessages,
  ...identityMessages,
  ...privacyMessages,
  ...profileMessages,
  ...qualityMessages,
  ...metricsMessages,
  ...segmentMessages,
  ...clusterMessages,
  ...goalsMessages,
  ...compareMessages,
  ...lifecycleMessages,
  ...personaMessages,
  ...groupingMessages,
  ...segmentationsMessages,
  ...lintMessages,
  ...funnelMessages,
  ...affinityMessages,
  ...journeyMessages,
  ...flowChartMessages,
  ...evaluateMessages,
  ...reportMessages,
  ...reportMinedMessages,
  ...reportJourneyMessages,
  ...reportTagsMessages,
  ...summaryMessages,
  ...queryMessages,
  ...queryReadingMessages,
  ...queryCaveatsMessages,
  ...answerMessages,
  ...answerWhyMessages,
  ...answerExplainMessages,
  ...topicMessages,
  ...workbookMessages,
  ...botAccessMessages,
  ...botAuditMessages,
  ...botBlocksMessages,
  ...botMessages,
  ...cliMessages,
  ...cliHelpMessages,
  ...cliStatisticsMessages,
  ...cliRulesMessages,
  ...addinMessages,
  ...addinViewsMessages,
  ...addinPlanMessages,
  ...addinSegmentsMessages,
  ...addinCustomerMessages,
  ...paneMessages,
  ...paneAskMessages,
  ...paneFlowsMessages,
  ...paneKnownMessages,
  ...paneResultsMessages,
  ...paneRulesMessages,
  ...paneCustomerMessages,
  ...paneSettingsMessages,
  ...functionsMessages,
  ...manifestMessages,
  ...botStoreMessages,
  ...botWorkbooksMessages,
  ...botModelMessages,
  ...botSchedulesMessages,
  ...botAlertsMessages,
} as const;

export type MessageCode = keyof typeof catalogue;
