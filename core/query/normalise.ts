/** Traditional characters, each followed by its simplified form; those that questions and lists use. */
const TRADITIONAL =
  '戶户銷销額额單单價价訂订數数營营業业轉转換换復复複复購购買买賣卖貨货滿满觸触達达參参與与動动來来產产' +
  '類类別别會会員员級级區区國国個个週周這这當当過过幾几兩两環环較较後后間间對对從从總总體体請请給给為为爲为' +
  '麼么麽么樣样誰谁時时現现減减長长開开關关於于沒没無无還还點点擊击報报預预測测潛潜險险風风躍跃舊旧獲获評评' +
  '頻频佔占裡里裏里們们說说應应該该頭头東东華华廣广門门萬万億亿號号歷历紀纪錄录變变勢势趨趋種种項项書书電电' +
  '郵邮訊讯網网頁页臺台灣湾檔档節节熱热鋪铺飾饰褲裤護护膚肤妝妆臉脸髮发聯联絡络線线條条將将啟启優优質质圖图' +
  '錢钱黃黄紅红藍蓝綠绿龍龙馬马車车雙双聖圣誕诞遠远雲云陽阳濟济慶庆蘇苏寧宁漢汉廈厦瀋沈鄭郑貴贵賓宾鑽钻' +
  '銀银鐵铁銅铜專专屬属領领劵券發发進进運运選选連连邊边許许認认識识讓让記记訪访問问話话語语讀读費费資资賬账' +
  '贈赠輸输輕轻辦办農农適适鄉乡釋释鐘钟閱阅隊队階阶際际陸陆陰阴隨随雜杂離离難难靜静響响順顺須须願愿顯显飛飞' +
  '飲饮館馆養养餘余魚鱼鳥鸟麗丽齊齐龜龟歡欢歲岁殺杀氣气湯汤準准溫温滾滚漲涨灑洒爾尔牆墙狀状獨独獎奖瑪玛畫画' +
  '監监盤盘碼码確确禮礼稱称穩稳積积窮穷筆笔節节範范簡简籃篮糧粮約约級级紙纸純纯紡纺細细組组終终結结統统絲丝' +
  '維维緊紧編编緩缓縣县縮缩績绩織织繼继續续纖纤罰罚聞闻聯联聲声職职肅肃腦脑膠胶臨临舉举藝艺藥药蘋苹處处衛卫' +
  '裝装製制襯衬見见規规視视覺觉觀观計计討讨訓训設设試试詢询詳详課课調调談谈論论證证譯译議议豐丰負负財财貢贡' +
  '貧贫責责貼贴貿贸賞赏賣卖賴赖轟轰';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, pair) => [
    TRADITIONAL.charAt(pair * 2),
    TRADITIONAL.charAt(pair * 2 + 1),
  ]),
);

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*';
const MONTH_RANGE = new RegExp(`\\b(${MONTH})\\s*[-–—~]\\s*(?=${MONTH})`, 'g');

/**
 * A question, or a value of the workbook, in the one form both are compared in: NFKC, lower case,
 * simplified characters, no spaces beside Chinese characters, plain dashes and quotes, no sentence
 * marks.
 *
 * @example
 * normaliseText('高價值 客戶，佔比多少？') // => '高价值客户 占比多少'
 * normaliseText('What’s the High-Value share?') // => "what's the high value share"
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character)
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—―−]/g, '-')
    .replace(/[～〜]/g, '~')
    .replace(MONTH_RANGE, '$1 to ')
    .replace(/\be[-_ ]?mails?\b/g, 'email')
    .replace(/(?<=[a-z])[-_](?=[a-z])/g, ' ')
    .replace(/(?<=\p{Script=Han})[^\S\n]+(?=[\p{Script=Han}\d\w])/gu, '')
    .replace(/(?<=[\d\w])[^\S\n]+(?=\p{Script=Han})/gu, '')
    .replace(/[?!,;:。、，；：？！"“”「」『』《》【】()<>\n]+/g, ' ')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/\b(top|bottom|best|worst)(?=\d)/g, '$1 ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The character is a Latin letter or a digit, which join into words. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\d]/u.test(character);
}

/** The text has Chinese characters. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
