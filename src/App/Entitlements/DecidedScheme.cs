using Wengang.App.Data;
using Wengang.App.Policies.Reading;
using Wengang.App.Policies.Versions;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Policies;

namespace Wengang.App.Entitlements;

/// <summary>A scheme with the published policy by which it is decided.</summary>
public sealed record DecidedScheme(SubsidyScheme Scheme, PolicyVersion Version, Policy Policy)
{
    /// <summary>The schemes for persons whose policy is published and in force on the day, in the order of the schemes.</summary>
    public static IReadOnlyList<DecidedScheme> On(Db db, DateOnly day) => On(db, SchemeBook.Read(db), day, forPersons: true);

    /// <summary>The same of schemes that were read, for persons or for enterprises and workshops.</summary>
    public static IReadOnlyList<DecidedScheme> On(Db db, SchemeBook schemes, DateOnly day, bool forPersons)
    {
        var versions = PolicyBook.InForce(db, day).ToDictionary(v => v.Code);
        return
        [
            .. from scheme in schemes.All
               let code = scheme.On(day).Policy
               where code is not null && versions.ContainsKey(code)
               let version = versions[code]
               let policy = PolicyBook.Compile(version)
               where policy.IsForPersons == forPersons
               select new DecidedScheme(scheme, version, policy),
        ];
    }

    /// <summary>What is known on the day of those who may have it, with what the ledger says was paid.</summary>
    public CountyFacts Facts(Db db, DateOnly day) => LedgerPayments.Facts(db, day, Policy);
}
