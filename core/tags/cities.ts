/** How large a city's market is, by the tiers commonly used in Chinese marketing. */
export type CityTier = 'first' | 'new-first' | 'second' | 'other';

export interface City {
  readonly zh: string;
  readonly en: string;
  readonly tier: CityTier;
  /** On the sea; cities on rivers and bays behind others don't count. */
  readonly coastal: boolean;
}

/** `zh en` pairs; an asterisk marks cities on the sea. */
const NAMED: Readonly<Record<CityTier, string>> = {
  first: '北京 Beijing 上海 Shanghai* 广州 Guangzhou* 深圳 Shenzhen*',
  'new-first':
    '成都 Chengdu 杭州 Hangzhou 重庆 Chongqing 武汉 Wuhan 苏州 Suzhou 西安 Xian 南京 Nanjing 长沙 Changsha 天津 Tianjin* 郑州 Zhengzhou 东莞 Dongguan* 无锡 Wuxi 宁波 Ningbo* 青岛 Qingdao* 合肥 Hefei',
  second:
    '佛山 Foshan 沈阳 Shenyang 昆明 Kunming 济南 Jinan 厦门 Xiamen* 福州 Fuzhou* 温州 Wenzhou* 常州 Changzhou 大连 Dalian* 石家庄 Shijiazhuang 南宁 Nanning 哈尔滨 Harbin 金华 Jinhua 南昌 Nanchang 长春 Changchun 南通 Nantong* 泉州 Quanzhou* 贵阳 Guiyang 嘉兴 Jiaxing* 太原 Taiyuan 惠州 Huizhou* 徐州 Xuzhou 绍兴 Shaoxing* 中山 Zhongshan* 台州 Taizhou* 烟台 Yantai* 兰州 Lanzhou 潍坊 Weifang* 临沂 Linyi 珠海 Zhuhai*',
  other:
    '秦皇岛 Qinhuangdao* 唐山 Tangshan* 沧州 Cangzhou* 丹东 Dandong* 锦州 Jinzhou* 营口 Yingkou* 盘锦 Panjin* 葫芦岛 Huludao* 威海 Weihai* 日照 Rizhao* 东营 Dongying* 滨州 Binzhou* 连云港 Lianyungang* 盐城 Yancheng* 舟山 Zhoushan* 莆田 Putian* 漳州 Zhangzhou* 宁德 Ningde* 汕头 Shantou* 汕尾 Shanwei* 揭阳 Jieyang* 潮州 Chaozhou* 江门 Jiangmen* 阳江 Yangjiang* 湛江 Zhanjiang* 茂名 Maoming* 北海 Beihai* 钦州 Qinzhou* 防城港 Fangchenggang* 海口 Haikou* 三亚 Sanya* 扬州 Yangzhou 镇江 Zhenjiang 淮安 Huaian 宿迁 Suqian 湖州 Huzhou 衢州 Quzhou 丽水 Lishui 洛阳 Luoyang 开封 Kaifeng 新乡 Xinxiang 南阳 Nanyang 襄阳 Xiangyang 宜昌 Yichang 荆州 Jingzhou 株洲 Zhuzhou 湘潭 Xiangtan 衡阳 Hengyang 岳阳 Yueyang 桂林 Guilin 柳州 Liuzhou 呼和浩特 Hohhot 包头 Baotou 银川 Yinchuan 西宁 Xining 乌鲁木齐 Urumqi 拉萨 Lhasa 遵义 Zunyi 绵阳 Mianyang 德阳 Deyang 宜宾 Yibin 南充 Nanchong 泸州 Luzhou 咸阳 Xianyang 宝鸡 Baoji 芜湖 Wuhu 蚌埠 Bengbu 阜阳 Fuyang 赣州 Ganzhou 九江 Jiujiang 上饶 Shangrao 保定 Baoding 廊坊 Langfang 邯郸 Handan 邢台 Xingtai 大同 Datong 淄博 Zibo 济宁 Jining 泰安 Taian 菏泽 Heze 聊城 Liaocheng 德州 Dezhou 鞍山 Anshan 吉林 Jilin 大庆 Daqing 齐齐哈尔 Qiqihar 肇庆 Zhaoqing 清远 Qingyuan 韶关 Shaoguan 梅州 Meizhou 龙岩 Longyan 三明 Sanming 南平 Nanping',
};

/** Inland cities below the second tier, whose English names aren't needed. */
const OTHER_INLAND =
  '张家口 承德 衡水 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 抚顺 本溪 阜新 辽阳 铁岭 朝阳 四平 辽源 通化 白山 松原 白城 延吉 鸡西 鹤岗 双鸭山 伊春 佳木斯 七台河 牡丹江 黑河 绥化 泰州 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 宿州 六安 亳州 池州 宣城 景德镇 萍乡 新余 鹰潭 吉安 宜春 抚州 枣庄 平顶山 安阳 鹤壁 焦作 濮阳 许昌 漯河 三门峡 商丘 信阳 周口 驻马店 济源 黄石 十堰 鄂州 荆门 孝感 黄冈 咸宁 随州 恩施 邵阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 河源 云浮 梧州 贵港 玉林 百色 贺州 河池 来宾 崇左 自贡 攀枝花 广元 遂宁 内江 乐山 眉山 广安 达州 雅安 巴中 资阳 六盘水 安顺 毕节 铜仁 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 铜川 渭南 延安 汉中 榆林 安康 商洛 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 石嘴山 吴忠 固原 中卫 克拉玛依 吐鲁番 哈密 喀什 伊犁 昌吉 日喀则 昌都 林芝';

const CITIES: ReadonlyMap<string, City> = new Map(
  [...named(), ...inland()].flatMap((city) =>
    [city.zh, city.en.toLowerCase()].filter((key) => key !== '').map((key) => [key, city] as const),
  ),
);

function named(): readonly City[] {
  return (Object.keys(NAMED) as CityTier[]).flatMap((tier) => {
    const words = NAMED[tier].split(' ');
    return words.flatMap((zh, index) => {
      if (index % 2 === 1) return [];
      const en = words[index + 1] ?? '';
      return [{ zh, en: en.replace('*', ''), tier, coastal: en.endsWith('*') }];
    });
  });
}

function inland(): readonly City[] {
  return OTHER_INLAND.split(' ').map((zh) => ({ zh, en: '', tier: 'other', coastal: false }));
}

/**
 * What is known of a city by its name in Chinese or English; `null` for names the table doesn't have,
 * which says nothing about the city.
 *
 * @example
 * cityNamed('广东省深圳市')?.en // => 'Shenzhen'
 * cityNamed('shanghai')?.tier // => 'first'
 * cityNamed('London') // => null
 */
export function cityNamed(text: string): City | null {
  const name = text.normalize('NFKC').trim().toLowerCase().replace(/['’]/g, '');
  const bare = name.slice(Math.max(name.lastIndexOf('省'), name.lastIndexOf('区')) + 1);
  const short = (word: string) => (word.endsWith('市') ? word.slice(0, -1) : word);
  const found = CITIES.get(name) ?? CITIES.get(short(name)) ?? CITIES.get(short(bare));
  return found ?? CITIES.get(name.replace(/ city$/, '')) ?? null;
}
