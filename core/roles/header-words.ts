/** Traditional characters that occur in headers, each followed by its simplified form. */
const TRADITIONAL = new Map(
  [
    '訂订單单號号編编戶户會会員员買买賣卖實实際际額额數数價价銷销時时間间創创狀状態态類类別别優优電电話话',
    '機机郵邮齡龄級级國国區区縣县滿满評评論论內内階阶觸触達达轉转標标佔占議议維维環环較较結结動动後后',
    '費费預预項项產产貨货條条碼码稱称畫画徵征簽签簡简訊讯發发點点擊击瀏浏覽览廣广響应應应讓让獲获來来',
    '節节驟骤損损離离減减積积雜杂運运購购總总計计帳账龍龙網网頁页線线據据記记錄录親亲聯联絡络繫系絲丝',
    '許许權权閱阅體体現现認认訪访問问證证對对調调質质務务顧顾歲岁層层識识營营歷历業业寶宝題题門门開开',
    '關关進进過过還还這这備备註注說说細细組组統统資资',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);

/** A header taken apart for comparison. */
export interface HeaderWords {
  /** Lower-case words with single spaces: `customer id`. */
  readonly spaced: string;
  /** The same without spaces: `customerid`. */
  readonly squeezed: string;
}

/**
 * The words of a header: brackets and what stands in them left out (units), camelCase and
 * snake_case taken apart, traditional characters made simplified.
 *
 * @example
 * headerWords('CustomerID').spaced // => 'customer id'
 * headerWords('訂單編號').spaced // => '订单编号'
 * headerWords('UnitPrice (GBP)').squeezed // => 'unitprice'
 */
export function headerWords(name: string): HeaderWords {
  const plain = name.normalize('NFKC');
  const outside = plain.replace(/[([{【〔].*?[)\]}】〕]/g, ' ');
  return wordsIn(/[\p{L}\p{N}]/u.test(outside) ? outside : plain);
}

function wordsIn(text: string): HeaderWords {
  const spaced = [...text]
    .map((character) => TRADITIONAL.get(character) ?? character)
    .join('')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/#/g, ' no ')
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  return { spaced, squeezed: spaced.replaceAll(' ', '') };
}

/** One way to read a header. */
export interface HeaderReading {
  readonly words: HeaderWords;
  /** How far it may be trusted, 0–1. */
  readonly trust: number;
  /** Counts only where it is a known name as a whole. */
  readonly isWholeOnly: boolean;
}

/**
 * Readings of a header: without its brackets, with them (`样本量（前）`), and where two header rows
 * or two languages were joined (`客户编号 customer_id`) its parts.
 */
export function headerReadings(name: string): readonly HeaderReading[] {
  const plain = name.normalize('NFKC');
  const readings: HeaderReading[] = [{ words: headerWords(plain), trust: 1, isWholeOnly: false }];
  if (/[([{【〔]/.test(plain)) {
    readings.push({ words: wordsIn(plain), trust: 1, isWholeOnly: true });
  }
  const parts = plain.split(/[\s/|]+/).filter((part) => part !== '');
  const chinese = parts.filter((part) => /\p{Script=Han}/u.test(part));
  if (parts.length < 2 || chinese.length === 0) return readings;
  const latin = parts.filter((part) => !/\p{Script=Han}/u.test(part)).join(' ');
  const pieces = latin === '' ? [parts.at(-1) ?? ''] : [chinese.join(''), latin];
  const trust = latin === '' ? 0.9 : 0.98;
  return [
    ...readings,
    ...pieces.map((piece) => ({ words: headerWords(piece), trust, isWholeOnly: false })),
  ];
}
