using Wengang.App.Access;
using Wengang.App.Dossiers.History;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>What was known of a person, who changed it and why.</summary>
[Needs(Permission.ReadRegister)]
public sealed class HistoryModel(CountySession session) : PersonPage(session)
{
    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public void OnGet() => Lines = PersonHistory.Read(Db, Head.Id, Head.Context);
}
