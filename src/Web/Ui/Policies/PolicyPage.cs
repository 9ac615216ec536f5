using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Policies.Versions;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui.Policies;

/// <summary>A page of the section of policies.</summary>
public abstract class PolicyPage(CountySession session) : ActingPage(session)
{
    /// <summary>Drafts are shown to those who edit or publish; for everybody else they are not there.</summary>
    public bool SeesDrafts => May(Permission.EditPolicies) || May(Permission.PublishPolicies);

    /// <summary>Whether the post may change policies: they are the county's.</summary>
    public bool MayEdit => May(Permission.EditPolicies) && Actor.Scope.From.Length <= 6;

    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();

    /// <summary>The name of a person by that of their account; the account's own where it is not there, as for the command line.</summary>
    public string NameOf(string user) => names.GetValueOrDefault(user, user);

    /// <summary>Looks up the names of accounts that the page shows; one statement.</summary>
    protected void KnowNames(params IEnumerable<string?> users) => names = AccountQueries.Names(Db, users);

    public static string Yuan(long fen) => Shown.Number(new Fen(fen).Yuan, fen % 100 == 0 ? 0 : 2);

    /// <summary>The verdict, with the amount where there is one.</summary>
    public static string Words(Verdict verdict, long fen) => verdict == Verdict.Eligible ? $"{verdict.Name()}，{Yuan(fen)} 元" : verdict.Name();

    /// <summary>The address of a version.</summary>
    public static string AddressOf(PolicyVersion version) => $"/policies/{version.Code}/{version.Number}";

    protected bool Sees(PolicyVersion version) => SeesDrafts || version.State is PolicyState.Published or PolicyState.Withdrawn;
}
