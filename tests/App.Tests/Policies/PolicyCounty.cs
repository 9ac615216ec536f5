using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Policies.Versions;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Subsidies;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Policies;

/// <summary>A county with two people who work outside the province since January, and the sample policy on transport.</summary>
public abstract class PolicyCounty : PayCounty
{
    private protected const string Code = "qingxi-transport";

    private protected static readonly string Transport = File.ReadAllText(Repository.Path("sample", "policies", "qingxi-transport-2023.json"));

    /// <summary>The sample policy from July on with 800 yuan.</summary>
    private protected static string FromJuly =>
        Transport.Replace("\"validFrom\": \"2023-01-01\"", "\"validFrom\": \"2023-07-01\"", StringComparison.Ordinal).Replace("500元", "800元", StringComparison.Ordinal)
            .Replace("\"applicationDate\": \"2023-05-31\"", "\"applicationDate\": \"2023-07-31\"", StringComparison.Ordinal).Replace("\"from\": \"2023-03\"", "\"from\": \"2023-05\"", StringComparison.Ordinal);

    private protected static PolicyVersion Saved(TestCounty county, string document, Actor? actor = null, string? over = null) =>
        As(county, actor ?? Office, db => PolicyDesk.Save(db, document, OperationSource.Page, over));

    /// <summary>Written and submitted by the one, published by the other bureau.</summary>
    private protected static PolicyVersion Published(TestCounty county, string document, bool follow = false)
    {
        var version = Saved(county, document);
        Submit(county, version);
        Publish(county, version, Bureau, follow);
        return Read(county, version);
    }

    private protected static void Submit(TestCounty county, PolicyVersion version, Actor? actor = null) => As(county, actor ?? Office, db =>
    {
        PolicyDesk.Submit(db, version.Id, OperationSource.Page);
        return 0;
    });

    private protected static void Publish(TestCounty county, PolicyVersion version, Actor actor, bool follow = false) => As(county, actor, db =>
    {
        PolicyDesk.Publish(db, version.Id, OperationSource.Page, follow);
        return 0;
    });

    private protected static PolicyVersion Read(TestCounty county, PolicyVersion version) => As(county, Office, db => PolicyBook.Find(db, version.Id)!);

    private protected static string Refused(Action act) => Assert.Throws<PolicyRefusedException>(act).Message;
}
