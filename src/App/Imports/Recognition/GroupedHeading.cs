using System.Text.RegularExpressions;

namespace Wengang.App.Imports.Recognition;

/// <summary>What a heading may mean under its group, best first: 户主 over 姓名 is the head's name, never the person's.</summary>
internal static partial class GroupedHeading
{
    private static readonly string[] OfAPerson = ["name", "identity", "sex", "birth", "person_code", "relation"];
    private static readonly string[] OfHome = ["province", "city", "county", "township", "village"];

    /// <summary>The group over each column; one that was not merged reaches right to the next group.</summary>
    public static IReadOnlyList<string> Over(HeadingRow row, HeadingRow? above)
    {
        var groups = new string[Math.Max(row.Texts.Count, above?.Texts.Count ?? 0)];
        var last = "";
        for (var i = 0; i < groups.Length; i++)
        {
            var own = above?.At(i).Trim() ?? "";
            last = own.Length > 0 ? own : row.At(i).Trim().Length > 0 ? last : "";
            groups[i] = last;
        }

        return groups;
    }

    /// <summary>Readings of a heading, best first.</summary>
    public static IEnumerable<Heading> Readings(string text, string group)
    {
        var own = Heading.Of(text);
        var over = Heading.Of(group);
        if (over.Text.Length == 0 || own.Text.Length == 0 || over.Text == own.Text)
        {
            yield return own.Text.Length > 0 ? own : over;
            yield break;
        }

        var stem = Wording().Replace(over.Text, "");
        var unit = own.Unit.Length > 0 ? own.Unit : over.Unit;
        yield return new Heading(over.Text + own.Text, unit);
        yield return new Heading(stem + own.Text, unit);
        if (AwayFromHome().IsMatch(stem))
        {
            yield return new Heading("务工所在" + own.Text[..1], unit);
        }

        yield return own with { Unit = unit };
    }

    /// <summary>Whether a heading may be read without its group.</summary>
    public static bool MayStandAlone(string column, string group) =>
        !(SomebodyElse().IsMatch(group) && OfAPerson.Contains(column)) && !(group.Contains("户主", StringComparison.Ordinal) && column == "phone")
        && !(AwayFromHome().IsMatch(group) && OfHome.Contains(column));

    [GeneratedRegex("(基本)?(信息|情况|资料)$")]
    private static partial Regex Wording();

    [GeneratedRegex("户主|监护人|配偶|父亲|母亲|帮扶责任人|帮扶人|帮扶干部|推荐人|介绍人|法人|法定代表人|负责人|联系人")]
    private static partial Regex SomebodyElse();

    [GeneratedRegex("务工(地|所在|去向|区域)|就业地|工作地|外出地|输送地")]
    private static partial Regex AwayFromHome();
}
