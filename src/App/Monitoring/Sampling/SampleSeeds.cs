using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>Commits to seeds.</summary>
public static class SampleSeeds
{
    private const int Bytes = SampleDraw.SeedDigits / 2;

    public static SampleSeed? Find(Db db, Period month) => db.Set<SampleSeed>().AsNoTracking().FirstOrDefault(s => s.Month == month);

    /// <summary>Draws the seed of a month and publishes its hash, for a month that was opened without one.</summary>
    /// <exception cref="EditRefusedException">There is one already, or the month is closed.</exception>
    public static void Commit(Db db, Period month, DateOnly today, OperationSource source)
    {
        db.Actor.Require(Permission.SetUpMonths);
        using var operation = db.Begin(OperationKind.SampleCommitted, $"公布{ChineseDate.Month(month)}抽查种子的承诺", source);
        if (PeriodBook.Find(db, month) is not { } period || SampleClosing.Of(db, period).IsClosed(today))
        {
            throw new EditRefusedException($"{ChineseDate.Month(month)}没有开启，或村级核实已经截止；截止以后再定种子就不公正了。");
        }

        if (db.Set<SampleSeed>().Any(s => s.Month == month))
        {
            throw new EditRefusedException($"{ChineseDate.Month(month)}的承诺已经公布过了。");
        }

        operation.Add($"：{Add(db, month, operation.At)}");
        operation.Complete();
    }

    /// <summary>The same within the open operation, of which the hash becomes a part; gives the hash.</summary>
    internal static string Add(Db db, Period month, DateTime at)
    {
        var seed = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        var row = new SampleSeed { Id = Ids.Next(), Month = month, Commitment = SampleDraw.Commitment(seed), CommittedAt = at, SeedCipher = db.Protector.Seal(seed) };
        db.Add(row);
        return row.Commitment;
    }
}
