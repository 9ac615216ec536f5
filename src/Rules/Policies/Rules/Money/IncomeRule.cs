using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>The income of a year, of the person or per head of the household.</summary>
internal sealed class IncomeRule(DocumentNode node) : PolicyRule(node, GrammarWords.IncomeOf.Name(node.Required("of")))
{
    private readonly bool _household = node.Required("of") == "householdPerCapita";
    private readonly bool _previous = node.Required("year") == "previous";
    private readonly MoneyBounds _bounds = new(node);
    private readonly Hole _missing = node.Required("of") == "householdPerCapita" ? new("household.income 家庭人均纯收入") : new("person.income 本人年收入");

    public static readonly ObjectShape Shape = RuleShapes.Condition(
        "收入",
        [new("of", "谁的收入", Common.Choice(GrammarWords.IncomeOf), Required: true), new("year", "哪一年", Common.Choice(GrammarWords.Years), Required: true), .. MoneyBounds.Fields]);

    public override string Text => $"{(_previous ? "上年度" : "本年度")}{Title}{_bounds.Text}";

    internal override IEnumerable<Hole> Open => _bounds.Open;

    internal override Sight Judge(CaseFacts facts, in Moment moment) => Of(facts, moment, _household, _previous) is { } income ? _bounds.Judge(income.Fen) : Sight.Unknown(_missing);

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment) => Of(facts, moment, _household, _previous) is { } income
        ? [new SeenValue(string.Create(CultureInfo.InvariantCulture, $"{income.Year}年{Title}"), MoneyBounds.Money(income.Fen), income.Source)]
        : [];

    /// <summary>The income of the policy year that begins in the year wanted.</summary>
    internal static IncomeFact? Of(CaseFacts facts, in Moment moment, bool household, bool previous)
    {
        var year = moment.YearEnd.Year - (previous ? 1 : 0);
        foreach (var income in (household ? facts.HouseholdIncome : facts.Income) ?? [])
        {
            if (income.Year == year) return income;
        }
        return null;
    }
}
