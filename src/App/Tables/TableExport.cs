using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Indicators;

namespace Wengang.App.Tables;

/// <summary>Takes a table out of the system: an operation, recorded before anything is handed out.</summary>
public static class TableExport
{
    /// <summary>The table with masked numbers.</summary>
    public static TableResult Masked(Db db, IndicatorSet indicators, StandingTable table, TableChoice choice, OperationSource source)
    {
        Record(db, OperationKind.TableExport, Words(table, choice), source);
        return TableResult.Read(db, indicators, table, choice, full: false);
    }

    /// <summary>The table with whole identity numbers and phones.</summary>
    /// <param name="reason">Why masked numbers do not do.</param>
    /// <exception cref="ArgumentException">No reason.</exception>
    /// <exception cref="UnauthorizedAccessException">The post may not reveal identity numbers.</exception>
    public static TableResult Full(
        Db db, IndicatorSet indicators, StandingTable table, TableChoice choice, string? reason, OperationSource source)
    {
        db.Actor.Require(Permission.RevealIdentity);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new ArgumentException("导出完整证件号码必须说明用途。");
        }

        Record(db, OperationKind.FullIdentityExport, $"{Words(table, choice)}：{reason.Trim()}", source);
        return TableResult.Read(db, indicators, table, choice, full: true);
    }

    private static string Words(StandingTable table, TableChoice choice) => string.Join(
        ' ', new[] { table.Title, $"{choice.AsOf:yyyy-MM-dd}", choice.Township, choice.Part?.Scheme, choice.Part?.Fund, choice.Part?.Month?.ToString() }.OfType<string>());

    private static void Record(Db db, OperationKind kind, string reason, OperationSource source)
    {
        using var operation = db.Begin(kind, reason, source);
        operation.Complete();
    }
}
