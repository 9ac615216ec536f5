using Wengang.App.Data;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Cases;

/// <summary>Everyone in the register with all facts, a stretch of persons at a time: the number of queries grows with stretches, not with people.</summary>
internal sealed class PersonCases(Db db, FindingDay day, WrittenValues values, Monitorings monitorings)
{
    /// <summary>Persons in one stretch.</summary>
    private const int Stretch = 10_000;

    private readonly RegisterReader register = new(db, day, values);
    private readonly Listings listings = new(db, day, values);
    private readonly Ledgers ledgers = new(db, day);

    public IEnumerable<(RegisterRow Row, PersonCase Case)> Read()
    {
        for (var after = 0L; ;)
        {
            var from = after;
            var rows = RegisterRow.Of(db, RegisterRow.On(db, day.AsOf).Where(r => r.PersonId > from).OrderBy(r => r.PersonId).Take(Stretch)).ToList();
            if (rows.Count == 0)
            {
                yield break;
            }

            after = rows.Max(r => r.PersonId);
            var worked = listings.Of(from, after);
            var checks = ledgers.Checks(from, after);
            foreach (var row in rows)
            {
                yield return (row, Case(row, worked[row.PersonId], checks[row.PersonId]));
            }
        }
    }

    private PersonCase Case(RegisterRow row, IEnumerable<SheetListing> worked, IEnumerable<CheckFacts> checks) =>
        new(register.Read(row, withPhone: true), day.Month)
        {
            SheetMonths = day.SheetMonthsOf(row.RegionCode), Listings = [.. worked], Checks = [.. checks],
            Posts = ledgers.Posts(row.PersonId), Workshops = ledgers.Workshops(row.PersonId), Plan = ledgers.Plan(row.PersonId),
            Monitor = monitorings.Of(row.PersonId),
        };
}
