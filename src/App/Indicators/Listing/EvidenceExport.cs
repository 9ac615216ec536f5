using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Indicators.Listing;

/// <summary>Takes a list of people out of the system: always an operation, recorded before anything is handed out.</summary>
public static class EvidenceExport
{
    /// <summary>The list with masked identity numbers.</summary>
    /// <exception cref="ArgumentException">An unknown code or township.</exception>
    public static EvidenceSheet Masked(Db db, IndicatorSet indicators, EvidenceChoice choice, OperationSource source)
    {
        return Take(db, indicators[choice.Code], choice, OperationKind.EvidenceExport, choice.ToString(), source);
    }

    /// <summary>The list with whole identity numbers.</summary>
    /// <param name="reason">Why masked numbers do not do.</param>
    /// <exception cref="ArgumentException">An unknown code or township, or no reason.</exception>
    public static EvidenceSheet Full(Db db, IndicatorSet indicators, EvidenceChoice choice, string reason, OperationSource source)
    {
        var indicator = indicators[choice.Code];
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new ArgumentException("导出完整证件号码必须说明理由。");
        }

        return Take(db, indicator, choice, OperationKind.FullIdentityExport, $"{choice}：{reason.Trim()}", source);
    }

    internal static EvidenceSheet Take(Db db, Indicator indicator, EvidenceChoice choice, OperationKind kind, string reason, OperationSource source)
    {
        var reader = new EvidenceReader(db, indicator, choice, fullIdentity: kind == OperationKind.FullIdentityExport);
        using (var operation = db.Begin(kind, reason, source))
        {
            operation.Complete();
        }

        return new EvidenceSheet(indicator, choice.AsOf, reader.Headings, reader.Township, reader.All());
    }
}
