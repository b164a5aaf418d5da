/** A part of China that a region rule can block. */
export class ChinaRegion {
  /** All of the mainland. */
  static readonly MAINLAND = new ChinaRegion('CN');
  static readonly HONG_KONG = new ChinaRegion('HK_01');
  static readonly MACAO = new ChinaRegion('MO_01');
  static readonly TAIWAN = new ChinaRegion('TW_01');
  static readonly BEIJING = new ChinaRegion('110000');
  static readonly TIANJIN = new ChinaRegion('120000');
  static readonly HEBEI = new ChinaRegion('130000');
  static readonly SHANXI = new ChinaRegion('140000');
  static readonly INNER_MONGOLIA = new ChinaRegion('150000');
  static readonly LIAONING = new ChinaRegion('210000');
  static readonly JILIN = new ChinaRegion('220000');
  static readonly HEILONGJIANG = new ChinaRegion('230000');
  static readonly SHANGHAI = new ChinaRegion('310000');
  static readonly JIANGSU = new ChinaRegion('320000');
  static readonly ZHEJIANG = new ChinaRegion('330000');
  static readonly ANHUI = new ChinaRegion('340000');
  static readonly FUJIAN = new ChinaRegion('350000');
  static readonly JIANGXI = new ChinaRegion('360000');
  static readonly SHANDONG = new ChinaRegion('370000');
  static readonly HENAN = new ChinaRegion('410000');
  static readonly HUBEI = new ChinaRegion('420000');
  static readonly HUNAN = new ChinaRegion('430000');
  static readonly GUANGDONG = new ChinaRegion('440000');
  static readonly GUANGXI = new ChinaRegion('450000');
  static readonly HAINAN = new ChinaRegion('460000');
  static readonly CHONGQING = new ChinaRegion('500000');
  static readonly SICHUAN = new ChinaRegion('510000');
  static readonly GUIZHOU = new ChinaRegion('520000');
  static readonly YUNNAN = new ChinaRegion('530000');
  static readonly TIBET = new ChinaRegion('540000');
  static readonly SHAANXI = new ChinaRegion('610000');
  static readonly GANSU = new ChinaRegion('620000');
  static readonly QINGHAI = new ChinaRegion('630000');
  static readonly NINGXIA = new ChinaRegion('640000');
  static readonly XINJIANG = new ChinaRegion('650000');

  /** Any other region, as `DescribeIpAbroadCountryInfos` and the console name it. */
  static custom(code: string): ChinaRegion {
    return new ChinaRegion(code);
  }

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}
