using Wengang.Rules.Values;

namespace Wengang.App.BlankForms.Fields;

/// <summary>Something a roster may ask about a person.</summary>
/// <param name="Key">Permanent: it is kept in mappings.</param>
/// <param name="Name">Chinese, for drop-downs.</param>
/// <param name="Headings">How counties write it.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Read">The value; amounts in fen as <see cref="long"/>.</param>
internal sealed record PersonField(
    string Key, string Name, IReadOnlyList<string> Headings, FieldSource Source, FieldKind Kind, Func<PersonCard, FormRequest, object?> Read)
{
    public bool KeepsDigits => Kind == FieldKind.Digits;

    /// <summary>Whether the unit of the heading can be served: a month's pay is not a year's.</summary>
    public bool Fits(string unit) => unit.Length == 0 || Kind is FieldKind.Plain or FieldKind.Digits || !unit.Contains('/', StringComparison.Ordinal);

    /// <summary>The value in the unit of the heading; null when there is none.</summary>
    public object? Value(PersonCard card, FormRequest request, string unit)
    {
        var value = Fits(unit) ? Read(card, request) : null;
        if (value is not long fen || Kind is FieldKind.Plain or FieldKind.Digits)
        {
            return value;
        }

        var yuan = new Fen(fen).Yuan;
        return unit switch { "万元" => yuan / 10_000m, "千元" => yuan / 1_000m, _ => yuan };
    }
}
