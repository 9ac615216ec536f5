using System.Globalization;
using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>A certificate of certain levels and trades, not too old.</summary>
internal sealed class CertificateRule(DocumentNode node) : PolicyRule(node, "证书")
{
    private static readonly Hole Missing = new("certificates 证书"), LevelMissing = new("certificates.level 证书等级");
    private readonly int _levels = node.Has("levels") ? node.ListOf("levels").Aggregate(0, (mask, item) => mask | (1 << int.Parse(item.Text, CultureInfo.InvariantCulture))) : -1;
    private readonly HashSet<string>? _occupations = node.Has("occupations") ? [.. node.TextsOf("occupations")] : null;
    private readonly int? _months = node.WholeOf("withinMonths");
    private readonly bool? _inclusive = node.TextOf("bound") is { } bound ? bound == "atMost" : null;
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "发证正好满期那一天算不算");
    private static readonly string[] LevelNames = ["", "高级技师", "技师", "高级工", "中级工", "初级工"];

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "证书",
        [new("levels", "等级，5 初级、4 中级、3 高级、2 技师、1 高级技师；不写为不限", new ListShape(Common.Whole(1, 5), 1)), new("occupations", "职业（工种），不写为不限", new ListShape(Common.Text, 1)),
        new("withinMonths", "发证之日起多少个月内申请", Common.Whole(1, 600)), new("bound", "正好满期那一天算不算", Common.Choice(GrammarWords.Most))]);

    public override string Text => $"有{(_levels == -1 ? "" : string.Join("、", Enumerable.Range(1, 5).Reverse().Where(level => (_levels & (1 << level)) != 0).Select(level => LevelNames[level])))}证书{(_occupations is null ? "" : $"（{string.Join("、", _occupations)}）")}"
        + (_months is { } months ? string.Create(CultureInfo.InvariantCulture, $"，发证之日起{months}个月以内申请（正好满期那一天{(_inclusive switch { true => "算", false => "不算", _ => "未写明" })}）") : "");

    internal override IEnumerable<Hole> Open => _months is not null && _inclusive is null ? [_bound] : [];

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (facts.Certificates is not { } certificates) return Sight.Unknown(Missing);
        var best = new Sight(Truth.NotMet);
        for (var i = 0; i < certificates.Length; i++)
        {
            var sight = Judge(certificates[i], moment) with { Fact = i };
            if (sight.Truth > best.Truth || (sight.Truth == best.Truth && sight.Truth != Truth.NotMet && Higher(certificates[i], certificates[best.Fact]))) best = sight;
        }
        return best;
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => facts.Certificates is { Length: 0 }
        ? [new SeenValue("证书", "没有")]
        : (facts.Certificates ?? []).Select(certificate => new SeenValue("证书", $"{certificate.Occupation}{(certificate.Level is { } level ? LevelNames[level] : "")}，{ChineseDate.Day(certificate.IssuedOn)}发证", certificate.Source));

    internal override string? Nearest(CaseFacts facts, Moment moment) => $"取得{Text[1..]}";

    /// <summary>The certificate that counts, the highest of several; null when none surely does.</summary>
    internal CertificateFact? Counted(CaseFacts facts, in Moment moment) => Judge(facts, moment) is { Truth: Truth.Met, Fact: >= 0 } sight ? facts.Certificates![sight.Fact] : null;

    internal static string LevelName(int level) => LevelNames[level];

    private static bool Higher(CertificateFact one, CertificateFact two) => (one.Level ?? 9, -one.IssuedOn.DayNumber).CompareTo((two.Level ?? 9, -two.IssuedOn.DayNumber)) < 0;

    private Sight Judge(CertificateFact certificate, in Moment moment)
    {
        if (certificate.IssuedOn > moment.Application || (_occupations is not null && !_occupations.Contains(certificate.Occupation))) return new Sight(Truth.NotMet);
        var sight = _levels == -1 ? new Sight(Truth.Met) : !certificate.LevelKnown ? Sight.Unknown(LevelMissing)
            : Sight.Of(certificate.Level is { } level && (_levels & (1 << level)) != 0);
        return _months is not { } months ? sight : Sight.And(sight, Sight.Most(moment.Application.DayNumber, certificate.IssuedOn.AddMonths(months).DayNumber, _inclusive, _bound));
    }
}
