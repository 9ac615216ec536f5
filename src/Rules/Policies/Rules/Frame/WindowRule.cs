using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>The application lies in one of the windows.</summary>
internal sealed class WindowRule(DocumentNode node, IReadOnlyList<Window> windows) : PolicyRule(node, "申请时段")
{
    public override string Text => "在申请时段内提出：" + string.Join("；", windows.Select(window => window.Text));

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        for (var i = 0; i < windows.Count; i++)
        {
            var (from, to) = windows[i].In(moment.Application.Year);
            if (moment.Application >= from && moment.Application <= to) return new Sight(Truth.Met, null, 0, i);
        }
        return new Sight(Truth.NotMet);
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => [new SeenValue("申请日期", ChineseDate.Day(moment.Application))];

    internal override string? Nearest(CaseFacts facts, Moment moment)
    {
        var day = moment.Application;
        var next = windows.SelectMany(window => new[] { window.In(day.Year), window.In(day.Year + 1) }).Where(window => window.From > day).OrderBy(window => window.From).FirstOrDefault();
        return next == default ? null : $"{ChineseDate.Day(next.From)}至{ChineseDate.Day(next.To)}申请";
    }
}
