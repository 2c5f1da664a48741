// Made by scripts/excel-api-table.mjs from @types/office-js; run it again to change this file.

/**
 * Classes with their members: `set|member member…;set|…`. A bare version is of ExcelApi. After a
 * member's name, `()` marks a method, `!` a property that cannot be set, `:Name` the class or
 * enumeration it gives.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  AllowEditRange:
    'ExcelApiOnline 1.1|address isPasswordProtected! title delete() pauseProtection() setPassword()',
  AllowEditRangeCollection:
    'ExcelApiOnline 1.1|items!:AllowEditRange add() getCount() getItem():AllowEditRange getItemAt():AllowEditRange getItemOrNullObject():AllowEditRange pauseProtection()',
  Application:
    '1.1|calculationMode:CalculationMode calculate();1.6|suspendApiCalculationUntilNextSync();1.9|iterativeCalculation!:IterativeCalculation calculationEngineVersion! calculationState!:CalculationState suspendScreenUpdatingUntilNextSync();1.11|cultureInfo!:CultureInfo decimalSeparator! thousandsSeparator! useSystemSeparators!;ExcelApiDesktop 1.1|activeWindow!:Window windows!:WindowCollection checkSpelling() enterEditingMode() union():RangeAreas',
  AutoFilter:
    '1.9|criteria!:FilterCriteria enabled! isDataFiltered! apply() clearCriteria() getRange():Range getRangeOrNullObject():Range reapply() remove();1.14|clearColumnCriteria()',
  Binding:
    '1.1|id! type!:BindingType getRange():Range getTable():Table getText();1.2|onDataChanged!:BindingDataChangedEventArgs onSelectionChanged!:BindingSelectionChangedEventArgs;1.3|delete()',
  BindingCollection:
    '1.1|items!:Binding count! getItem():Binding getItemAt():Binding;1.3|add():Binding addFromNamedItem():Binding addFromSelection():Binding;1.4|getCount() getItemOrNullObject():Binding',
  CellValueConditionalFormat: '1.6|format!:ConditionalRangeFormat rule:ConditionalCellValueRule',
  Chart:
    '1.1|axes!:ChartAxes dataLabels!:ChartDataLabels format!:ChartAreaFormat legend!:ChartLegend series!:ChartSeriesCollection title!:ChartTitle height left name top width delete() setData() setPosition();1.2|worksheet!:Worksheet getImage();1.7|chartType:ChartType id! showAllFieldButtons;1.8|plotArea!:ChartPlotArea categoryLabelLevel displayBlanksAs:ChartDisplayBlanksAs plotBy:ChartPlotBy plotVisibleOnly seriesNameLevel showDataLabelsOverMaximum style onActivated!:ChartActivatedEventArgs onDeactivated!:ChartDeactivatedEventArgs;1.9|pivotOptions!:ChartPivotOptions activate();1.14|getDataTable():ChartDataTable getDataTableOrNullObject():ChartDataTable',
  ChartAreaFormat:
    '1.1|fill!:ChartFill font!:ChartFont;1.7|border!:ChartBorder;1.9|colorScheme:ChartColorScheme roundedCorners',
  ChartAxes:
    '1.1|categoryAxis!:ChartAxis seriesAxis!:ChartAxis valueAxis!:ChartAxis;1.7|getItem():ChartAxis',
  ChartAxis:
    '1.1|format!:ChartAxisFormat majorGridlines!:ChartGridlines minorGridlines!:ChartGridlines title!:ChartAxisTitle majorUnit maximum minimum minorUnit;1.7|axisGroup!:ChartAxisGroup baseTimeUnit:ChartAxisTimeUnit categoryType:ChartAxisCategoryType customDisplayUnit! displayUnit:ChartAxisDisplayUnit height! left! logBase majorTickMark:ChartAxisTickMark majorTimeUnitScale:ChartAxisTimeUnit minorTickMark:ChartAxisTickMark minorTimeUnitScale:ChartAxisTimeUnit reversePlotOrder scaleType:ChartAxisScaleType showDisplayUnitLabel tickLabelPosition:ChartAxisTickLabelPosition tickLabelSpacing tickMarkSpacing top! type!:ChartAxisType visible width! setCategoryNames() setCustomDisplayUnit();1.8|alignment:ChartTickLabelAlignment isBetweenCategories multiLevel numberFormat offset position:ChartAxisPosition positionAt! textOrientation setPositionAt();1.9|linkNumberFormat',
  ChartAxisFormat: '1.1|font!:ChartFont line!:ChartLineFormat;1.8|fill!:ChartFill',
  ChartAxisTitle:
    '1.1|format!:ChartAxisTitleFormat text visible;1.8|setFormula();1.12|textOrientation',
  ChartAxisTitleFormat: '1.1|font!:ChartFont;1.8|border!:ChartBorder fill!:ChartFill',
  ChartBinOptions:
    '1.9|allowOverflow allowUnderflow count overflowValue type:ChartBinType underflowValue width',
  ChartBorder: '1.7|color lineStyle:ChartLineStyle weight;1.8|clear()',
  ChartBoxwhiskerOptions:
    '1.9|quartileCalculation:ChartBoxQuartileCalculation showInnerPoints showMeanLine showMeanMarker showOutlierPoints',
  ChartCollection:
    '1.1|items!:Chart count! add():Chart getItem():Chart getItemAt():Chart;1.4|getCount() getItemOrNullObject():Chart;1.8|onActivated!:ChartActivatedEventArgs onAdded!:ChartAddedEventArgs onDeactivated!:ChartDeactivatedEventArgs onDeleted!:ChartDeletedEventArgs',
  ChartDataLabel:
    '1.7|position:ChartDataLabelPosition separator showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue;1.8|format!:ChartDataLabelFormat autoText formula height! horizontalAlignment:ChartTextHorizontalAlignment left numberFormat text textOrientation top verticalAlignment:ChartTextVerticalAlignment width!;1.9|linkNumberFormat;1.19|geometricShapeType:GeometricShapeType showAsStickyCallout! getSubstring():ChartFormatString getTailAnchor():ChartDataLabelAnchor setHeight() setWidth()',
  ChartDataLabelAnchor: '1.19|left top',
  ChartDataLabelFormat: '1.1|fill!:ChartFill font!:ChartFont;1.8|border!:ChartBorder',
  ChartDataLabels:
    '1.1|format!:ChartDataLabelFormat position:ChartDataLabelPosition separator showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue;1.8|autoText horizontalAlignment:ChartTextHorizontalAlignment numberFormat textOrientation verticalAlignment:ChartTextVerticalAlignment;1.9|linkNumberFormat;1.19|leaderLines!:ChartLeaderLines geometricShapeType:GeometricShapeType showAsStickyCallout! showLeaderLines',
  ChartDataTable:
    '1.14|format!:ChartDataTableFormat showHorizontalBorder showLegendKey showOutlineBorder showVerticalBorder visible',
  ChartDataTableFormat: '1.14|border!:ChartBorder fill!:ChartFill font!:ChartFont',
  ChartErrorBars:
    '1.9|format!:ChartErrorBarsFormat endStyleCap include:ChartErrorBarsInclude type:ChartErrorBarsType visible',
  ChartErrorBarsFormat: '1.9|line!:ChartLineFormat',
  ChartFill: '1.1|clear() setSolidColor();1.16|getSolidColor()',
  ChartFont: '1.1|bold color italic name size underline:ChartUnderlineStyle',
  ChartFormatString: '1.7|font!:ChartFont',
  ChartGridlines: '1.1|format!:ChartGridlinesFormat visible',
  ChartGridlinesFormat: '1.1|line!:ChartLineFormat',
  ChartLeaderLines: '1.19|format!:ChartLeaderLinesFormat',
  ChartLeaderLinesFormat: '1.19|line!:ChartLineFormat',
  ChartLegend:
    '1.1|format!:ChartLegendFormat overlay position:ChartLegendPosition visible;1.7|legendEntries!:ChartLegendEntryCollection height left showShadow top width',
  ChartLegendEntry: '1.7|visible;1.8|height! index! left! top! width!',
  ChartLegendEntryCollection: '1.7|items!:ChartLegendEntry getCount() getItemAt():ChartLegendEntry',
  ChartLegendFormat: '1.1|fill!:ChartFill font!:ChartFont;1.8|border!:ChartBorder',
  ChartLineFormat: '1.1|color clear();1.7|lineStyle:ChartLineStyle weight',
  ChartMapOptions:
    '1.9|labelStrategy:ChartMapLabelStrategy level:ChartMapAreaLevel projectionType:ChartMapProjectionType',
  ChartPivotOptions:
    '1.9|showAxisFieldButtons showLegendFieldButtons showReportFilterFieldButtons showValueFieldButtons',
  ChartPlotArea:
    '1.8|format!:ChartPlotAreaFormat height insideHeight insideLeft insideTop insideWidth left position:ChartPlotAreaPosition top width',
  ChartPlotAreaFormat: '1.8|border!:ChartBorder fill!:ChartFill',
  ChartPoint:
    '1.1|format!:ChartPointFormat value!;1.7|dataLabel!:ChartDataLabel hasDataLabel markerBackgroundColor markerForegroundColor markerSize markerStyle:ChartMarkerStyle',
  ChartPointFormat: '1.1|fill!:ChartFill;1.7|border!:ChartBorder',
  ChartPointsCollection: '1.1|items!:ChartPoint count! getItemAt():ChartPoint;1.4|getCount()',
  ChartSeries:
    '1.1|format!:ChartSeriesFormat points!:ChartPointsCollection name;1.7|trendlines!:ChartTrendlineCollection chartType:ChartType doughnutHoleSize filtered gapWidth hasDataLabels markerBackgroundColor markerForegroundColor markerSize markerStyle:ChartMarkerStyle plotOrder showShadow smooth delete() setBubbleSizes() setValues() setXAxisValues();1.8|dataLabels!:ChartDataLabels axisGroup:ChartAxisGroup explosion firstSliceAngle invertIfNegative overlap secondPlotSize splitType:ChartSplitType varyByCategories;1.9|binOptions!:ChartBinOptions boxwhiskerOptions!:ChartBoxwhiskerOptions mapOptions!:ChartMapOptions xErrorBars!:ChartErrorBars yErrorBars!:ChartErrorBars bubbleScale gradientMaximumColor gradientMaximumType:ChartGradientStyleType gradientMaximumValue gradientMidpointColor gradientMidpointType:ChartGradientStyleType gradientMidpointValue gradientMinimumColor gradientMinimumType:ChartGradientStyleType gradientMinimumValue gradientStyle:ChartGradientStyle invertColor parentLabelStrategy:ChartParentLabelStrategy showConnectorLines showLeaderLines splitValue;1.12|getDimensionValues();1.15|getDimensionDataSourceString() getDimensionDataSourceType():ChartDataSourceType',
  ChartSeriesCollection:
    '1.1|items!:ChartSeries count! getItemAt():ChartSeries;1.4|getCount();1.7|add():ChartSeries',
  ChartSeriesFormat: '1.1|fill!:ChartFill line!:ChartLineFormat',
  ChartTitle:
    '1.1|format!:ChartTitleFormat overlay text visible;1.7|height! horizontalAlignment:ChartTextHorizontalAlignment left position:ChartTitlePosition showShadow textOrientation top verticalAlignment:ChartTextVerticalAlignment width! getSubstring():ChartFormatString setFormula()',
  ChartTitleFormat: '1.1|fill!:ChartFill font!:ChartFont;1.7|border!:ChartBorder',
  ChartTrendline:
    '1.7|format!:ChartTrendlineFormat intercept movingAveragePeriod name polynomialOrder type:ChartTrendlineType delete();1.8|label!:ChartTrendlineLabel backwardPeriod forwardPeriod showEquation showRSquared',
  ChartTrendlineCollection:
    '1.7|items!:ChartTrendline add():ChartTrendline getCount() getItem():ChartTrendline',
  ChartTrendlineFormat: '1.7|line!:ChartLineFormat',
  ChartTrendlineLabel:
    '1.8|format!:ChartTrendlineLabelFormat autoText formula height! horizontalAlignment:ChartTextHorizontalAlignment left numberFormat text textOrientation top verticalAlignment:ChartTextVerticalAlignment width!;1.9|linkNumberFormat',
  ChartTrendlineLabelFormat: '1.8|border!:ChartBorder fill!:ChartFill font!:ChartFont',
  ColorScaleConditionalFormat: '1.6|criteria:ConditionalColorScaleCriteria threeColorScale!',
  Comment:
    '1.10|replies!:CommentReplyCollection authorEmail! authorName! content creationDate! id! delete() getLocation():Range;1.11|mentions!:CommentMention resolved richContent! updateMentions();1.12|contentType!:ContentType',
  CommentCollection:
    '1.10|items!:Comment add():Comment getCount() getItem():Comment getItemAt():Comment getItemByCell():Comment getItemByReplyId():Comment;1.12|onAdded!:CommentAddedEventArgs onChanged!:CommentChangedEventArgs onDeleted!:CommentDeletedEventArgs;1.14|getItemOrNullObject():Comment',
  CommentReply:
    '1.10|authorEmail! authorName! content creationDate! id! delete() getLocation():Range getParentComment():Comment;1.11|mentions!:CommentMention resolved! richContent! updateMentions();1.12|contentType!:ContentType',
  CommentReplyCollection:
    '1.10|items!:CommentReply add():CommentReply getCount() getItem():CommentReply getItemAt():CommentReply;1.14|getItemOrNullObject():CommentReply',
  ConditionalDataBarNegativeFormat:
    '1.6|borderColor fillColor matchPositiveBorderColor matchPositiveFillColor',
  ConditionalDataBarPositiveFormat: '1.6|borderColor fillColor gradientFill',
  ConditionalFormat:
    '1.6|cellValue!:CellValueConditionalFormat cellValueOrNullObject!:CellValueConditionalFormat colorScale!:ColorScaleConditionalFormat colorScaleOrNullObject!:ColorScaleConditionalFormat custom!:CustomConditionalFormat customOrNullObject!:CustomConditionalFormat dataBar!:DataBarConditionalFormat dataBarOrNullObject!:DataBarConditionalFormat iconSet!:IconSetConditionalFormat iconSetOrNullObject!:IconSetConditionalFormat preset!:PresetCriteriaConditionalFormat presetOrNullObject!:PresetCriteriaConditionalFormat textComparison!:TextConditionalFormat textComparisonOrNullObject!:TextConditionalFormat topBottom!:TopBottomConditionalFormat topBottomOrNullObject!:TopBottomConditionalFormat id! priority stopIfTrue type!:ConditionalFormatType delete() getRange():Range getRangeOrNullObject():Range;1.9|getRanges():RangeAreas;1.17|changeRuleToCellValue() changeRuleToColorScale() changeRuleToContainsText() changeRuleToCustom() changeRuleToDataBar() changeRuleToIconSet() changeRuleToPresetCriteria() changeRuleToTopBottom() setRanges()',
  ConditionalFormatCollection:
    '1.6|items!:ConditionalFormat add():ConditionalFormat clearAll() getCount() getItem():ConditionalFormat getItemAt():ConditionalFormat;1.14|getItemOrNullObject():ConditionalFormat',
  ConditionalFormatRule: '1.6|formula formulaLocal formulaR1C1',
  ConditionalRangeBorder:
    '1.6|color sideIndex!:ConditionalRangeBorderIndex style:ConditionalRangeBorderLineStyle',
  ConditionalRangeBorderCollection:
    '1.6|bottom!:ConditionalRangeBorder left!:ConditionalRangeBorder right!:ConditionalRangeBorder top!:ConditionalRangeBorder items!:ConditionalRangeBorder count! getItem():ConditionalRangeBorder getItemAt():ConditionalRangeBorder',
  ConditionalRangeFill: '1.6|color clear()',
  ConditionalRangeFont:
    '1.6|bold color italic strikethrough underline:ConditionalRangeFontUnderlineStyle clear()',
  ConditionalRangeFormat:
    '1.6|borders!:ConditionalRangeBorderCollection fill!:ConditionalRangeFill font!:ConditionalRangeFont numberFormat;1.17|clearFormat()',
  CultureInfo: '1.11|numberFormat!:NumberFormatInfo name!;1.12|datetimeFormat!:DatetimeFormatInfo',
  CustomConditionalFormat: '1.6|format!:ConditionalRangeFormat rule!:ConditionalFormatRule',
  CustomProperty: '1.7|key! type!:DocumentPropertyType value delete()',
  CustomPropertyCollection:
    '1.7|items!:CustomProperty add():CustomProperty deleteAll() getCount() getItem():CustomProperty getItemOrNullObject():CustomProperty',
  CustomXmlPart: '1.5|id! namespaceUri! delete() getXml() setXml()',
  CustomXmlPartCollection:
    '1.5|items!:CustomXmlPart add():CustomXmlPart getByNamespace():CustomXmlPartScopedCollection getCount() getItem():CustomXmlPart getItemOrNullObject():CustomXmlPart',
  CustomXmlPartScopedCollection:
    '1.5|items!:CustomXmlPart getCount() getItem():CustomXmlPart getItemOrNullObject():CustomXmlPart getOnlyItem():CustomXmlPart getOnlyItemOrNullObject():CustomXmlPart',
  DataBarConditionalFormat:
    '1.6|negativeFormat!:ConditionalDataBarNegativeFormat positiveFormat!:ConditionalDataBarPositiveFormat axisColor axisFormat:ConditionalDataBarAxisFormat barDirection:ConditionalDataBarDirection lowerBoundRule:ConditionalDataBarRule showDataBarOnly upperBoundRule:ConditionalDataBarRule',
  DataConnectionCollection: '1.7|refreshAll()',
  DataPivotHierarchy:
    '1.8|field!:PivotField id! name numberFormat position showAs:ShowAsRule summarizeBy:AggregationFunction setToDefault()',
  DataPivotHierarchyCollection:
    '1.8|items!:DataPivotHierarchy add():DataPivotHierarchy getCount() getItem():DataPivotHierarchy getItemOrNullObject():DataPivotHierarchy remove()',
  DataValidation:
    '1.8|errorAlert:DataValidationErrorAlert ignoreBlanks prompt:DataValidationPrompt rule:DataValidationRule type!:DataValidationType valid! clear();1.9|getInvalidCells():RangeAreas getInvalidCellsOrNullObject():RangeAreas',
  DatetimeFormatInfo:
    '1.12|dateSeparator! longDatePattern! longTimePattern! shortDatePattern! timeSeparator!',
  DocumentProperties:
    '1.7|custom!:CustomPropertyCollection author category comments company creationDate! keywords lastAuthor! manager revisionNumber subject title',
  Filter:
    '1.2|criteria!:FilterCriteria apply() applyBottomItemsFilter() applyBottomPercentFilter() applyCellColorFilter() applyCustomFilter() applyDynamicFilter() applyFontColorFilter() applyIconFilter() applyTopItemsFilter() applyTopPercentFilter() applyValuesFilter() clear()',
  FilterPivotHierarchy:
    '1.8|fields!:PivotFieldCollection enableMultipleFilterItems id! name position setToDefault()',
  FilterPivotHierarchyCollection:
    '1.8|items!:FilterPivotHierarchy add():FilterPivotHierarchy getCount() getItem():FilterPivotHierarchy getItemOrNullObject():FilterPivotHierarchy remove()',
  FormatProtection: '1.2|formulaHidden locked',
  FunctionResult: '1.2|error! value!',
  Functions:
    '1.2|abs() accrInt() accrIntM() acos() acosh() acot() acoth() amorDegrc() amorLinc() and() arabic() areas() asc() asin() asinh() atan() atan2() atanh() aveDev() average() averageA() averageIf() averageIfs() bahtText() base() besselI() besselJ() besselK() besselY() beta_Dist() beta_Inv() bin2Dec() bin2Hex() bin2Oct() binom_Dist() binom_Dist_Range() binom_Inv() bitand() bitlshift() bitor() bitrshift() bitxor() ceiling_Math() ceiling_Precise() char() chiSq_Dist() chiSq_Dist_RT() chiSq_Inv() chiSq_Inv_RT() choose() clean() code() columns() combin() combina() complex() concatenate() confidence_Norm() confidence_T() convert() cos() cosh() cot() coth() count() countA() countBlank() countIf() countIfs() coupDayBs() coupDays() coupDaysNc() coupNcd() coupNum() coupPcd() csc() csch() cumIPmt() cumPrinc() daverage() dcount() dcountA() dget() dmax() dmin() dproduct() dstDev() dstDevP() dsum() dvar() dvarP() date() datevalue() day() days() days360() db() dbcs() ddb() dec2Bin() dec2Hex() dec2Oct() decimal() degrees() delta() devSq() disc() dollar() dollarDe() dollarFr() duration() ecma_Ceiling() edate() effect() eoMonth() erf() erfC() erfC_Precise() erf_Precise() error_Type() even() exact() exp() expon_Dist() fvschedule() f_Dist() f_Dist_RT() f_Inv() f_Inv_RT() fact() factDouble() false() find() findB() fisher() fisherInv() fixed() floor_Math() floor_Precise() fv() gamma() gammaLn() gammaLn_Precise() gamma_Dist() gamma_Inv() gauss() gcd() geStep() geoMean() hlookup() harMean() hex2Bin() hex2Dec() hex2Oct() hour() hypGeom_Dist() hyperlink() iso_Ceiling() if() imAbs() imArgument() imConjugate() imCos() imCosh() imCot() imCsc() imCsch() imDiv() imExp() imLn() imLog10() imLog2() imPower() imProduct() imReal() imSec() imSech() imSin() imSinh() imSqrt() imSub() imSum() imTan() imaginary() int() intRate() ipmt() irr() isErr() isError() isEven() isFormula() isLogical() isNA() isNonText() isNumber() isOdd() isText() isoWeekNum() ispmt() isref() kurt() large() lcm() left() leftb() len() lenb() ln() log() log10() logNorm_Dist() logNorm_Inv() lookup() lower() mduration() mirr() mround() match() max() maxA() median() mid() midb() min() minA() minute() mod() month() multiNomial() n() nper() na() negBinom_Dist() networkDays() networkDays_Intl() nominal() norm_Dist() norm_Inv() norm_S_Dist() norm_S_Inv() not() now() npv() numberValue() oct2Bin() oct2Dec() oct2Hex() odd() oddFPrice() oddFYield() oddLPrice() oddLYield() or() pduration() percentRank_Exc() percentRank_Inc() percentile_Exc() percentile_Inc() permut() permutationa() phi() pi() pmt() poisson_Dist() power() ppmt() price() priceDisc() priceMat() product() proper() pv() quartile_Exc() quartile_Inc() quotient() radians() rand() randBetween() rank_Avg() rank_Eq() rate() received() replace() replaceB() rept() right() rightb() roman() round() roundDown() roundUp() rows() rri() sec() sech() second() seriesSum() sheet() sheets() sign() sin() sinh() skew() skew_p() sln() small() sqrt() sqrtPi() stDevA() stDevPA() stDev_P() stDev_S() standardize() substitute() subtotal() sum() sumIf() sumIfs() sumSq() syd() t() tbillEq() tbillPrice() tbillYield() t_Dist() t_Dist_2T() t_Dist_RT() t_Inv() t_Inv_2T() tan() tanh() text() time() timevalue() today() trim() trimMean() true() trunc() type() usdollar() unichar() unicode() upper() vlookup() value() varA() varPA() var_P() var_S() vdb() weekNum() weekday() weibull_Dist() workDay() workDay_Intl() xirr() xnpv() xor() year() yearFrac() yield() yieldDisc() yieldMat() z_Test()',
  GeometricShape: '1.9|shape!:Shape id!',
  GroupShapeCollection:
    '1.9|items!:Shape getCount() getItem():Shape getItemAt():Shape;1.14|getItemOrNullObject():Shape',
  HeaderFooter:
    '1.9|centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader;ExcelApiDesktop 1.1|centerFooterPicture!:HeaderFooterPicture centerHeaderPicture!:HeaderFooterPicture leftFooterPicture!:HeaderFooterPicture leftHeaderPicture!:HeaderFooterPicture rightFooterPicture!:HeaderFooterPicture rightHeaderPicture!:HeaderFooterPicture',
  HeaderFooterGroup:
    '1.9|defaultForAllPages!:HeaderFooter evenPages!:HeaderFooter firstPage!:HeaderFooter oddPages!:HeaderFooter state:HeaderFooterState useSheetMargins useSheetScale',
  HeaderFooterPicture:
    'ExcelApiDesktop 1.1|brightness colorType:PictureColorType contrast cropBottom cropLeft cropRight cropTop filename height lockAspectRatio width',
  IconSetConditionalFormat:
    '1.6|criteria:ConditionalIconCriterion reverseIconOrder showIconOnly style:IconSet',
  Image:
    '1.9|shape!:Shape id! format!:PictureFormat;ExcelApiDesktop 1.1|brightness colorType:PictureColorType contrast cropBottom cropLeft cropRight cropTop incrementBrightness() incrementContrast()',
  IterativeCalculation: '1.9|enabled maxChange maxIteration',
  Line: '1.9|beginConnectedShape!:Shape endConnectedShape!:Shape shape!:Shape beginArrowheadLength:ArrowheadLength beginArrowheadStyle:ArrowheadStyle beginArrowheadWidth:ArrowheadWidth beginConnectedSite! endArrowheadLength:ArrowheadLength endArrowheadStyle:ArrowheadStyle endArrowheadWidth:ArrowheadWidth endConnectedSite! id! isBeginConnected! isEndConnected! connectorType:ConnectorType connectBeginShape() connectEndShape() disconnectBeginShape() disconnectEndShape()',
  LinkedEntityDataDomain:
    '1.19|dataProvider! id! lastRefreshed! loadFunctionId! name! periodicRefreshInterval! refreshMode:LinkedEntityDataDomainRefreshMode serviceId! supportedRefreshModes!:LinkedEntityDataDomainRefreshMode delete() refresh()',
  LinkedEntityDataDomainCollection:
    '1.19|items!:LinkedEntityDataDomain add() getCount() getItem():LinkedEntityDataDomain getItemAt():LinkedEntityDataDomain getItemByName():LinkedEntityDataDomain getItemByNameOrNullObject():LinkedEntityDataDomain getItemOrNullObject():LinkedEntityDataDomain refreshAll() onLinkedEntityDataDomainAdded!:LinkedEntityDataDomainAddedEventArgs onRefreshCompleted!:LinkedEntityDataDomainRefreshCompletedEventArgs onRefreshModeChanged!:LinkedEntityDataDomainRefreshModeChangedEventArgs;1.21|loadLinkedEntityCellValue() onLinkedEntityCellValueLoaded!:LinkedEntityCellValueLoadedEventArgs',
  LinkedWorkbook: 'ExcelApiOnline 1.1|id! breakLinks() refresh()',
  LinkedWorkbookCollection:
    'ExcelApiOnline 1.1|items!:LinkedWorkbook workbookLinksRefreshMode:WorkbookLinksRefreshMode breakAllLinks() getItem():LinkedWorkbook getItemOrNullObject():LinkedWorkbook refreshAll()',
  NamedItem:
    '1.1|name! type!:NamedItemType value! visible getRange():Range;1.4|worksheet!:Worksheet worksheetOrNullObject!:Worksheet comment scope!:NamedItemScope delete() getRangeOrNullObject():Range;1.7|arrayValues!:NamedItemArrayValues formula;1.16|valueAsJson! valueAsJsonLocal!',
  NamedItemArrayValues: '1.7|types!:RangeValueType values!;1.16|valuesAsJson! valuesAsJsonLocal!',
  NamedItemCollection:
    '1.1|items!:NamedItem getItem():NamedItem;1.4|add():NamedItem addFormulaLocal():NamedItem getCount() getItemOrNullObject():NamedItem',
  NamedSheetView: 'ExcelApiOnline 1.1|name activate() delete() duplicate():NamedSheetView',
  NamedSheetViewCollection:
    'ExcelApiOnline 1.1|items!:NamedSheetView add():NamedSheetView enterTemporary():NamedSheetView exit() getActive():NamedSheetView getCount() getItem():NamedSheetView getItemAt():NamedSheetView',
  Note: '1.18|authorName! content height visible width delete() getLocation():Range',
  NoteCollection:
    '1.18|items!:Note add():Note getCount() getItem():Note getItemAt():Note getItemOrNullObject():Note',
  NumberFormatInfo: '1.11|numberDecimalSeparator! numberGroupSeparator!;1.17|currencySymbol!',
  PageBreak: '1.9|columnIndex! rowIndex! delete() getCellAfterBreak():Range',
  PageBreakCollection:
    '1.9|items!:PageBreak add():PageBreak getCount() getItem():PageBreak removePageBreaks()',
  PageLayout:
    '1.9|headersFooters!:HeaderFooterGroup blackAndWhite bottomMargin centerHorizontally centerVertically draftMode firstPageNumber footerMargin headerMargin leftMargin orientation:PageOrientation paperSize:PaperType printComments:PrintComments printErrors:PrintErrorType printGridlines printHeadings printOrder:PrintOrder rightMargin topMargin zoom:PageLayoutZoomOptions getPrintArea():RangeAreas getPrintAreaOrNullObject():RangeAreas getPrintTitleColumns():Range getPrintTitleColumnsOrNullObject():Range getPrintTitleRows():Range getPrintTitleRowsOrNullObject():Range setPrintArea() setPrintMargins() setPrintTitleColumns() setPrintTitleRows();ExcelApiDesktop 1.1|alignMarginsHeaderFooter printQuality',
  Pane: 'ExcelApiDesktop 1.1|index!',
  PaneCollection: 'ExcelApiDesktop 1.1|items!:Pane getCount() getItemAt():Pane',
  PivotField:
    '1.8|items!:PivotItemCollection id! name showAllItems subtotals:Subtotals sortByLabels();1.9|sortByValues();1.12|applyFilter() clearAllFilters() clearFilter() getFilters():PivotFilters isFiltered()',
  PivotFieldCollection:
    '1.8|items!:PivotField getCount() getItem():PivotField getItemOrNullObject():PivotField',
  PivotHierarchy: '1.8|fields!:PivotFieldCollection id! name',
  PivotHierarchyCollection:
    '1.8|items!:PivotHierarchy getCount() getItem():PivotHierarchy getItemOrNullObject():PivotHierarchy',
  PivotItem: '1.8|id! isExpanded name visible',
  PivotItemCollection:
    '1.8|items!:PivotItem getCount() getItem():PivotItem getItemOrNullObject():PivotItem',
  PivotLayout:
    '1.8|layoutType:PivotLayoutType showColumnGrandTotals showRowGrandTotals subtotalLocation:SubtotalLocationType getColumnLabelRange():Range getDataBodyRange():Range getFilterAxisRange():Range getRange():Range getRowLabelRange():Range;1.9|autoFormat preserveFormatting getDataHierarchy():DataPivotHierarchy getPivotItems():PivotItemCollection setAutoSortOnCell();1.10|enableFieldList;1.13|altTextDescription altTextTitle emptyCellText fillEmptyCells showFieldHeaders displayBlankLineAfterEachItem() repeatAllItemLabels()',
  PivotTable:
    '1.3|worksheet!:Worksheet name refresh();1.5|id!;1.8|columnHierarchies!:RowColumnPivotHierarchyCollection dataHierarchies!:DataPivotHierarchyCollection filterHierarchies!:FilterPivotHierarchyCollection hierarchies!:PivotHierarchyCollection layout!:PivotLayout rowHierarchies!:RowColumnPivotHierarchyCollection delete();1.9|enableDataValueEditing useCustomSortLists;1.12|allowMultipleFiltersPerField;1.13|refreshOnOpen;1.15|getDataSourceString() getDataSourceType():DataSourceType',
  PivotTableCollection:
    '1.3|items!:PivotTable getItem():PivotTable refreshAll();1.4|getCount() getItemOrNullObject():PivotTable;1.8|add():PivotTable',
  PivotTableScopedCollection:
    '1.12|items!:PivotTable getCount() getFirst():PivotTable getItem():PivotTable getItemOrNullObject():PivotTable;1.15|getFirstOrNullObject():PivotTable',
  PivotTableStyle: '1.10|name readOnly! delete() duplicate():PivotTableStyle',
  PivotTableStyleCollection:
    '1.10|items!:PivotTableStyle add():PivotTableStyle getCount() getDefault():PivotTableStyle getItem():PivotTableStyle getItemOrNullObject():PivotTableStyle setDefault()',
  PresetCriteriaConditionalFormat:
    '1.6|format!:ConditionalRangeFormat rule:ConditionalPresetCriteriaRule',
  Query:
    '1.14|error!:QueryError loadedTo!:LoadToType loadedToDataModel! name! refreshDate! rowsLoadedCount!',
  QueryCollection: '1.14|items!:Query getCount() getItem():Query',
  Range:
    '1.1|format!:RangeFormat worksheet!:Worksheet address! addressLocal! cellCount! columnCount! columnIndex! formulas formulasLocal numberFormat rowCount! rowIndex! text! valueTypes!:RangeValueType values clear() delete() getBoundingRect():Range getCell():Range getColumn():Range getEntireColumn():Range getEntireRow():Range getIntersection():Range getLastCell():Range getLastColumn():Range getLastRow():Range getOffsetRange():Range getRow():Range getUsedRange():Range insert():Range select();1.2|sort!:RangeSort columnHidden formulasR1C1 hidden! rowHidden getColumnsAfter():Range getColumnsBefore():Range getResizedRange():Range getRowsAbove():Range getRowsBelow():Range merge() unmerge();1.3|getVisibleView():RangeView;1.4|getIntersectionOrNullObject():Range getUsedRangeOrNullObject():Range;1.6|conditionalFormats!:ConditionalFormatCollection calculate();1.7|hyperlink:RangeHyperlink isEntireColumn! isEntireRow! numberFormatLocal style getAbsoluteResizedRange():Range getImage() getSurroundingRegion():Range showCard();1.8|dataValidation!:DataValidation;1.9|linkedDataTypeState!:LinkedDataTypeState autoFill() convertDataTypeToText() convertToLinkedDataType() copyFrom() find():Range findOrNullObject():Range flashFill() getCellProperties() getColumnProperties() getRowProperties() getSpecialCells():RangeAreas getSpecialCellsOrNullObject():RangeAreas getTables():TableScopedCollection removeDuplicates():RemoveDuplicatesResult replaceAll() setCellProperties() setColumnProperties() setDirty() setRowProperties();1.10|height! left! top! width! group() hideGroupDetails() showGroupDetails() ungroup();1.11|moveTo();1.12|hasSpill! numberFormatCategories!:NumberFormatCategory savedAsArray! getDirectPrecedents():WorkbookRangeAreas getPivotTables():PivotTableScopedCollection getSpillParent():Range getSpillParentOrNullObject():Range getSpillingToRange():Range getSpillingToRangeOrNullObject():Range;1.13|getDirectDependents():WorkbookRangeAreas getExtendedRange():Range getMergedAreasOrNullObject():RangeAreas getRangeEdge():Range;1.14|getPrecedents():WorkbookRangeAreas;1.15|getDependents():WorkbookRangeAreas;1.16|valuesAsJson valuesAsJsonLocal;1.18|control clearOrResetContents();1.19|getDisplayedCellProperties();ExcelApiDesktop 1.1|formulaArray checkSpelling() showDependents() showPrecedents()',
  RangeAreas:
    '1.9|areas!:RangeCollection conditionalFormats!:ConditionalFormatCollection dataValidation!:DataValidation format!:RangeFormat worksheet!:Worksheet address! addressLocal! areaCount! cellCount! isEntireColumn! isEntireRow! style calculate() clear() convertDataTypeToText() convertToLinkedDataType() copyFrom() getEntireColumn():RangeAreas getEntireRow():RangeAreas getIntersection():RangeAreas getIntersectionOrNullObject():RangeAreas getOffsetRangeAreas():RangeAreas getSpecialCells():RangeAreas getSpecialCellsOrNullObject():RangeAreas getTables():TableScopedCollection getUsedRangeAreas():RangeAreas getUsedRangeAreasOrNullObject():RangeAreas setDirty();1.18|clearOrResetContents() select()',
  RangeAreasCollection: '1.12|items!:RangeAreas getCount() getItemAt():RangeAreas',
  RangeBorder:
    '1.1|color sideIndex!:BorderIndex style:BorderLineStyle weight:BorderWeight;1.9|tintAndShade',
  RangeBorderCollection:
    '1.1|items!:RangeBorder count! getItem():RangeBorder getItemAt():RangeBorder;1.9|tintAndShade',
  RangeCollection: '1.9|items!:Range getCount() getItemAt():Range',
  RangeFill:
    '1.1|color clear();1.9|pattern:FillPattern patternColor patternTintAndShade tintAndShade',
  RangeFont:
    '1.1|bold color italic name size underline:RangeUnderlineStyle;1.9|strikethrough subscript superscript tintAndShade',
  RangeFormat:
    '1.1|borders!:RangeBorderCollection fill!:RangeFill font!:RangeFont horizontalAlignment:HorizontalAlignment verticalAlignment:VerticalAlignment wrapText;1.2|protection!:FormatProtection columnWidth rowHeight autofitColumns() autofitRows();1.7|textOrientation useStandardHeight useStandardWidth;1.9|autoIndent indentLevel readingOrder:ReadingOrder shrinkToFit;1.11|adjustIndent()',
  RangeSort: '1.2|apply()',
  RangeView:
    '1.3|rows!:RangeViewCollection cellAddresses! columnCount! formulas formulasLocal formulasR1C1 index! numberFormat rowCount! text! valueTypes!:RangeValueType values getRange():Range;1.16|valuesAsJson valuesAsJsonLocal',
  RangeViewCollection: '1.3|items!:RangeView getItemAt():RangeView;1.4|getCount()',
  RemoveDuplicatesResult: '1.9|removed! uniqueRemaining!',
  RequestContext: '1.5|runtime!',
  RowColumnPivotHierarchy: '1.8|fields!:PivotFieldCollection id! name position setToDefault()',
  RowColumnPivotHierarchyCollection:
    '1.8|items!:RowColumnPivotHierarchy add():RowColumnPivotHierarchy getCount() getItem():RowColumnPivotHierarchy getItemOrNullObject():RowColumnPivotHierarchy remove()',
  Runtime: '1.8|enableEvents',
  Setting: '1.4|key! value delete()',
  SettingCollection:
    '1.4|items!:Setting add():Setting getCount() getItem():Setting getItemOrNullObject():Setting onSettingsChanged!:SettingsChangedEventArgs',
  Shape:
    '1.9|fill!:ShapeFill geometricShape!:GeometricShape group!:ShapeGroup image!:Image line!:Line lineFormat!:ShapeLineFormat parentGroup!:Shape textFrame!:TextFrame altTextDescription altTextTitle connectionSiteCount! geometricShapeType:GeometricShapeType height id! left level! lockAspectRatio name rotation top type!:ShapeType visible width zOrderPosition! delete() getAsImage() incrementLeft() incrementRotation() incrementTop() scaleHeight() scaleWidth() setZOrder() onActivated!:ShapeActivatedEventArgs onDeactivated!:ShapeDeactivatedEventArgs;1.10|placement:Placement copyTo():Shape;1.15|displayName!',
  ShapeCollection:
    '1.9|items!:Shape addGeometricShape():Shape addGroup():Shape addImage():Shape addLine():Shape addTextBox():Shape getCount() getItem():Shape getItemAt():Shape;1.14|getItemOrNullObject():Shape',
  ShapeFill: '1.9|foregroundColor transparency type!:ShapeFillType clear() setSolidColor()',
  ShapeFont: '1.9|bold color italic name size underline:ShapeFontUnderlineStyle',
  ShapeGroup: '1.9|shape!:Shape shapes!:GroupShapeCollection id! ungroup()',
  ShapeLineFormat:
    '1.9|color dashStyle:ShapeLineDashStyle style:ShapeLineStyle transparency visible weight',
  Slicer:
    '1.10|slicerItems!:SlicerItemCollection worksheet!:Worksheet caption height id! isFilterCleared! left name sortBy:SlicerSortType style top width clearFilters() delete() getSelectedItems() selectItems()',
  SlicerCollection:
    '1.10|items!:Slicer add():Slicer getCount() getItem():Slicer getItemAt():Slicer getItemOrNullObject():Slicer',
  SlicerItem: '1.10|hasData! isSelected key! name!',
  SlicerItemCollection:
    '1.10|items!:SlicerItem getCount() getItem():SlicerItem getItemAt():SlicerItem getItemOrNullObject():SlicerItem',
  SlicerStyle: '1.10|name readOnly! delete() duplicate():SlicerStyle',
  SlicerStyleCollection:
    '1.10|items!:SlicerStyle add():SlicerStyle getCount() getDefault():SlicerStyle getItem():SlicerStyle getItemOrNullObject():SlicerStyle setDefault()',
  Style:
    '1.7|borders!:RangeBorderCollection fill!:RangeFill font!:RangeFont builtIn! formulaHidden horizontalAlignment:HorizontalAlignment includeAlignment includeBorder includeFont includeNumber includePatterns includeProtection indentLevel locked name! numberFormat numberFormatLocal readingOrder:ReadingOrder shrinkToFit verticalAlignment:VerticalAlignment wrapText delete();1.8|autoIndent textOrientation',
  StyleCollection:
    '1.7|items!:Style add() getItem():Style;1.9|getCount() getItemAt():Style;1.14|getItemOrNullObject():Style',
  Table:
    '1.1|columns!:TableColumnCollection rows!:TableRowCollection id! name showHeaders showTotals style delete() getDataBodyRange():Range getHeaderRowRange():Range getRange():Range getTotalRowRange():Range;1.2|sort!:TableSort worksheet!:Worksheet clearFilters() convertToRange():Range reapplyFilters();1.3|highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton;1.7|onChanged!:TableChangedEventArgs onSelectionChanged!:TableSelectionChangedEventArgs;1.8|legacyId!;1.9|autoFilter!:AutoFilter;1.13|resize()',
  TableCollection:
    '1.1|items!:Table count! add():Table getItem():Table getItemAt():Table;1.4|getCount() getItemOrNullObject():Table;1.7|onChanged!:TableChangedEventArgs;1.9|onAdded!:TableAddedEventArgs onDeleted!:TableDeletedEventArgs',
  TableColumn:
    '1.1|id! index! name values delete() getDataBodyRange():Range getHeaderRowRange():Range getRange():Range getTotalRowRange():Range;1.2|filter!:Filter;1.16|valuesAsJson valuesAsJsonLocal',
  TableColumnCollection:
    '1.1|items!:TableColumn count! add():TableColumn getItem():TableColumn getItemAt():TableColumn;1.4|getCount() getItemOrNullObject():TableColumn;1.16|addAsJson():TableColumn',
  TableRow: '1.1|index! values delete() getRange():Range;1.16|valuesAsJson valuesAsJsonLocal',
  TableRowCollection:
    '1.1|items!:TableRow count! add():TableRow getItemAt():TableRow;1.4|getCount();1.16|addAsJson():TableRow;ExcelApiOnline 1.1|deleteRows() deleteRowsAt()',
  TableScopedCollection:
    '1.9|items!:Table getCount() getFirst():Table getItem():Table;1.14|getItemOrNullObject():Table',
  TableSort: '1.2|fields!:SortField matchCase! method!:SortMethod apply() clear() reapply()',
  TableStyle: '1.10|name readOnly! delete() duplicate():TableStyle',
  TableStyleCollection:
    '1.10|items!:TableStyle add():TableStyle getCount() getDefault():TableStyle getItem():TableStyle getItemOrNullObject():TableStyle setDefault()',
  TextConditionalFormat: '1.6|format!:ConditionalRangeFormat rule:ConditionalTextComparisonRule',
  TextFrame:
    '1.9|textRange!:TextRange autoSizeSetting:ShapeAutoSize bottomMargin hasText! horizontalAlignment:ShapeTextHorizontalAlignment horizontalOverflow:ShapeTextHorizontalOverflow leftMargin orientation:ShapeTextOrientation readingOrder:ShapeTextReadingOrder rightMargin topMargin verticalAlignment:ShapeTextVerticalAlignment verticalOverflow:ShapeTextVerticalOverflow deleteText()',
  TextRange: '1.9|font!:ShapeFont text getSubstring():TextRange',
  TimelineStyle: '1.10|name readOnly! delete() duplicate():TimelineStyle',
  TimelineStyleCollection:
    '1.10|items!:TimelineStyle add():TimelineStyle getCount() getDefault():TimelineStyle getItem():TimelineStyle getItemOrNullObject():TimelineStyle setDefault()',
  TopBottomConditionalFormat: '1.6|format!:ConditionalRangeFormat rule:ConditionalTopBottomRule',
  Window:
    'ExcelApiDesktop 1.1|activeCell!:Range activePane!:Pane activeWorksheet!:Worksheet panes!:PaneCollection visibleRange!:Range autoFilterDateGroupingEnabled enableResize! freezePanes height index! isVisible left name scrollColumn scrollRow showFormulas showGridlines showHeadings showHorizontalScrollBar showOutline showRightToLeft! showRuler showVerticalScrollBar showWhitespace showWorkbookTabs showZeros split splitColumn splitHorizontal splitRow splitVertical tabRatio top type!:WindowType usableHeight! usableWidth! view:WindowView width windowNumber! windowState:WindowState zoom activate() activateNext() activatePrevious() close() largeScroll() newWindow():Window pointsToScreenPixelsX() pointsToScreenPixelsY() scrollIntoView() scrollWorkbookTabs() smallScroll()',
  WindowCollection:
    'ExcelApiDesktop 1.1|items!:Window breakSideBySide() compareCurrentSideBySideWith() getCount() getItemAt():Window resetPositionsSideBySide()',
  Workbook:
    '1.1|application!:Application bindings!:BindingCollection names!:NamedItemCollection tables!:TableCollection worksheets!:WorksheetCollection getSelectedRange():Range;1.2|functions!:Functions onSelectionChanged!:SelectionChangedEventArgs;1.3|pivotTables!:PivotTableCollection;1.4|settings!:SettingCollection;1.5|customXmlParts!:CustomXmlPartCollection;1.7|dataConnections!:DataConnectionCollection properties!:DocumentProperties protection!:WorkbookProtection styles!:StyleCollection name! getActiveCell():Range;1.8|readOnly!;1.9|autoSave! calculationEngineVersion! chartDataPointTrack isDirty previouslySaved! usePrecisionAsDisplayed getActiveChart():Chart getActiveChartOrNullObject():Chart getIsActiveCollabSession() getSelectedRanges():RangeAreas onAutoSaveSettingChanged!:WorkbookAutoSaveSettingChangedEventArgs;1.10|comments!:CommentCollection pivotTableStyles!:PivotTableStyleCollection slicerStyles!:SlicerStyleCollection slicers!:SlicerCollection tableStyles!:TableStyleCollection timelineStyles!:TimelineStyleCollection getActiveSlicer():Slicer getActiveSlicerOrNullObject():Slicer;1.11|close() save();1.13|insertWorksheetsFromBase64() onActivated!:WorkbookActivatedEventArgs;1.14|queries!:QueryCollection;1.16|getLinkedEntityCellValue();1.18|notes!:NoteCollection;1.19|linkedEntityDataDomains!:LinkedEntityDataDomainCollection getActiveShape():Shape getActiveShapeOrNullObject():Shape;ExcelApiDesktop 1.1|focus();ExcelApiOnline 1.1|linkedWorkbooks!:LinkedWorkbookCollection',
  WorkbookProtection: '1.7|protected! protect() unprotect()',
  WorkbookRangeAreas:
    '1.12|areas!:RangeAreasCollection ranges!:RangeCollection addresses! getRangeAreasBySheet():RangeAreas getRangeAreasOrNullObjectBySheet():RangeAreas',
  Worksheet:
    '1.1|charts!:ChartCollection tables!:TableCollection id! name position visibility:SheetVisibility activate() delete() getCell():Range getRange():Range getUsedRange():Range;1.2|protection!:WorksheetProtection;1.3|pivotTables!:PivotTableCollection;1.4|names!:NamedItemCollection getUsedRangeOrNullObject():Range;1.5|getNext():Worksheet getNextOrNullObject():Worksheet getPrevious():Worksheet getPreviousOrNullObject():Worksheet;1.6|calculate();1.7|freezePanes!:WorksheetFreezePanes standardHeight! standardWidth tabColor copy():Worksheet getRangeByIndexes():Range onActivated!:WorksheetActivatedEventArgs onChanged!:WorksheetChangedEventArgs onDeactivated!:WorksheetDeactivatedEventArgs onSelectionChanged!:WorksheetSelectionChangedEventArgs;1.8|showGridlines showHeadings onCalculated!:WorksheetCalculatedEventArgs;1.9|autoFilter!:AutoFilter horizontalPageBreaks!:PageBreakCollection pageLayout!:PageLayout shapes!:ShapeCollection verticalPageBreaks!:PageBreakCollection enableCalculation findAll():RangeAreas findAllOrNullObject():RangeAreas getRanges():RangeAreas replaceAll() onFormatChanged!:WorksheetFormatChangedEventArgs;1.10|comments!:CommentCollection slicers!:SlicerCollection showOutlineLevels() onColumnSorted!:WorksheetColumnSortedEventArgs onRowSorted!:WorksheetRowSortedEventArgs onSingleClicked!:WorksheetSingleClickedEventArgs;1.11|onRowHiddenChanged!:WorksheetRowHiddenChangedEventArgs;1.12|customProperties!:WorksheetCustomPropertyCollection;1.13|onFormulaChanged!:WorksheetFormulaChangedEventArgs;1.14|tabId! onProtectionChanged!:WorksheetProtectionChangedEventArgs;1.17|onNameChanged!:WorksheetNameChangedEventArgs onVisibilityChanged!:WorksheetVisibilityChangedEventArgs;1.18|notes!:NoteCollection;1.19|showDataTypeIcons;ExcelApiDesktop 1.1|checkSpelling() clearArrows() evaluate();ExcelApiOnline 1.1|namedSheetViews!:NamedSheetViewCollection',
  WorksheetCollection:
    '1.1|items!:Worksheet add():Worksheet getActiveWorksheet():Worksheet getItem():Worksheet;1.4|getCount() getItemOrNullObject():Worksheet;1.5|getFirst():Worksheet getLast():Worksheet;1.7|onActivated!:WorksheetActivatedEventArgs onAdded!:WorksheetAddedEventArgs onDeactivated!:WorksheetDeactivatedEventArgs onDeleted!:WorksheetDeletedEventArgs;1.8|onCalculated!:WorksheetCalculatedEventArgs;1.9|onChanged!:WorksheetChangedEventArgs onFormatChanged!:WorksheetFormatChangedEventArgs onSelectionChanged!:WorksheetSelectionChangedEventArgs;1.10|onColumnSorted!:WorksheetColumnSortedEventArgs onRowSorted!:WorksheetRowSortedEventArgs onSingleClicked!:WorksheetSingleClickedEventArgs;1.11|onRowHiddenChanged!:WorksheetRowHiddenChangedEventArgs;1.13|onFormulaChanged!:WorksheetFormulaChangedEventArgs;1.14|onProtectionChanged!:WorksheetProtectionChangedEventArgs;1.17|onMoved!:WorksheetMovedEventArgs onNameChanged!:WorksheetNameChangedEventArgs onVisibilityChanged!:WorksheetVisibilityChangedEventArgs',
  WorksheetCustomProperty: '1.12|key! value delete()',
  WorksheetCustomPropertyCollection:
    '1.12|items!:WorksheetCustomProperty add():WorksheetCustomProperty getCount() getItem():WorksheetCustomProperty getItemOrNullObject():WorksheetCustomProperty',
  WorksheetFreezePanes:
    '1.7|freezeAt() freezeColumns() freezeRows() getLocation():Range getLocationOrNullObject():Range unfreeze()',
  WorksheetProtection:
    '1.2|options!:WorksheetProtectionOptions protected! protect();1.7|unprotect();ExcelApiOnline 1.1|allowEditRanges!:AllowEditRangeCollection canPauseProtection! isPasswordProtected! isPaused! savedOptions!:WorksheetProtectionOptions checkPassword() pauseProtection() resumeProtection() setPassword() updateOptions()',
};

/** Values of each enumeration, parted by spaces. */
export const ENUMS: Readonly<Record<string, string>> = {
  AggregationFunction:
    'Unknown Automatic Sum Count Average Max Min Product CountNumbers StandardDeviation StandardDeviationP Variance VarianceP',
  ArrowheadLength: 'Short Medium Long',
  ArrowheadStyle: 'None Triangle Stealth Diamond Oval Open',
  ArrowheadWidth: 'Narrow Medium Wide',
  AutoFillType:
    'FillDefault FillCopy FillSeries FillFormats FillValues FillDays FillWeekdays FillMonths FillYears LinearTrend GrowthTrend FlashFill',
  BindingType: 'Range Table Text',
  BlockedErrorCellValueSubType:
    'Unknown DataTypeRestrictedDomain DataTypePrivacySetting DataTypeUnsupportedApp ExternalLinksGeneric RichDataLinkDisabled SignInError NoLicense',
  BorderIndex:
    'EdgeTop EdgeBottom EdgeLeft EdgeRight InsideVertical InsideHorizontal DiagonalDown DiagonalUp',
  BorderLineStyle: 'None Continuous Dash DashDot DashDotDot Dot Double SlantDashDot',
  BorderWeight: 'Hairline Thin Medium Thick',
  BuiltInStyle:
    'Normal Comma Currency Percent WholeComma WholeDollar Hlink HlinkTrav Note WarningText Emphasis1 Emphasis2 Emphasis3 SheetTitle Heading1 Heading2 Heading3 Heading4 Input Output Calculation CheckCell LinkedCell Total Good Bad Neutral Accent1 Accent1_20 Accent1_40 Accent1_60 Accent2 Accent2_20 Accent2_40 Accent2_60 Accent3 Accent3_20 Accent3_40 Accent3_60 Accent4 Accent4_20 Accent4_40 Accent4_60 Accent5 Accent5_20 Accent5_40 Accent5_60 Accent6 Accent6_20 Accent6_40 Accent6_60 ExplanatoryText',
  BusyErrorCellValueSubType: 'Unknown ExternalLinksGeneric LoadingImage',
  CalcErrorCellValueSubType:
    'Unknown ArrayOfArrays ArrayOfRanges EmptyArray UnsupportedLifting DataTableReferencedPendingFormula TooManyCells LambdaInCell TooDeeplyNested TextOverflow',
  CalculationMode: 'Automatic AutomaticExceptTables Manual',
  CalculationState: 'Done Calculating Pending',
  CalculationType: 'Recalculate Full FullRebuild',
  CellControlType: 'Unknown Empty Mixed Checkbox',
  CellValueType:
    'Array Boolean Double Entity Empty Error FormattedNumber Function LinkedEntity Reference String NotAvailable WebImage',
  ChartAxisCategoryType: 'Automatic TextAxis DateAxis',
  ChartAxisDisplayUnit:
    'None Hundreds Thousands TenThousands HundredThousands Millions TenMillions HundredMillions Billions Trillions Custom',
  ChartAxisGroup: 'Primary Secondary',
  ChartAxisPosition: 'Automatic Maximum Minimum Custom',
  ChartAxisScaleType: 'Linear Logarithmic',
  ChartAxisTickLabelPosition: 'NextToAxis High Low None',
  ChartAxisTickMark: 'None Cross Inside Outside',
  ChartAxisTimeUnit: 'Days Months Years',
  ChartAxisType: 'Invalid Category Value Series',
  ChartBinType: 'Category Auto BinWidth BinCount',
  ChartBoxQuartileCalculation: 'Inclusive Exclusive',
  ChartColorScheme:
    'ColorfulPalette1 ColorfulPalette2 ColorfulPalette3 ColorfulPalette4 MonochromaticPalette1 MonochromaticPalette2 MonochromaticPalette3 MonochromaticPalette4 MonochromaticPalette5 MonochromaticPalette6 MonochromaticPalette7 MonochromaticPalette8 MonochromaticPalette9 MonochromaticPalette10 MonochromaticPalette11 MonochromaticPalette12 MonochromaticPalette13',
  ChartDataLabelPosition:
    'Invalid None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout',
  ChartDataSourceType: 'LocalRange ExternalRange List Unknown',
  ChartDisplayBlanksAs: 'NotPlotted Zero Interplotted',
  ChartErrorBarsInclude: 'Both MinusValues PlusValues',
  ChartErrorBarsType: 'FixedValue Percent StDev StError Custom',
  ChartGradientStyle: 'TwoPhaseColor ThreePhaseColor',
  ChartGradientStyleType: 'ExtremeValue Number Percent',
  ChartLegendPosition: 'Invalid Top Bottom Left Right Corner Custom',
  ChartLineStyle:
    'None Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic RoundDot',
  ChartMapAreaLevel: 'Automatic DataOnly City County State Country Continent World',
  ChartMapLabelStrategy: 'None BestFit ShowAll',
  ChartMapProjectionType: 'Automatic Mercator Miller Robinson Albers',
  ChartMarkerStyle:
    'Invalid Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture',
  ChartParentLabelStrategy: 'None Banner Overlapping',
  ChartPlotAreaPosition: 'Automatic Custom',
  ChartPlotBy: 'Rows Columns',
  ChartSeriesBy: 'Auto Columns Rows',
  ChartSeriesDimension: 'Categories Values XValues YValues BubbleSizes',
  ChartSplitType: 'SplitByPosition SplitByValue SplitByPercentValue SplitByCustomSplit',
  ChartTextHorizontalAlignment: 'Center Left Right Justify Distributed',
  ChartTextVerticalAlignment: 'Center Bottom Top Justify Distributed',
  ChartTickLabelAlignment: 'Center Left Right',
  ChartTitlePosition: 'Automatic Top Bottom Left Right',
  ChartTrendlineType: 'Linear Exponential Logarithmic MovingAverage Polynomial Power',
  ChartType:
    'Invalid ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 BarClustered BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded 3DPieExploded BarOfPie XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked 3DAreaStacked100 DoughnutExploded RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderColClustered CylinderColStacked CylinderColStacked100 CylinderBarClustered CylinderBarStacked CylinderBarStacked100 CylinderCol ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked ConeBarStacked100 ConeCol PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn Line 3DLine 3DPie Pie XYScatter 3DArea Area Doughnut Radar Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel',
  ChartUnderlineStyle: 'None Single',
  ClearApplyTo: 'All Formats Contents Hyperlinks RemoveHyperlinks ResetContents',
  CloseBehavior: 'Save SkipSave',
  CommentChangeType:
    'CommentEdited CommentResolved CommentReopened ReplyAdded ReplyDeleted ReplyEdited',
  ConditionalCellValueOperator:
    'Invalid Between NotBetween EqualTo NotEqualTo GreaterThan LessThan GreaterThanOrEqual LessThanOrEqual',
  ConditionalDataBarAxisFormat: 'Automatic None CellMidPoint',
  ConditionalDataBarDirection: 'Context LeftToRight RightToLeft',
  ConditionalFormatColorCriterionType:
    'Invalid LowestValue HighestValue Number Percent Formula Percentile',
  ConditionalFormatDirection: 'Top Bottom',
  ConditionalFormatIconRuleType: 'Invalid Number Percent Formula Percentile',
  ConditionalFormatPresetCriterion:
    'Invalid Blanks NonBlanks Errors NonErrors Yesterday Today Tomorrow LastSevenDays LastWeek ThisWeek NextWeek LastMonth ThisMonth NextMonth AboveAverage BelowAverage EqualOrAboveAverage EqualOrBelowAverage OneStdDevAboveAverage OneStdDevBelowAverage TwoStdDevAboveAverage TwoStdDevBelowAverage ThreeStdDevAboveAverage ThreeStdDevBelowAverage UniqueValues DuplicateValues',
  ConditionalFormatRuleType:
    'Invalid Automatic LowestValue HighestValue Number Percent Formula Percentile',
  ConditionalFormatType:
    'Custom DataBar ColorScale IconSet TopBottom PresetCriteria ContainsText CellValue',
  ConditionalIconCriterionOperator: 'Invalid GreaterThan GreaterThanOrEqual',
  ConditionalRangeBorderIndex: 'EdgeTop EdgeBottom EdgeLeft EdgeRight',
  ConditionalRangeBorderLineStyle: 'None Continuous Dash DashDot DashDotDot Dot',
  ConditionalRangeFontUnderlineStyle: 'None Single Double',
  ConditionalTextOperator: 'Invalid Contains NotContains BeginsWith EndsWith',
  ConditionalTopBottomCriterionType: 'Invalid TopItems TopPercent BottomItems BottomPercent',
  ConnectErrorCellValueSubType:
    'Unknown ServiceError ExternalLinks ExternalLinksNonCloudLocation DataTypeNoConnection DataTypeServiceError MissingContent RequestThrottle ExternalLinksFailedToRefresh ExternalLinksAccessFailed ExternalLinksServerError ExternalLinksInvalidRequest ExternalLinksUnAuthenticated ExternalLinksThrottledByHost ExternalLinksFileTooLarge OutdatedLinkedEntity GenericServerError',
  ConnectorType: 'Straight Elbow Curve',
  ContentType: 'Plain Mention',
  DataChangeType:
    'Unknown RangeEdited RowInserted RowDeleted ColumnInserted ColumnDeleted CellInserted CellDeleted',
  DataSourceType: 'Unknown LocalRange LocalTable',
  DataValidationAlertStyle: 'Stop Warning Information',
  DataValidationOperator:
    'Between NotBetween EqualTo NotEqualTo GreaterThan LessThan GreaterThanOrEqualTo LessThanOrEqualTo',
  DataValidationType:
    'None WholeNumber Decimal List Date Time TextLength Custom Inconsistent MixedCriteria',
  DateFilterCondition:
    'Unknown Equals Before BeforeOrEqualTo After AfterOrEqualTo Between Tomorrow Today Yesterday NextWeek ThisWeek LastWeek NextMonth ThisMonth LastMonth NextQuarter ThisQuarter LastQuarter NextYear ThisYear LastYear YearToDate AllDatesInPeriodQuarter1 AllDatesInPeriodQuarter2 AllDatesInPeriodQuarter3 AllDatesInPeriodQuarter4 AllDatesInPeriodJanuary AllDatesInPeriodFebruary AllDatesInPeriodMarch AllDatesInPeriodApril AllDatesInPeriodMay AllDatesInPeriodJune AllDatesInPeriodJuly AllDatesInPeriodAugust AllDatesInPeriodSeptember AllDatesInPeriodOctober AllDatesInPeriodNovember AllDatesInPeriodDecember',
  DeleteShiftDirection: 'Up Left',
  DocumentPropertyItem:
    'Title Subject Author Keywords Comments Template LastAuth Revision AppName LastPrint Creation LastSave Category Format Manager Company',
  DocumentPropertyType: 'Number Boolean Date String Float',
  DynamicFilterCriteria:
    'Unknown AboveAverage AllDatesInPeriodApril AllDatesInPeriodAugust AllDatesInPeriodDecember AllDatesInPeriodFebruray AllDatesInPeriodJanuary AllDatesInPeriodJuly AllDatesInPeriodJune AllDatesInPeriodMarch AllDatesInPeriodMay AllDatesInPeriodNovember AllDatesInPeriodOctober AllDatesInPeriodQuarter1 AllDatesInPeriodQuarter2 AllDatesInPeriodQuarter3 AllDatesInPeriodQuarter4 AllDatesInPeriodSeptember BelowAverage LastMonth LastQuarter LastWeek LastYear NextMonth NextQuarter NextWeek NextYear ThisMonth ThisQuarter ThisWeek ThisYear Today Tomorrow YearToDate Yesterday',
  EntityCardLayoutType: 'Entity',
  EntityCompactLayoutIcons:
    'Generic Accessibility Airplane AirplaneTakeOff Album Alert AlertUrgent Animal AnimalCat AnimalDog AnimalRabbit AnimalTurtle AppFolder AppGeneric Apple ApprovalsApp Archive ArchiveMultiple ArrowTrendingLines Art Atom Attach Automobile Autosum Backpack Badge Balloon Bank BarcodeScanner Basketball Battery0 Battery10 Beach Beaker Bed BinFull Bird Bluetooth Board BoardGames Book Bookmark BookmarkMultiple Bot BowlChopsticks Box BoxMultiple BrainCircuit Branch BranchFork BranchRequest Bridge Briefcase BriefcaseMedical BroadActivityFeed Broom Bug Building BuildingBank BuildingFactory BuildingGovernment BuildingHome BuildingLighthouse BuildingMultiple BuildingRetail BuildingRetailMore BuildingRetailToolbox BuildingShop BuildingSkyscraper Calculator CalendarLtr CalendarRtl Call CalligraphyPen Camera CameraDome Car Cart Cat Certificate ChartMultiple Chat ChatMultiple ChatVideo Check CheckboxChecked CheckboxUnchecked Checkmark Chess City Class Classification Clipboard ClipboardDataBar ClipboardPulse ClipboardTask Clock ClockAlarm Cloud CloudWords Code Collections Comment CommentMultiple Communication CompassNorthwest ConferenceRoom Connector Constellation ContactCard Cookies Couch CreditCardPerson CreditCardToolbox Cube CubeMultiple CubeTree CurrencyDollarEuro CurrencyDollarRupee DataArea Database DatabaseMultiple DataFunnel DataHistogram DataLine DataPie DataScatter DataSunburst DataTreemap DataWaterfall DataWhisker Dentist DesignIdeas Desktop DesktopMac DeveloperBoard DeviceMeetingRoom Diagram Dialpad Diamond Dinosaur Directions Disaster Diversity DNA Doctor Document DocumentData DocumentLandscape DocumentMultiple DocumentPdf DocumentQueue DocumentText Dog Door DoorTag Drafts Drama DrinkBeer DrinkCoffee DrinkMargarita DrinkToGo DrinkWine DriveTrain Drop DualScreen Dumbbell Earth Emoji EmojiAngry EmojiHand EmojiLaugh EmojiMeh EmojiMultiple EmojiSad EmojiSadSlight EmojiSmileSlight EmojiSparkle EmojiSurprise Engine Eraser Eye Eyedropper Fax Fingerprint FirstAid Flag Flash Flashlight Flow Flowchart Folder FolderOpen FolderOpenVertical FolderPerson FolderZip Food FoodApple FoodCake FoodEgg FoodGrains FoodPizza FoodToast Galaxy Games GanttChart Gas GasPump Gauge Gavel Gift GiftCard Glasses Globe GlobeSurface Grid GridDots GridKanban Guardian Guest Guitar HandLeft HandRight Handshake HardDrive HatGraduation Headphones HeadphonesSoundWave Headset HeadsetVr Heart HeartBroken HeartCircle HeartHuman HeartPulse History Home HomeMore HomePerson Icons Image ImageGlobe ImageMultiple Iot Joystick Justice Key Keyboard KeyboardLayoutSplit KeyMultiple Languages Laptop Lasso LauncherSettings Layer Leaf LeafOne LeafThree LeafTwo Library Lightbulb LightbulbFilament Likert Link LocalLanguage Location LockClosed LockMultiple LockOpen Lottery Luggage Mail MailInbox MailMultiple Map MapPin Markdown MathFormula MathSymbols Max Megaphone MegaphoneLoud Mention Mic Microscope Midi Molecule Money MoneyHand Mountain MovieCamera MoviesAndTv MusicNote MusicNote1 MusicNote2 MyLocation NByN NByOne News NotablePeople Note Notebook Notepad NotepadPerson OneByN OneByOne Options Organization OrganizationHorizontal Oval PaintBrush PaintBucket PartlySunnyWeather Password Patch Patient Payment Pen Pentagon People PeopleAudience PeopleCall PeopleCommunity PeopleMoney PeopleQueue PeopleTeam PeopleToolbox Person PersonBoard PersonCall PersonChat PersonFeedback PersonSupport PersonVoice Phone PhoneDesktop PhoneLaptop PhoneShake PhoneTablet PhoneVibrate PhotoFilter Pi PictureInPicture Pilates Pill Pin Pipeline Planet PlayingCards PlugConnected PlugDisconnected PointScan Poll Power Predictions Premium Presenter PreviewLink Print Production Prohibited ProjectionScreen ProtocolHandler Pulse PulseSquare PuzzlePiece QrCode Radar Ram ReadingList RealEstate Receipt Reward Rhombus Ribbon RibbonStar RoadCone Rocket Router Rss Ruler Run Running Satellite Save Savings Scales Scan Scratchpad ScreenPerson Screenshot Search SerialPort Server ServerMultiple ServiceBell Settings Shapes Shield ShieldTask ShoppingBag Signature Sim Sleep Smartwatch SoundSource SoundWaveCircle Sparkle Speaker0 Speaker2 Sport SportAmericanFootball SportBaseball SportBasketball SportHockey SportSoccer SquareMultiple SquareShadow SquaresNested Stack StackStar Star StarFilled StarHalf StarLineHorizontal3 StarOneQuarter StarThreeQuarter Status Steps Stethoscope Sticker Storage Stream StreamInput StreamInputOutput StreamOutput StyleGuide SubGrid Subtitles SurfaceEarbuds SurfaceHub Symbols Syringe System TabDesktop TabInprivateAccount Table TableImage TableMultiple Tablet Tabs Tag TagCircle TagMultiple Target TargetArrow Teddy Temperature Tent TetrisApp Textbox TextQuote Thinking ThumbDislike ThumbLike TicketDiagonal TicketHorizontal TimeAndWeather Timeline Timer Toolbox TopSpeed Translate Transmission TreeDeciduous TreeEvergreen Trophy Tv TvUsb Umbrella UsbPlug UsbStick Vault VehicleBicycle VehicleBus VehicleCab VehicleCar VehicleCarCollision VehicleCarProfileLtr VehicleCarProfileRtl VehicleShip VehicleSubway VehicleTruck VehicleTruckBag VehicleTruckCube VehicleTruckProfile Video Video360 VideoChat VideoClip VideoClipMultiple VideoPerson VideoRecording VideoSecurity ViewDesktop ViewDesktopMobile Violin VirtualNetwork Voicemail Vote WalkieTalkie Wallet WalletCreditCard Wallpaper Wand Warning WeatherBlowingSnow WeatherCloudy WeatherDrizzle WeatherDuststorm WeatherFog WeatherHailDay WeatherHailNight WeatherHaze WeatherMoon WeatherPartlyCloudyDay WeatherPartlyCloudyNight WeatherRain WeatherRainShowersDay WeatherRainShowersNight WeatherRainSnow WeatherSnow WeatherSnowflake WeatherSnowShowerDay WeatherSnowShowerNight WeatherSqualls WeatherSunnyHigh WeatherSunnyLow WeatherThunderstorm WebAsset Whiteboard Wifi1 Wifi2 Window WindowMultiple WindowWrench Wrench WrenchScrewdriver Xray Yoga',
  ErrorCellValueType:
    'Blocked Busy Calc Connect Div0 External Field GettingData NotAvailable Name Null Num Placeholder Ref Spill Value',
  ErrorCodes:
    'AccessDenied ApiNotFound Conflict DirtySupportingFormula EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit GeneralException InactiveWorkbook InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidReference InvalidSelection ItemAlreadyExists ItemNotFound MergedRangeConflict NonBlankCellOffSheet NotImplemented OpenWorkbookLinksBlocked OperationCellsExceedLimit PivotTableRangeConflict PowerQueryRefreshResourceChallenge RangeExceedsLimit RangeImageExceedsLimit RefreshWorkbookLinksBlocked RequestAborted ResponsePayloadSizeLimitExceeded UnsupportedFeature UnsupportedFillType UnsupportedOperation UnsupportedSheet InvalidOperationInCellEditMode',
  EventSource: 'Local Remote',
  EventTriggerSource: 'Unknown ThisLocalAddin',
  EventType:
    'WorksheetChanged WorksheetSelectionChanged WorksheetAdded WorksheetActivated WorksheetDeactivated TableChanged TableSelectionChanged WorksheetDeleted ChartAdded ChartActivated ChartDeactivated ChartDeleted WorksheetCalculated VisualSelectionChanged TableAdded TableDeleted TableFiltered WorksheetFiltered ShapeActivated ShapeDeactivated VisualChange WorkbookAutoSaveSettingChanged WorksheetFormatChanged RibbonCommandExecuted WorksheetRowSorted WorksheetColumnSorted WorksheetSingleClicked WorksheetRowHiddenChanged CommentAdded CommentDeleted CommentChanged WorksheetFormulaChanged WorkbookActivated LinkedWorkbookWorkbookLinksChanged LinkedWorkbookRefreshCompleted WorksheetProtectionChanged WorksheetNameChanged WorksheetVisibilityChanged WorksheetMoved LinkedEntityDataDomainLinkedEntityDataDomainAdded LinkedEntityDataDomainRefreshCompleted LinkedEntityDataDomainRefreshModeChanged LinkedEntityDataDomainLinkedEntityCellValueLoaded',
  ExternalErrorCellValueSubType: 'Unknown',
  FieldErrorCellValueSubType:
    'Unknown WebImageMissingFilePart DataProviderError RichValueRelMissingFilePart',
  FillPattern:
    'None Solid Gray50 Gray75 Gray25 Horizontal Vertical Down Up Checker SemiGray75 LightHorizontal LightVertical LightDown LightUp Grid CrissCross Gray16 Gray8 LinearGradient RectangularGradient',
  FilterDatetimeSpecificity: 'Year Month Day Hour Minute Second',
  FilterOn:
    'BottomItems BottomPercent CellColor Dynamic FontColor Values TopItems TopPercent Icon Custom',
  FilterOperator: 'And Or',
  FunctionCellValueType: 'JavaScriptReference',
  GeometricShapeType:
    'LineInverse Triangle RightTriangle Rectangle Diamond Parallelogram Trapezoid NonIsoscelesTrapezoid Pentagon Hexagon Heptagon Octagon Decagon Dodecagon Star4 Star5 Star6 Star7 Star8 Star10 Star12 Star16 Star24 Star32 RoundRectangle Round1Rectangle Round2SameRectangle Round2DiagonalRectangle SnipRoundRectangle Snip1Rectangle Snip2SameRectangle Snip2DiagonalRectangle Plaque Ellipse Teardrop HomePlate Chevron PieWedge Pie BlockArc Donut NoSmoking RightArrow LeftArrow UpArrow DownArrow StripedRightArrow NotchedRightArrow BentUpArrow LeftRightArrow UpDownArrow LeftUpArrow LeftRightUpArrow QuadArrow LeftArrowCallout RightArrowCallout UpArrowCallout DownArrowCallout LeftRightArrowCallout UpDownArrowCallout QuadArrowCallout BentArrow UturnArrow CircularArrow LeftCircularArrow LeftRightCircularArrow CurvedRightArrow CurvedLeftArrow CurvedUpArrow CurvedDownArrow SwooshArrow Cube Can LightningBolt Heart Sun Moon SmileyFace IrregularSeal1 IrregularSeal2 FoldedCorner Bevel Frame HalfFrame Corner DiagonalStripe Chord Arc LeftBracket RightBracket LeftBrace RightBrace BracketPair BracePair Callout1 Callout2 Callout3 AccentCallout1 AccentCallout2 AccentCallout3 BorderCallout1 BorderCallout2 BorderCallout3 AccentBorderCallout1 AccentBorderCallout2 AccentBorderCallout3 WedgeRectCallout WedgeRRectCallout WedgeEllipseCallout CloudCallout Cloud Ribbon Ribbon2 EllipseRibbon EllipseRibbon2 LeftRightRibbon VerticalScroll HorizontalScroll Wave DoubleWave Plus FlowChartProcess FlowChartDecision FlowChartInputOutput FlowChartPredefinedProcess FlowChartInternalStorage FlowChartDocument FlowChartMultidocument FlowChartTerminator FlowChartPreparation FlowChartManualInput FlowChartManualOperation FlowChartConnector FlowChartPunchedCard FlowChartPunchedTape FlowChartSummingJunction FlowChartOr FlowChartCollate FlowChartSort FlowChartExtract FlowChartMerge FlowChartOfflineStorage FlowChartOnlineStorage FlowChartMagneticTape FlowChartMagneticDisk FlowChartMagneticDrum FlowChartDisplay FlowChartDelay FlowChartAlternateProcess FlowChartOffpageConnector ActionButtonBlank ActionButtonHome ActionButtonHelp ActionButtonInformation ActionButtonForwardNext ActionButtonBackPrevious ActionButtonEnd ActionButtonBeginning ActionButtonReturn ActionButtonDocument ActionButtonSound ActionButtonMovie Gear6 Gear9 Funnel MathPlus MathMinus MathMultiply MathDivide MathEqual MathNotEqual CornerTabs SquareTabs PlaqueTabs ChartX ChartStar ChartPlus',
  GroupOption: 'ByRows ByColumns',
  HeaderFooterState: 'Default FirstAndDefault OddAndEven FirstOddAndEven',
  HorizontalAlignment: 'General Left Center Right Fill Justify CenterAcrossSelection Distributed',
  IconSet:
    'Invalid ThreeArrows ThreeArrowsGray ThreeFlags ThreeTrafficLights1 ThreeTrafficLights2 ThreeSigns ThreeSymbols ThreeSymbols2 FourArrows FourArrowsGray FourRedToBlack FourRating FourTrafficLights FiveArrows FiveArrowsGray FiveRating FiveQuarters ThreeStars ThreeTriangles FiveBoxes',
  ImageFittingMode: 'Fit FitAndCenter Fill',
  InsertShiftDirection: 'Down Right',
  KeyboardDirection: 'Left Right Up Down',
  LabelFilterCondition:
    'Unknown Equals BeginsWith EndsWith Contains GreaterThan GreaterThanOrEqualTo LessThan LessThanOrEqualTo Between',
  LinkedDataTypeState: 'None ValidLinkedData DisambiguationNeeded BrokenLinkedData FetchingData',
  LinkedEntityDataDomainRefreshMode: 'Unknown Manual OnLoad Periodic',
  LoadToType: 'ConnectionOnly Table PivotTable PivotChart',
  NamedItemScope: 'Worksheet Workbook',
  NamedItemType: 'String Integer Double Boolean Range Error Array',
  NumErrorCellValueSubType: 'Unknown ArrayTooLarge',
  NumberFormatCategory:
    'General Number Currency Accounting Date Time Percentage Fraction Scientific Text Special Custom',
  PageOrientation: 'Portrait Landscape',
  PaperType:
    'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman',
  PictureColorType: 'Mixed Automatic GrayScale BlackAndWhite Watermark',
  PictureFormat: 'UNKNOWN BMP JPEG GIF PNG SVG',
  PivotAxis: 'Unknown Row Column Data Filter',
  PivotFilterTopBottomCriterion:
    'Invalid TopItems TopPercent TopSum BottomItems BottomPercent BottomSum',
  PivotFilterType: 'Unknown Value Manual Label Date',
  PivotLayoutType: 'Compact Tabular Outline',
  Placement: 'TwoCell OneCell Absolute',
  PrintComments: 'NoComments EndSheet InPlace',
  PrintErrorType: 'AsDisplayed Blank Dash NotAvailable',
  PrintMarginUnit: 'Points Inches Centimeters',
  PrintOrder: 'DownThenOver OverThenDown',
  ProtectionSelectionMode: 'Normal Unlocked None',
  QueryError:
    'Unknown None FailedLoadToWorksheet FailedLoadToDataModel FailedDownload FailedToCompleteDownload',
  RangeCopyType: 'All Formulas Values Formats Link',
  RangeUnderlineStyle: 'None Single Double SingleAccountant DoubleAccountant',
  RangeValueType: 'Unknown Empty String Integer Double Boolean Error RichValue',
  ReadingOrder: 'Context LeftToRight RightToLeft',
  RefErrorCellValueSubType: 'Unknown ExternalLinksStructuredRef ExternalLinksCalculatedRef',
  ReferenceValueType: 'Array Entity Root Double String Boolean',
  RibbonTab: 'Others Home Insert Draw PageLayout Formulas Data Review View Developer AddIns Help',
  RowHiddenChangeType: 'Unhidden Hidden',
  SaveBehavior: 'Save Prompt',
  ScrollWorkbookTabPosition: 'First Last',
  SearchDirection: 'Forward Backwards',
  ShapeAutoSize: 'AutoSizeNone AutoSizeTextToFitShape AutoSizeShapeToFitText AutoSizeMixed',
  ShapeFillType: 'NoFill Solid Gradient Pattern PictureAndTexture Mixed',
  ShapeFontUnderlineStyle:
    'None Single Double Heavy Dotted DottedHeavy Dash DashHeavy DashLong DashLongHeavy DotDash DotDashHeavy DotDotDash DotDotDashHeavy Wavy WavyHeavy WavyDouble',
  ShapeLineDashStyle:
    'Dash DashDot DashDotDot LongDash LongDashDot RoundDot Solid SquareDot LongDashDotDot SystemDash SystemDot SystemDashDot',
  ShapeLineStyle: 'Single ThickBetweenThin ThickThin ThinThick ThinThin',
  ShapeScaleFrom: 'ScaleFromTopLeft ScaleFromMiddle ScaleFromBottomRight',
  ShapeScaleType: 'CurrentSize OriginalSize',
  ShapeTextHorizontalAlignment: 'Left Center Right Justify JustifyLow Distributed ThaiDistributed',
  ShapeTextHorizontalOverflow: 'Overflow Clip',
  ShapeTextOrientation:
    'Horizontal Vertical Vertical270 WordArtVertical EastAsianVertical MongolianVertical WordArtVerticalRTL',
  ShapeTextReadingOrder: 'LeftToRight RightToLeft',
  ShapeTextVerticalAlignment: 'Top Middle Bottom Justified Distributed',
  ShapeTextVerticalOverflow: 'Overflow Ellipsis Clip',
  ShapeType: 'Unsupported Image GeometricShape Group Line',
  ShapeZOrder: 'BringToFront BringForward SendToBack SendBackward',
  SheetVisibility: 'Visible Hidden VeryHidden',
  ShowAsCalculation:
    'Unknown None PercentOfGrandTotal PercentOfRowTotal PercentOfColumnTotal PercentOfParentRowTotal PercentOfParentColumnTotal PercentOfParentTotal PercentOf RunningTotal PercentRunningTotal DifferenceFrom PercentDifferenceFrom RankAscending RankDecending Index',
  SlicerSortType: 'DataSourceOrder Ascending Descending',
  SortBy: 'Ascending Descending',
  SortDataOption: 'Normal TextAsNumber',
  SortMethod: 'PinYin StrokeCount',
  SortOn: 'Value CellColor FontColor Icon',
  SortOrientation: 'Rows Columns',
  SpecialCellType:
    'ConditionalFormats DataValidations Blanks Constants Formulas SameConditionalFormat SameDataValidation Visible',
  SpecialCellValueType:
    'All Errors ErrorsLogical ErrorsNumbers ErrorsText ErrorsLogicalNumber ErrorsLogicalText ErrorsNumberText Logical LogicalNumbers LogicalText LogicalNumbersText Numbers NumbersText Text',
  SpillErrorCellValueSubType:
    'Unknown Collision IndeterminateSize WorksheetEdge OutOfMemoryWhileCalc Table MergedCell',
  SubtotalLocationType: 'AtTop AtBottom Off',
  TopBottomSelectionType: 'Items Percent Sum',
  ValueErrorCellValueSubType:
    'Unknown VlookupColumnIndexLessThanOne VlookupResultNotFound HlookupRowIndexLessThanOne HlookupResultNotFound CoerceStringToNumberInvalid CoerceStringToBoolInvalid CoerceStringToInvalidType SubArrayStartRowMissingEndRowNot SubArrayStartColumnMissingEndColumnNot InvalidImageUrl StockHistoryNonTradingDays StockHistoryNotAStock StockHistoryInvalidDate StockHistoryEndBeforeStart StockHistoryStartInFuture StockHistoryInvalidEnum StockHistoryOnlyDateRequested StockHistoryNotFound LambdaWrongParamCount',
  ValueFilterCondition:
    'Unknown Equals GreaterThan GreaterThanOrEqualTo LessThan LessThanOrEqualTo Between TopN BottomN',
  VerticalAlignment: 'Top Center Bottom Justify Distributed',
  WindowState: 'maximized minimized normal',
  WindowType: 'chartAsWindow chartInPlace clipboard workbook',
  WindowView: 'normalView pageBreakPreview pageLayoutView',
  WorkbookLinksRefreshMode: 'Manual Automatic',
  WorksheetPositionType: 'None Before After Beginning End',
};
