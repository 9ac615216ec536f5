using System.Globalization;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Rechecking;
using Wengang.App.People;

namespace Wengang.App.Monitoring.Quality;

/// <summary>What the township makes of a flag.</summary>
public static class QualityDesk
{
    private const int Longest = 200;

    /// <summary>Explains it, sends its people back to the village, or passes it on.</summary>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public static void Handle(Db db, long id, QualityState state, string? note)
    {
        db.Actor.Require(Permission.VerifyChecks);
        if (!QualityStates.Handled.Contains(state))
        {
            throw new EditRefusedException("请选怎么处理。");
        }

        var said = note?.Trim() ?? "";
        if (said.Length == 0 || said.Length > Longest)
        {
            throw new EditRefusedException($"请写明看到的情况，最多 {Longest} 字。");
        }

        using var operation = db.Begin(OperationKind.QualityHandled, $"核实质量提示：{QualityStates.List.NameOf(state)}", OperationSource.Page);
        var flag = Find(db, id, f => f.State == QualityState.Open);
        (flag.State, flag.Note, flag.HandledBy, flag.HandledAt) = (state, said, db.Actor.User, operation.At);
        if (state == QualityState.Returned)
        {
            RecheckTasks.Ask(db, SourceOf(flag), flag.Month, Villages(db, flag), $"请重新核对：{said}");
        }

        operation.Complete();
    }

    /// <summary>Makes it open again and takes the people off the village's list.</summary>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public static void Undo(Db db, long id)
    {
        db.Actor.Require(Permission.VerifyChecks);
        using var operation = db.Begin(OperationKind.QualityHandled, "撤回核实质量提示的处理", OperationSource.Page);
        var flag = Find(db, id, f => QualityStates.Handled.Contains(f.State));
        (flag.State, flag.Note, flag.HandledBy, flag.HandledAt) = (QualityState.Open, null, null, null);
        RecheckTasks.Withdraw(db, SourceOf(flag));
        operation.Complete();
    }

    internal static List<long> PeopleOf(QualityFlag flag) => [.. flag.People.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(p => long.Parse(p, CultureInfo.InvariantCulture))];

    private static string SourceOf(QualityFlag flag) => string.Create(CultureInfo.InvariantCulture, $"flag {flag.Id}");

    private static QualityFlag Find(Db db, long id, Func<QualityFlag, bool> may) =>
        db.Set<QualityFlag>().FirstOrDefault(f => f.Id == id) is { } flag && may(flag) ? flag : throw new EditRefusedException("这条提示已经处理过，或不在您的辖区内，请刷新后再看。");

    private static List<(long Person, string Village)> Villages(Db db, QualityFlag flag)
    {
        var people = PeopleOf(flag);
        return [.. db.Set<PersonRecord>().Where(r => r.ValidTo == null && people.Contains(r.PersonId)).Select(r => new { r.PersonId, r.RegionCode }).AsEnumerable()
            .DistinctBy(r => r.PersonId).Select(r => (r.PersonId, r.RegionCode))];
    }
}
