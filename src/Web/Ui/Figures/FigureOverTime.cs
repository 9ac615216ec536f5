using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Trends;
using Wengang.Rules.Values;
using Wengang.Web.Queries;

namespace Wengang.Web.Ui.Figures;

/// <summary>A figure on its day, on the days it is compared with, and over the last months.</summary>
public sealed class FigureOverTime
{
    private const int TrendMonths = 13;

    private readonly FigureDays days;
    private readonly Indicator indicator;
    private readonly Moment moment;
    private readonly Frame frame;

    public FigureOverTime(Db db, Indicator indicator, Moment moment, Frame frame)
    {
        (this.indicator, this.moment, this.frame) = (indicator, moment, frame);
        var trend = frame.TrendUpTo(moment.AsOf, TrendMonths);
        days = new FigureDays(db, indicator, [moment.AsOf, .. Others().Select(o => o.Day), .. trend], [moment.KnownAt, null]);
        Trend = [.. trend.Select(day => new TrendPoint(day, days[day, moment.KnownAt].Number))];
        Compared = [.. Others().Select(o => new ComparedDay(o.Title, days[o.Day, moment.KnownAt], moment.KnownAt is null ? null : days[o.Day, null]))];
    }

    public Figure Figure => days[moment.AsOf, moment.KnownAt];

    /// <summary>As known now; null when the moment asks for that anyway.</summary>
    public Figure? KnownNow => moment.KnownAt is null ? null : days[moment.AsOf, null];

    public IReadOnlyList<TrendPoint> Trend { get; }

    /// <summary>The month before, the last year's end and the same day of last year, as far as there are data.</summary>
    public IReadOnlyList<ComparedDay> Compared { get; }

    /// <summary>The month before, when there are data.</summary>
    public Figure? LastMonth => Compared.FirstOrDefault(c => c.Figure.AsOf == MonthBefore)?.Figure;

    /// <summary>The last year's end, when there are data and it means the same.</summary>
    public Figure? LastYearEnd =>
        indicator.CutOff is CutOff.Day or CutOff.MonthEnd ? Compared.FirstOrDefault(c => c.Figure.AsOf == YearBefore)?.Figure : null;

    private DateOnly MonthBefore => Period.Of(moment.AsOf).AddMonths(-1).LastDay;

    private DateOnly YearBefore => new(moment.AsOf.Year - 1, 12, 31);

    private IEnumerable<(string Title, DateOnly Day)> Others()
    {
        (string Title, DateOnly Day)[] all =
        [
            ("上月底", MonthBefore), (indicator.CutOff switch { CutOff.YearToDate => "上年全年", CutOff.DuringMonth => "上年12月", _ => "上年底" }, YearBefore),
            ("上年同期", Period.Of(moment.AsOf).AddMonths(-12).LastDay),
        ];
        return all.Where(o => frame.Dates.Any(d => d <= o.Day)).DistinctBy(o => o.Day);
    }
}
