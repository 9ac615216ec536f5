using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>Bounds of the age in full years; null where there is none, or where it is not stated whether the bound itself counts.</summary>
internal sealed class AgeBounds(DocumentNode node)
{
    private readonly Hole _minOpen = Hole.Rule($"{node.Path}.minBound", "年龄下限含不含本数"), _maxOpen = Hole.Rule($"{node.Path}.maxBound", "年龄上限含不含本数");

    public static readonly ObjectShape Shape = new(
        "年龄范围（周岁）",
        new Field("min", "下限", Common.Whole(0, 120)), new Field("minBound", "下限含不含本数", Common.Choice(GrammarWords.Bounds)),
        new Field("max", "上限；含本数时到下一个生日的前一天", Common.Whole(0, 120)), new Field("maxBound", "上限含不含本数", Common.Choice(GrammarWords.Bounds)));

    public int? Min { get; } = node.WholeOf("min");

    public int? Max { get; } = node.WholeOf("max");

    public bool? MinInclusive { get; } = node.TextOf("minBound") is { } word ? word == "inclusive" : null;

    public bool? MaxInclusive { get; } = node.TextOf("maxBound") is { } word ? word == "inclusive" : null;

    /// <summary>The youngest age in full years that surely fits.</summary>
    public int Youngest => Min is { } min ? MinInclusive == true ? min : min + 1 : 0;

    public string Text => (Min is { } min ? string.Create(CultureInfo.InvariantCulture, $"{min}周岁以上（{Side(MinInclusive)}）") : "") + (Max is { } max ? string.Create(CultureInfo.InvariantCulture, $"{max}周岁以下（{Side(MaxInclusive)}）") : "");

    public IEnumerable<Hole> Open
    {
        get
        {
            if (Min is not null && MinInclusive is null) yield return _minOpen;
            if (Max is not null && MaxInclusive is null) yield return _maxOpen;
        }
    }

    public Sight Judge(int age)
    {
        var low = Min is { } min ? Sight.Least(age, min, MinInclusive, _minOpen) : new Sight(Truth.Met, null, age);
        return Max is { } max ? Sight.And(low, Sight.Most(age, max, MaxInclusive, _maxOpen)) : low;
    }

    private static string Side(bool? inclusive) => inclusive switch { true => "含", false => "不含", _ => "含不含未写明" };
}
