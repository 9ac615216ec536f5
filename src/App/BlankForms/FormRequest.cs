using Wengang.App.Indicators;
using Wengang.App.People;

namespace Wengang.App.BlankForms;

/// <summary>What a table is filled from.</summary>
/// <param name="Query">Day, knowledge, session.</param>
/// <param name="Indicators">The county's figures.</param>
/// <param name="Full">Whether identity numbers and phones are written whole.</param>
public sealed record FormRequest(FigureQuery Query, IndicatorSet Indicators, bool Full)
{
    internal ShownNumbers Numbers => new(Query.Db.Protector, Full);
}
