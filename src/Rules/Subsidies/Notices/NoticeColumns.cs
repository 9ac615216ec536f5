using Wengang.Rules.Values;

namespace Wengang.Rules.Subsidies.Notices;

/// <summary>The whitelist in words.</summary>
public static class NoticeColumns
{
    public static readonly CodeList<NoticeColumn> List = new(
        "公示内容",
        new(NoticeColumn.Name, "name", "姓名"), new(NoticeColumn.Sex, "sex", "性别"), new(NoticeColumn.Village, "village", "村"), new(NoticeColumn.Scheme, "scheme", "补贴项目"),
        new(NoticeColumn.Period, "period", "补贴期间"), new(NoticeColumn.Amount, "amount", "金额（元）"), new(NoticeColumn.Identity, "identity", "证件号码（部分隐去）"));

    /// <summary>Name, village, scheme, period and amount.</summary>
    public static readonly IReadOnlyList<NoticeColumn> Usual = [NoticeColumn.Name, NoticeColumn.Village, NoticeColumn.Scheme, NoticeColumn.Period, NoticeColumn.Amount];

    /// <summary>What stands over a column of a notice of persons, or of enterprises.</summary>
    public static string Heading(NoticeColumn column, bool ofPersons) => column == NoticeColumn.Name && !ofPersons ? "单位名称" : List.NameOf(column);

    /// <summary>Whether it says something of a person only.</summary>
    public static bool IsPersonal(NoticeColumn column) => column is NoticeColumn.Sex or NoticeColumn.Identity;

    /// <summary>A name for whoever reads it from anywhere: the first character, and the last of three or more.</summary>
    public static string MaskedName(string name)
    {
        var characters = name.EnumerateRunes().Select(r => r.ToString()).ToList();
        return characters.Count switch
        {
            0 => "",
            1 => characters[0],
            2 => characters[0] + "*",
            _ => characters[0] + new string('*', characters.Count - 2) + characters[^1],
        };
    }
}
