using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Indicators.Listing;

/// <summary>Takes a list of people out of the system: always an operation, recorded before anything is handed out.</summary>
public static class EvidenceExport
{
    /// <summary>The list with masked identity numbers.</summary>
    /// <exception cref="ArgumentException">An unknown code or township.</exception>
    public static EvidenceList Masked(Db db, IndicatorSet indicators, EvidenceChoice choice, OperationSource source)
    {
        var indicator = indicators[choice.Code];
        Record(db, OperationKind.EvidenceExport, choice.ToString(), source);
        return EvidenceList.Read(db, indicator, choice.AsOf, choice.KnownAt, choice.Township, fullIdentity: false);
    }

    /// <summary>The list with whole identity numbers.</summary>
    /// <param name="reason">Why masked numbers do not do.</param>
    /// <exception cref="ArgumentException">An unknown code or township, or no reason.</exception>
    public static EvidenceList Full(Db db, IndicatorSet indicators, EvidenceChoice choice, string reason, OperationSource source)
    {
        var indicator = indicators[choice.Code];
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new ArgumentException("导出完整证件号码必须说明理由。");
        }

        Record(db, OperationKind.FullIdentityExport, $"{choice}：{reason.Trim()}", source);
        return EvidenceList.Read(db, indicator, choice.AsOf, choice.KnownAt, choice.Township, fullIdentity: true);
    }

    private static void Record(Db db, OperationKind kind, string reason, OperationSource source)
    {
        using var operation = db.Begin(kind, reason, source);
        operation.Complete();
    }
}
