using Microsoft.AspNetCore.Identity;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring.Periods;
using Wengang.App.People;
using Wengang.Bench.Measuring;
using Wengang.Rules.Values;

namespace Wengang.Bench.Storming;

/// <summary>Opens this month, makes the village workers' accounts and hands the households out.</summary>
internal static class StormCounty
{
    public const string Password = "Storm-2023";

    /// <summary>Account name, village and households of each worker; together <paramref name="taps"/> households.</summary>
    public static IReadOnlyList<(string User, string Village, IReadOnlyList<StormTask> Tasks)> Make(string connection, int workers, int taps)
    {
        using var db = Session.Open(connection);
        var today = DateOnly.FromDateTime(DateTime.Today);
        PeriodBook.Open(db, Period.Of(today), today);
        var villages = db.Set<PersonRecord>().Select(r => new { r.RegionCode, r.HouseholdId }).Distinct().AsEnumerable()
            .GroupBy(r => r.RegionCode, r => r.HouseholdId).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (Code: g.Key, Households: g.Order().ToList())).ToList();
        var list = new List<(string, string, IReadOnlyList<StormTask>)>();
        var left = taps;
        for (var i = 0; i < workers; i++)
        {
            var (village, place, among) = (villages[i % villages.Count], i / villages.Count, (workers - (i % villages.Count) + villages.Count - 1) / villages.Count);
            var own = village.Households.Where((_, n) => n % among == place).Take(Math.Min(left, i == workers - 1 ? left : taps)).Select(h => new StormTask(h)).ToList();
            left -= own.Count;
            list.Add(($"storm{i}", village.Code, own));
        }

        MakeAccounts(db, list.ConvertAll(w => (w.Item1, w.Item2)));
        return list;
    }

    private static void MakeAccounts(Db db, List<(string User, string Village)> workers)
    {
        using var operation = db.Begin(OperationKind.AccountChange, "bench", OperationSource.Command);
        var hash = new PasswordHasher<Account>().HashPassword(null!, Password);
        foreach (var (user, village) in workers)
        {
            var account = new Account { Id = Ids.Next(), UserName = user, DisplayName = user, PasswordHash = hash, PasswordChangedAt = operation.At, SecurityStamp = user };
            db.Add(account);
            db.Add(new AccountPost { Id = Ids.Next(), AccountId = account.Id, Role = Role.VillageWorker, RegionCode = village, GrantedAt = operation.At });
        }

        operation.Complete();
    }
}
