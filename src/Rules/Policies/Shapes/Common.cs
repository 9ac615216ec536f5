using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>The simple shapes that policies and case files share.</summary>
internal static class Common
{
    public static readonly TextShape Text = new("文字", text => text.Trim().Length is > 0 and <= 4000);

    public static readonly DayShape Day = new();

    public static readonly DayShape DayOrMonth = new(orMonth: true);

    public static readonly TextShape Month = new("月份，如 2023-06", text => Period.TryParse(text, out var month) && month.Year is >= 1900 and <= 2100, "^\\d{4}-\\d{2}$");

    public static readonly TextShape MonthDay = new("月日，如 09-30；02-29 是二月最后一天", text => text.Length == 5 && DayShape.IsDay("2024-" + text), "^\\d{2}-\\d{2}$");

    public static readonly TextShape Province = new("省的名称，如 浙江、内蒙古", text => Provinces.Find(text) is not null);

    public static readonly MoneyShape Money = new();

    public static readonly TextShape Rate = new("比例，如 60% 或 2/3", text => Policies.Rate.TryParse(text, out _), "^([0-9]+(\\.[0-9]+)?%|[0-9]+/[0-9]+)$");

    public static readonly YesNoShape YesNo = new();

    public static readonly TextShape Region = new("2、4、6、9 或 12 位区划代码，前两位是省", text => RegionCode.TryParse(text, out _) && Provinces.OfCode(text) is not null && text.Length is 2 or 4 or 6 or 9 or 12, "^[0-9]{2,12}$");

    public static readonly TextShape Code = new(
        "小写字母、数字和短横线，如 transport-2023", text => text.Length is > 1 and <= 60 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'), "^[a-z0-9-]{2,60}$");

    public static WholeShape Whole(int least, int most) => new(least, most);

    public static ChoiceShape Choice(WordList words) => new(words);

    public static ListShape Choices(WordList words) => new(new ChoiceShape(words), least: 1);
}
