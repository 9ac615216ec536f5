using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Policies.Versions;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui.Policies;

/// <summary>A page about one version of a policy.</summary>
public abstract class VersionPage(CountySession session) : PolicyPage(session)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public PolicyVersion Version { get; private set; } = null!;

    public PolicyHead Head { get; private set; } = null!;

    /// <summary>The other versions of the policy, the newest first.</summary>
    public IReadOnlyList<PolicyVersion> Others { get; private set; } = [];

    public PolicyTimeline Timeline { get; private set; } = new([], null);

    public string Address => AddressOf(Version);

    /// <summary>Whether the actor edited it last, and so cannot publish it.</summary>
    public bool IsEditor => PolicyDesk.IsEditor(Db, Version);

    public bool IsEditable => MayEdit && Version.State == PolicyState.Draft;

    /// <summary>A trial shows the whole county's people and money.</summary>
    public bool MaySimulate => MayEdit && Head.Subject is "person" or "household";

    protected override bool Load()
    {
        var versions = PolicyBook.Of(Db, Code).Where(Sees).ToList();
        if (versions.Find(v => v.Number == Number) is not { } version) return false;
        (Version, Head, Others, Timeline) = (version, PolicyHead.Of(version.Document), [.. versions.Where(v => v != version)], PolicyTimeline.Of(version, versions));
        KnowNames(version.EditedBy, version.PublishedBy);
        return true;
    }
}
