using Wengang.App.Access;
using Wengang.App.Dossiers.History;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>Who had the whole numbers of a person shown, and what for.</summary>
[Needs(Permission.RevealIdentity)]
public sealed class AccessesModel(CountySession session) : PersonPage(session)
{
    public IReadOnlyList<AccessLine> Lines { get; private set; } = [];

    public void OnGet() => Lines = AccessHistory.Read(Db, Head.Id);
}
