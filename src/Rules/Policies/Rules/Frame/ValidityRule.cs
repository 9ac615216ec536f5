using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>The application lies within the validity of the policy.</summary>
internal sealed class ValidityRule(DocumentNode node) : PolicyRule(node["validFrom"] ?? node, "有效期")
{
    private readonly DateOnly _from = node.DayOf("validFrom")!.Value;
    private readonly DateOnly? _to = node.DayOf("validTo");

    public override string Text => $"在有效期内申请：{ChineseDate.Day(_from)}{(_to is { } to ? $"至{ChineseDate.Day(to)}" : "起")}（含当天）";

    internal override Sight Judge(CaseFacts facts, in Moment moment) => Sight.Of(moment.Application >= _from && !(moment.Application > _to), moment.Application.DayNumber);

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => [new SeenValue("申请日期", ChineseDate.Day(moment.Application))];

    internal override string? Nearest(CaseFacts facts, Moment moment) => moment.Application < _from ? $"{ChineseDate.Day(_from)}起申请" : null;
}
