using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>A subsidy that was paid.</summary>
public sealed record PaymentFact(string Scheme, DateOnly On, long Fen, string? Occupation, int? Level, FactSource? Source)
{
    /// <summary>What is not known of a payment of which a list only says the year.</summary>
    internal static readonly Hole DayMissing = new("payments.on 已发补贴的日期");

    /// <summary>Whether only the year is known: it was paid on some day from its beginning up to <see cref="On"/> (inclusive).</summary>
    public bool OnlyYearKnown { get; init; }

    /// <summary>The first day on which it can have been paid.</summary>
    internal DateOnly First => OnlyYearKnown ? new DateOnly(On.Year, 1, 1) : On;

    /// <summary>Whether it lies in the same month or policy year as the application; null when that hangs on the day that is not known.</summary>
    internal bool? MayLieIn(string within, in Moment moment)
    {
        if (!OnlyYearKnown) return PaidRule.Same(within, On, moment);
        var (from, to) = within == "month" ? (Period.Of(moment.Application).FirstDay, Period.Of(moment.Application).LastDay) : within == "year" ? (moment.PaidFrom, moment.PaidTo) : (DateOnly.MinValue, DateOnly.MaxValue);
        return First >= from && On <= to ? true : On < from || First > to ? false : null;
    }

    /// <summary>When, in words.</summary>
    internal string When => OnlyYearKnown ? $"{On.Year}年（{ChineseDate.Day(On)}的登记，没有写哪一天）" : ChineseDate.Day(On);
}
