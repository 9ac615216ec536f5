namespace Wengang.Rules.Referrals;

/// <summary>What everybody who is helped gets (domain F.1): 131 means one guidance, three offers, one training.</summary>
/// <param name="Items">In the order in which they are shown; each service once.</param>
public sealed record ServicePackage(IReadOnlyList<PackageItem> Items)
{
    /// <summary>131.</summary>
    public static readonly ServicePackage Default = new(
    [
        new(ServiceKind.Guidance, 1, 7), new(ServiceKind.Offer, 3, 30), new(ServiceKind.Training, 1, 60),
    ]);

    /// <summary>What is still owed, with the day by which (inclusive).</summary>
    /// <param name="accepted">The day of acceptance.</param>
    /// <param name="done">How often each service was done.</param>
    public IEnumerable<(ServiceKind Kind, int Missing, DateOnly Due)> Owed(DateOnly accepted, IReadOnlyDictionary<ServiceKind, int> done) =>
        Items.Where(i => i.Least > done.GetValueOrDefault(i.Kind))
            .Select(i => (i.Kind, i.Least - done.GetValueOrDefault(i.Kind), accepted.AddDays(i.Days)));
}
