using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Checking;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Leads;

/// <summary>People who came home lately, with their employer: for a cluster, whether or not they found other work since.</summary>
public sealed record EmployerComer(long PersonId, string RegionCode, string Employer, DateOnly Day, long SpellId)
{
    /// <summary>
    /// In one statement. The day is that of the check in which it was said; a sheet only knows months, so its own day stands.
    /// </summary>
    internal static IReadOnlyList<EmployerComer> Read(FigureQuery query, int days)
    {
        var (first, end) = (Period.Of(query.AsOf.AddDays(-days)), query.MonthEnd);
        var month = query.Month;
        var said = query.Facts<AnsweredCheck>().Where(a => a.CameHome != null && a.CameHome >= first);
        return [.. (from s in query.Facts<WorkSpell>()
                where s.EndMonth != null && s.EndMonth >= first && s.EndMonth <= month && s.Employer != null && s.ValidFrom <= end && (s.ValidTo == null || s.ValidTo > end)
                select new
                {
                    s.PersonId, s.RegionCode, s.Employer, s.Id, s.ObservedOn, Said = said.Where(a => a.PersonId == s.PersonId).Max(a => (DateOnly?)a.CheckedOn),
                }).AsEnumerable()
            .Select(s => new EmployerComer(s.PersonId, s.RegionCode, s.Employer!.Trim(), s.Said ?? s.ObservedOn, s.Id))];
    }

    /// <summary>The clusters there are by the settings.</summary>
    public static IReadOnlyList<(string Employer, IReadOnlyList<EmployerComer> People)> Clusters(FigureQuery query, ReferralSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var days = settings[ReferralNumbers.Window(LeadReason.EmployerCluster)];
        return Comers.Clusters(Read(query, days), c => c.Employer, c => c.PersonId, c => c.Day, query.AsOf, days, settings.Limit(LeadReason.EmployerCluster));
    }

    /// <summary>The smallest division that holds all of them: their village, township or county.</summary>
    public static string RegionOf(IReadOnlyList<EmployerComer> people)
    {
        var codes = people.Select(p => p.RegionCode).Distinct().ToList();
        return codes.Count == 1 ? codes[0]
            : codes.Select(c => c[..9]).Distinct().Count() == 1 ? codes[0][..9] + "000"
            : codes[0][..6] + "000000";
    }
}
