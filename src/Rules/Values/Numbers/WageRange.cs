namespace Wengang.Rules.Values;

/// <summary>A monthly wage as vacancies state it: 4100, 4400～6400, 4.0千-6.0千, 5000以上, 面议.</summary>
/// <param name="Min">The lower bound, inclusive; null when 面议 or only an upper bound is named.</param>
/// <param name="Max">The upper bound, inclusive; null when 面议 or only a lower bound is named.</param>
public readonly record struct WageRange(Fen? Min, Fen? Max)
{
    private static readonly string[] NegotiableWords = ["面议", "面谈", "面洽", "待议", "薪资面议"];
    private static readonly string[] MonthWords = ["/月", "每月", "一个月", "月薪", "月"];
    private static readonly string[] OtherPeriods = ["年", "日", "天", "时", "计件", "周"];
    private static readonly string[] FromWords = ["以上", "起", "+"];
    private static readonly string[] UpToWords = ["以下", "以内"];

    /// <summary>To be agreed with the employer.</summary>
    public bool Negotiable => Min is null && Max is null;

    /// <summary>
    /// Reads a wage text. By the year, day or hour fails with <see cref="MoneyFailure.NotMonthly"/> (keep the text, ask), never converted.
    /// A scale word or unit on the upper bound alone holds for both: 4-6千.
    /// </summary>
    public static bool TryParse(string? text, out WageRange wage, out MoneyFailure failure)
    {
        wage = default;
        var clean = TextCleaning.CleanCode(text);
        if (clean.Length == 0) failure = MoneyFailure.Missing;
        else if (NegotiableWords.Contains(clean)) failure = MoneyFailure.None;
        else if (OtherPeriods.Any(word => clean.Contains(word, StringComparison.Ordinal))) failure = MoneyFailure.NotMonthly;
        else failure = ReadAmounts(clean, out wage);
        return failure == MoneyFailure.None;
    }

    /// <summary>4400～6400元/月, 4100元/月, 面议.</summary>
    public override string ToString() => this switch
    {
        { Min: null, Max: null } => "面议",
        { Max: null } => $"{Min}元/月以上",
        { Min: null } => $"{Max}元/月以下",
        _ => Min == Max ? $"{Min}元/月" : $"{Min}～{Max}元/月",
    };

    private static MoneyFailure ReadAmounts(string clean, out WageRange wage)
    {
        wage = default;
        var text = MonthWords.Aggregate(clean, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));
        var open = Strip(FromWords, ref text);
        var upTo = Strip(UpToWords, ref text);
        var parts = text.Split(['-', '~', '～', '—', '–', '至', '到'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 2) return MoneyFailure.NotANumber;
        var failure = ReadOne(parts[^1], 1m, out var max, out var scale);
        var min = max;
        if (failure == MoneyFailure.None && parts.Length == 2) failure = ReadOne(parts[0], scale, out min, out _);
        if (failure != MoneyFailure.None) return failure;
        if (min > max || max <= Fen.Zero || min < Fen.Zero) return MoneyFailure.NotANumber;
        wage = new WageRange(upTo ? null : min, open ? null : max);
        return MoneyFailure.None;
    }

    private static MoneyFailure ReadOne(string part, decimal defaultScale, out Fen fen, out decimal scale)
    {
        fen = Fen.Zero;
        (var digits, scale) = AmountText.WithoutScale(AmountText.Bare(part));
        if (!AmountText.TryNumber(digits, out var number)) return MoneyFailure.NotANumber;
        // 4-6千 means 4千, but 4000-6千 does not mean 4000千.
        if (scale == 1m && number < 100) scale = defaultScale;
        return Fen.FromExact(number, scale * 100, out fen);
    }

    private static bool Strip(string[] words, ref string text)
    {
        var ends = text;
        var word = Array.Find(words, word => ends.EndsWith(word, StringComparison.Ordinal));
        if (word is not null) text = text[..^word.Length];
        return word is not null;
    }
}
