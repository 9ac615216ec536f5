using Wengang.Rules.Values;

namespace Wengang.App.Dossiers.Reading;

/// <summary>The spells of a person as bars over the years, one lane for each spell that overlaps another.</summary>
public sealed class WorkTimeline
{
    public const int Width = 760;
    public const int LaneHeight = 34;
    private const int Left = 8;
    private const int Right = 8;
    private const int Head = 26;

    public WorkTimeline(IReadOnlyList<SpellHistory> spells, Period until)
    {
        Until = spells.Select(s => s.End ?? until).Append(until).Max();
        From = new Period(spells.Select(s => s.Start).Append(Until.AddMonths(-11)).Min().Year, 1);
        var lanes = new List<Period>();
        Bars = [.. spells.OrderBy(s => s.Start).Select(s => Bar(s, lanes))];
        Lanes = Math.Max(1, lanes.Count);
    }

    public Period From { get; }

    public Period Until { get; }

    public int Lanes { get; }

    public int Height => Head + Lanes * LaneHeight + 4;

    public IReadOnlyList<TimelineBar> Bars { get; }

    /// <summary>The beginnings of the years with their places; of many years only some.</summary>
    public IEnumerable<(int Year, int X)> Years
    {
        get
        {
            var step = Math.Max(1, (Until.Year - From.Year + 1) / 10);
            for (var year = From.Year; year <= Until.Year; year += step)
            {
                yield return (year, X(new Period(year, 1)));
            }
        }
    }

    private TimelineBar Bar(SpellHistory spell, List<Period> lanes)
    {
        var end = spell.End ?? Until;
        var lane = lanes.FindIndex(last => last < spell.Start);
        if (lane < 0)
        {
            lane = lanes.Count;
            lanes.Add(end);
        }

        lanes[lane] = end;
        var x = X(spell.Start);
        return new TimelineBar(spell, x, Head + lane * LaneHeight, Math.Max(4, X(end.Next) - x));
    }

    private int X(Period month)
    {
        var months = Until.MonthsSince(From) + 1;
        return Left + (Width - Left - Right) * month.MonthsSince(From) / months;
    }
}
