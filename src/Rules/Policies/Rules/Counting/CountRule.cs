using System.Globalization;
using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>A condition on how long something lasted: work, insurance, a post, unemployment.</summary>
internal abstract class CountRule<T>(DocumentNode node, string title, LengthTerms terms, Hole listMissing, Hole detailMissing) : PolicyRule(node, title)
    where T : StretchFact
{
    private const int Buffer = 16;
    private readonly Hole _bound = Hole.Rule($"{node.Path}.bound", "正好达到时算不算");
    private readonly Hole _measure = Hole.Rule($"{node.Path}.measure", "月数按自然月还是按日期对日期数");
    private readonly Hole _continuity = Hole.Rule($"{node.Path}.continuity", "连续还是累计");

    public LengthTerms Terms => terms;

    internal Hole DetailMissing => detailMissing;

    internal override IEnumerable<Hole> Open
    {
        get
        {
            if (terms.Number > 0 && terms.Inclusive is null) yield return _bound;
            if (terms.Number > 0 && terms.Measure is null) yield return _measure;
            if (terms.Number > 0 && terms.Continuous is null) yield return _continuity;
        }
    }

    internal abstract T[]? Facts(CaseFacts facts);

    /// <summary>Whether an entry is of the kind that counts.</summary>
    internal abstract Truth Match(T fact);

    internal abstract string Describe(T fact);

    internal override Sight Judge(CaseFacts facts, in Moment moment)
    {
        if (Facts(facts) is not { } all) return Sight.Unknown(listMissing);
        var from = From(facts, moment);
        var sight = Judge(all, from.Latest, moment);
        return from.Missing is { } missing ? Sight.Agree(sight, Judge(all, from.Earliest, moment), missing) : sight;
    }

    internal override IEnumerable<SeenValue> See(CaseFacts facts, Moment moment)
    {
        foreach (var fact in Facts(facts) ?? [])
        {
            var match = Match(fact) switch { Truth.Met => "", Truth.NotMet => "（不算）", _ => "（不能确定算不算）" };
            yield return new SeenValue(Title, $"{Days(fact)} {Describe(fact)}{match}", fact.Source);
        }
        if (Facts(facts) is { Length: 0 }) yield return new SeenValue(Title, "没有");
        if (terms.Number > 0 && Facts(facts) is { } all) yield return new SeenValue("数得", Words(Count(all, From(facts, moment).Latest, moment, false, Reading, RunReading)));
    }

    internal override string? Nearest(CaseFacts facts, Moment moment)
    {
        if (Facts(facts) is not { } all || terms.Number == 0) return terms.Current ? $"到{ChineseDate.Day(terms.To.On(moment))}仍在继续（{Title}）" : null;
        return NearestLength.Words(this, all, facts, moment);
    }

    /// <summary>The run, or all together, that was counted under the first reading.</summary>
    internal RunLength Counted(CaseFacts facts, in Moment moment) => Facts(facts) is { } all ? Count(all, From(facts, moment).Latest, moment, false, Reading, RunReading) : default;

    /// <summary>The number of units when it is the same whatever is not known and whatever the policy leaves open; else what is missing.</summary>
    internal (int Whole, Hole? Hole) SureCount(CaseFacts facts, in Moment moment)
    {
        if (Facts(facts) is not { } all) return (0, listMissing);
        var (earliest, latest, missing) = From(facts, moment);
        var first = Count(all, latest, moment, false, terms.Measure ?? Measure.DateToDate, terms.Continuous ?? true).Whole;
        if (missing is not null && Count(all, earliest, moment, false, terms.Measure ?? Measure.DateToDate, terms.Continuous ?? true).Whole != first) return (0, missing);
        if (AnyUnsure(all) && Count(all, latest, moment, true, terms.Measure ?? Measure.DateToDate, terms.Continuous ?? true).Whole != first) return (0, detailMissing);
        if (terms.Measure is null && Count(all, latest, moment, false, Measure.CalendarMonth, terms.Continuous ?? true).Whole != first) return (0, _measure);
        if (terms.Continuous is null && Count(all, latest, moment, false, terms.Measure ?? Measure.DateToDate, false).Whole != first) return (0, _continuity);
        return (first, null);
    }

    internal bool Enough(RunLength length) => length.Whole > terms.Number || (length.Whole == terms.Number && (terms.Inclusive == true || (terms.Inclusive is null or false && length.Days > 0)));

    /// <summary>The first reading of what is left open.</summary>
    internal Measure Reading => terms.Measure ?? Measure.DateToDate;

    internal bool RunReading => terms.Continuous ?? true;

    internal string Words(RunLength length) => terms.Measure == Measure.Day
        ? string.Create(CultureInfo.InvariantCulture, $"{length.Whole}天")
        : string.Create(CultureInfo.InvariantCulture, $"{length.Whole}个月{(length.Days > 0 ? $"零{length.Days}天" : "")}");

    private RunLength Count(T[] all, DateOnly since, in Moment moment, bool possible, Measure measure, bool continuous)
    {
        var (from, to) = (since.DayNumber, terms.To.On(moment).DayNumber);
        Span<DayRange> buffer = all.Length <= Buffer ? stackalloc DayRange[Buffer] : new DayRange[all.Length];
        var count = 0;
        foreach (var fact in all)
        {
            var match = Match(fact);
            if (match == Truth.NotMet || (match == Truth.Unknown && !possible)) continue;
            var (first, last) = (Math.Max(fact.From.DayNumber, from), Math.Min(fact.To.DayNumber, to));
            if (first <= last) buffer[count++] = new DayRange(first, last);
        }
        var ranges = buffer[..RunCounter.Normalise(buffer[..count])];
        return continuous ? RunCounter.Continuous(ranges, measure, terms.Gap, terms.Current ? to : null) : RunCounter.Cumulative(ranges, measure);
    }

    /// <summary>The first and the last day that count.</summary>
    internal (int From, int To) Window(CaseFacts facts, in Moment moment) => (From(facts, moment).Latest.DayNumber, terms.To.On(moment).DayNumber);

    /// <summary>From which day on is counted, as far as it is known.</summary>
    private Listing From(CaseFacts facts, in Moment moment)
    {
        var from = terms.From?.On(moment) ?? DateOnly.MinValue;
        var (earliest, latest, missing) = terms.FromListing ? Listing.Of(facts, moment) : default;
        return new(Later(from, earliest), Later(from, latest), missing);
    }

    private static DateOnly Later(DateOnly one, DateOnly two) => one > two ? one : two;

    /// <summary>From a day that is taken for certain.</summary>
    private Sight Judge(T[] all, DateOnly from, in Moment moment)
    {
        var certain = Judge(all, from, moment, possible: false);
        if (certain.Truth == Truth.Met || !AnyUnsure(all)) return certain;
        var possible = Judge(all, from, moment, possible: true);
        if (certain.Truth == possible.Truth) return certain;
        return Sight.Unknown(possible.Truth == Truth.Unknown ? possible.Hole! : certain.Hole ?? detailMissing, certain.Seen);
    }

    private Sight Judge(T[] all, DateOnly from, in Moment moment, bool possible)
    {
        var current = terms.Current ? StillOn(all, terms.To.On(moment), possible) : new Sight(Truth.Met);
        if (terms.Number == 0 || current.Truth == Truth.NotMet) return current;
        var length = OneReading(all, from, moment, possible, terms.Measure ?? Measure.DateToDate, terms.Continuous ?? true);
        if (terms.Measure is null) length = Sight.Agree(length, OneReading(all, from, moment, possible, Measure.CalendarMonth, terms.Continuous ?? true), _measure);
        if (terms.Continuous is null)
        {
            length = Sight.Agree(length, OneReading(all, from, moment, possible, terms.Measure ?? Measure.DateToDate, false), _continuity);
            if (terms.Measure is null) length = Sight.Agree(length, OneReading(all, from, moment, possible, Measure.CalendarMonth, false), _continuity);
        }
        return Sight.And(length, current);
    }

    private Sight OneReading(T[] all, DateOnly from, in Moment moment, bool possible, Measure measure, bool continuous)
    {
        var length = Count(all, from, moment, possible, measure, continuous);
        return Sight.Least(length.Key, terms.Number * 100L, terms.Inclusive, _bound);
    }

    private Sight StillOn(T[] all, DateOnly day, bool possible)
    {
        for (var i = 0; i < all.Length; i++)
        {
            var match = Match(all[i]);
            if ((match == Truth.Met || (possible && match == Truth.Unknown)) && all[i].IsCurrentOn(day)) return new Sight(Truth.Met, null, 0, i);
        }
        return new Sight(Truth.NotMet);
    }

    private bool AnyUnsure(T[] all)
    {
        foreach (var fact in all)
        {
            if (Match(fact) == Truth.Unknown) return true;
        }
        return false;
    }

    private static string Days(T fact) => $"{ChineseDate.Day(fact.From)}至{(fact.To == DateOnly.MaxValue ? "今" : ChineseDate.Day(fact.To))}";
}
