using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Policies.Decisions;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Policies;

namespace Wengang.Web.Pages.Policies;

/// <summary>判定: the stored decisions of the post's regions.</summary>
[Needs(Permission.ReadPolicies)]
public sealed class DecisionsModel(CountySession session) : PolicyPage(session)
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Only of this person; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Person { get; set; }

    public IReadOnlyList<DecisionLine> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public IActionResult OnGet() => Show();

    protected override bool Load()
    {
        Pager = new Pager(Number, DecisionQueries.Count(Db, Person));
        Lines = Pager.Exists ? DecisionQueries.Read(Db, Person, Pager.Before(Number), Pager.Size) : [];
        return Pager.Exists;
    }
}
