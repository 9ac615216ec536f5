using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Indicators;

/// <summary>Freezes a month as it was reported: its figures and the rows behind them never change again (domain U.3).</summary>
public static class Freezing
{
    private const int BatchSize = 20_000;

    /// <summary>Whether the month's figures are frozen.</summary>
    public static bool IsFrozen(Db db, Period month) => db.Set<FrozenFigure>().Any(f => f.Month == month);

    /// <summary>Stores every figure of the month's last day, for the county and each township, with its rows, in one operation.</summary>
    /// <returns>What was stored.</returns>
    /// <exception cref="InvalidOperationException">The month is frozen already; the message is for the user.</exception>
    public static IReadOnlyList<Figure> Freeze(Db db, IndicatorSet indicators, Period month, OperationSource source)
    {
        RequireBegun(month);
        using var operation = db.Begin(OperationKind.Freeze, $"{month} 冻结", source);
        var before = db.Set<FrozenFigure>().AsNoTracking().FirstOrDefault(f => f.Month == month);
        if (before is not null)
        {
            throw new InvalidOperationException(
                $"{month.Year}年{month.Month}月已经冻结（{before.KnownAt.ToLocalTime():yyyy-MM-dd HH:mm}），不能再次冻结；此后的更正会作为第二个数显示在上报数旁边。");
        }

        var figures = Store(db, indicators, month);
        operation.Complete();
        return figures;
    }

    /// <summary>
    /// The same within the open operation, also where the month is frozen already: that operation is then its next version, and the versions
    /// before stay as they are.
    /// </summary>
    /// <exception cref="InvalidOperationException">The month has not begun; the message is for the user.</exception>
    public static IReadOnlyList<Figure> Store(Db db, IndicatorSet indicators, Period month)
    {
        RequireBegun(month);
        var operation = db.Operation ?? throw new InvalidOperationException("A write needs an open operation (who, which act, why).");
        var figures = Figures.Compute(db, indicators, month.LastDay);
        db.Bulk.Insert(figures.SelectMany(f => Rows(f, month, operation.At)).ToList());
        var query = new FigureQuery(db, month.LastDay, null, IndicatorParameters.Of(db));
        foreach (var figure in figures)
        {
            StoreEvidence(query, figure.Indicator, month);
        }

        return figures;
    }

    private static void RequireBegun(Period month)
    {
        if (month.FirstDay > DateOnly.FromDateTime(DateTime.Today))
        {
            throw new InvalidOperationException($"{month.Year}年{month.Month}月还没有到，不能冻结。");
        }
    }

    private static void StoreEvidence(FigureQuery query, Indicator indicator, Period month)
    {
        var rows = indicator.Evidence(query).Select(e => new { e.SubjectId, e.RegionCode, e.Amount }).ToList();
        foreach (var batch in rows.Chunk(BatchSize))
        {
            query.Db.Bulk.Insert(Array.ConvertAll(batch, e => new FrozenEvidence
            {
                Month = month, Code = indicator.Code, RegionCode = e.RegionCode, SubjectId = e.SubjectId, Amount = e.Amount,
            }));
        }
    }

    private static IEnumerable<FrozenFigure> Rows(Figure figure, Period month, DateTime at)
    {
        yield return Row(figure, FrozenFigure.County, figure.Number, month, at);
        foreach (var township in figure.ByTownship)
        {
            yield return Row(figure, township.Code, township.Number, month, at);
        }
    }

    private static FrozenFigure Row(Figure figure, string township, FigureNumber number, Period month, DateTime at) => new()
    {
        Month = month, Code = figure.Code, Township = township, Amount = number.Amount, Base = number.Base, KnownAt = at,
    };
}
