using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals;

/// <summary>How the county helps those who want work; kept in the settings of the database under "referral ".</summary>
/// <param name="Numbers">By the key of <see cref="ReferralNumbers"/>; those at their defaults may be missing.</param>
public sealed record ReferralSettings(IReadOnlyDictionary<string, int> Numbers)
{
    internal const string Prefix = "referral ";

    private static readonly Dictionary<string, ReferralNumber> Known = ReferralNumbers.All.ToDictionary(n => n.Key);

    public static readonly ReferralSettings Default = new(new Dictionary<string, int>());

    public int this[string key] => Numbers.TryGetValue(key, out var number) ? number : Known[key].Default;

    public ClockTerms Clocks => new(
        this[ReferralNumbers.ContactDays], this[ReferralNumbers.OfferDays], this[ReferralNumbers.FollowUpDays], this[ReferralNumbers.LeaderDays]);

    /// <summary>A service of which nothing is demanded is no part of the package.</summary>
    public ServicePackage Package => new(
        [.. ServiceKinds.List.Entries.Select(e => new PackageItem(e.Value, this[ReferralNumbers.Least(e.Value)], this[ReferralNumbers.Days(e.Value)])).Where(i => i.Least > 0)]);

    public int SendDay => this[ReferralNumbers.SendDay];

    public int ReopenDays => this[ReferralNumbers.ReopenDays];

    public bool IsOn(LeadReason reason) => this[ReferralNumbers.IsOn(reason)] == 1;

    public bool Lists(LeadReason reason) => Known.ContainsKey(ReferralNumbers.Lists(reason)) && this[ReferralNumbers.Lists(reason)] == 1;

    public bool Hastens(LeadReason reason) => Known.ContainsKey(ReferralNumbers.Urgent(reason)) && this[ReferralNumbers.Urgent(reason)] == 1;

    public int Limit(LeadReason reason) => this[ReferralNumbers.Limit(reason)];

    /// <summary>The settings of this database in one statement.</summary>
    public static ReferralSettings Read(Db db) => new(
        db.Set<Setting>().AsNoTracking().Where(s => s.Key.StartsWith(Prefix)).AsEnumerable()
            .ToDictionary(s => s.Key[Prefix.Length..], s => int.Parse(s.Value, CultureInfo.InvariantCulture)));

    /// <summary>What is out of bounds, Chinese; null when nothing is.</summary>
    public string? Problem() => ReferralNumbers.All.Where(n => this[n.Key] < n.Least || this[n.Key] > n.Most)
        .Select(n => $"“{n.Name}”要在 {n.Least} 到 {n.Most} 之间。").FirstOrDefault();

    /// <summary>Stores what was set, in one operation.</summary>
    /// <exception cref="UnauthorizedAccessException">The actor does not set this up.</exception>
    /// <exception cref="ArgumentException">Something is out of bounds.</exception>
    public void Save(Db db)
    {
        db.Actor.Require(Permission.SetUpReferrals);
        if (Problem() is { } problem)
        {
            throw new ArgumentException(problem);
        }

        using var operation = db.Begin(OperationKind.ReferralSettings, "修改帮扶就业设置", OperationSource.Page);
        var stored = db.Set<Setting>().Where(s => s.Key.StartsWith(Prefix)).ToDictionary(s => s.Key);
        foreach (var number in ReferralNumbers.All)
        {
            var (key, value) = (Prefix + number.Key, this[number.Key].ToString(CultureInfo.InvariantCulture));
            if (stored.TryGetValue(key, out var setting))
            {
                setting.Value = value;
            }
            else if (this[number.Key] != number.Default)
            {
                db.Add(new Setting { Key = key, Value = value });
            }
        }

        operation.Complete();
    }
}
