using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>At least one ticket within the days that count.</summary>
internal sealed class TicketRule(DocumentNode node) : PolicyRule(node, "车票")
{
    private static readonly Hole Missing = new("tickets 车票");
    private readonly DatePoint _from = DatePoint.Of(node, "from") ?? DatePoint.YearStart, _to = DatePoint.Of(node, "to") ?? DatePoint.Application;

    public static readonly ObjectShape Shape = RuleShapes.Condition("车票", [new("from", "从哪一天起，不写为政策年度第一天", DatePoint.Shape), new("to", "到哪一天，不写为申请日", DatePoint.Shape)]);

    public override string Text => $"从{_from.Text}到{_to.Text}有车票";

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (facts.Tickets is not { } tickets) return Sight.Unknown(Missing);
        var (sum, first) = Sum(tickets, _from.On(moment), _to.On(moment));
        return Sight.Of(first >= 0, sum, first);
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => facts.Tickets is { Length: 0 }
        ? [new SeenValue("车票", "没有")]
        : (facts.Tickets ?? []).Select(ticket => new SeenValue("车票", $"{ChineseDate.Day(ticket.On)} {MoneyBounds.Money(ticket.Fen)}", ticket.Source));

    internal override string? Nearest(CaseFacts facts, Moment moment) => $"补交{ChineseDate.Day(_from.On(moment))}至{ChineseDate.Day(_to.On(moment))}之间的车票";

    internal static (long Fen, int First) Sum(TicketFact[] tickets, DateOnly from, DateOnly to)
    {
        var (sum, first) = (0L, -1);
        for (var i = 0; i < tickets.Length; i++)
        {
            if (tickets[i].On < from || tickets[i].On > to) continue;
            sum += tickets[i].Fen;
            if (first < 0) first = i;
        }
        return (sum, first);
    }
}
