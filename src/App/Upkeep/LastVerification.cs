using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;

namespace Wengang.App.Upkeep;

/// <summary>When the chain of operations was verified last, and what came of it.</summary>
/// <param name="At">UTC.</param>
/// <param name="Operations">How many operations the chain had.</param>
/// <param name="Rows">How many rows were read.</param>
/// <param name="Problems">How many did not fit.</param>
/// <param name="Head">The hash of the last operation, hexadecimal.</param>
public sealed record LastVerification(DateTime At, long Operations, long Rows, long Problems, string Head)
{
    private const string Key = "last verification";

    /// <summary>Null when the chain was never verified.</summary>
    public static LastVerification? Read(Db db)
    {
        var text = db.Set<Setting>().AsNoTracking().Where(s => s.Key == Key).Select(s => s.Value).FirstOrDefault();
        return text is null ? null : JsonSerializer.Deserialize<LastVerification>(text);
    }

    internal static void Store(Db db, AuditReport report)
    {
        using var operation = db.Begin(OperationKind.ChainVerification, $"核验操作记录，发现 {report.ProblemCount} 处问题", OperationSource.Job);
        var value = JsonSerializer.Serialize(new LastVerification(operation.At, report.Operations, report.Rows, report.ProblemCount, Convert.ToHexStringLower(report.HeadHash)));
        if (db.Set<Setting>().FirstOrDefault(s => s.Key == Key) is { } stored)
        {
            stored.Value = value;
        }
        else
        {
            db.Add(new Setting { Key = Key, Value = value });
        }

        operation.Complete();
    }
}
