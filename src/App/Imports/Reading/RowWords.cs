using System.Text.RegularExpressions;

namespace Wengang.App.Imports.Reading;

/// <summary>The words by which totals, signatures, remarks and examples are known; every text is compared without blanks and in half width.</summary>
internal static partial class RowWords
{
    /// <summary>合计, 小计：, 城关镇小计, 合计(人), 总计12人.</summary>
    [GeneratedRegex(@"^(.{0,10}(合计|总计|小计|共计|累计)|汇总|全县|全镇|全乡|本乡镇?)[:：]?(\(?(人|户|元|个|名)\)?)?[:：]?(\d[\d,.]*\(?(人次|人|户|元|个|名)?\)?[,;、]?)*$")]
    public static partial Regex Total();

    /// <summary>A label with its colon, or a place for a signature or a seal: such a line is never data.</summary>
    [GeneratedRegex(@"^(填表人|制表人|填报人|填报单位|填表单位|制表单位|审核人|复核人|审批人|经办人|单位负责人|主要负责人|分管领导|主管领导|车间负责人|填报日期|填报时间|填表日期|填表时间|制表日期|制表时间|日期|联系人|联系电话|负责人|制表|审核|注|备注|说明|填表说明|备注说明):|^.{0,10}\((签字|签章|盖章|公章|签名)\)")]
    public static partial Regex Signature();

    /// <summary>The same words without a colon, as they stand on lines that say little else.</summary>
    [GeneratedRegex(@"^(填表|填报|制表人|制表日期|制表时间|制表单位|审核人|复核人|审批人|经办人|单位负责人|主要负责人|分管领导|主管领导|其中:?)|^(注|备注|说明|日期|联系人|联系电话|负责人|制表|审核)($|\d+[.、])")]
    public static partial Regex Remark();

    /// <summary>2、以上均已核实: how remarks go on below the first.</summary>
    [GeneratedRegex(@"^\(?(\d{1,2}|[一二三四五六七八九十])\)?[.、)]\D")]
    public static partial Regex NumberedRemark();

    [GeneratedRegex("^(示例|样例|范例|举例|例)[:：]?$")]
    public static partial Regex Example();
}
