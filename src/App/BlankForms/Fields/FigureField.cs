using Wengang.Rules.Values;

namespace Wengang.App.BlankForms.Fields;

/// <summary>A figure of a day seen from the day of the table.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="Date">Empty for the day itself, year for the last year's end, month for the last month's.</param>
internal sealed record FigureField(string Code, string Date)
{
    public const string LastYear = "year";
    public const string LastMonth = "month";

    /// <summary>As mappings keep it: WORK-001@year.</summary>
    public string Key => Date.Length == 0 ? Code : $"{Code}@{Date}";

    public DateOnly On(DateOnly day) => Date switch
    {
        LastYear => new DateOnly(day.Year - 1, 12, 31),
        LastMonth => Period.Of(day).Previous.LastDay,
        _ => day,
    };
}
