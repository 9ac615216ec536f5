using System.Text;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Policies.Versions;
using Wengang.Rules.Policies;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Policies;

namespace Wengang.Web.Pages.Policies;

/// <summary>One version of a policy in plain words beside its circular; a draft is submitted, published or sent back here.</summary>
[Needs(Permission.ReadPolicies)]
public sealed class VersionModel(CountySession session) : VersionPage(session)
{
    public CheckedDocument Checked { get; private set; } = null!;

    public IReadOnlyList<PolicySection> Sections { get; private set; } = [];

    public IReadOnlyList<CircularClause> Clauses { get; private set; } = [];

    /// <summary>Whether there is anything this post could do.</summary>
    public bool Acts => (MayEdit || May(Permission.PublishPolicies)) && Version.State != PolicyState.Withdrawn;

    public string Subject => Head.Subject switch { "person" => "个人", "household" => "家庭", "enterprise" => "企业", "workshop" => "帮扶车间", _ => "没有写" };

    public IActionResult OnGet() => Show();

    public IActionResult OnGetJson() => Load() ? File(Encoding.UTF8.GetBytes(Version.Document), "application/json", $"{Version.Code}-{Version.Number}.json") : NotFound();

    [Needs(Permission.EditPolicies)]
    public IActionResult OnPostSubmit() => Act(() => PolicyDesk.Submit(Db, Version.Id, OperationSource.Page), "已送审，请另一个人来发布或退回。");

    [Needs(Permission.PublishPolicies)]
    public IActionResult OnPostPublish(bool follow) => Act(() => PolicyDesk.Publish(Db, Version.Id, OperationSource.Page, follow), "已发布。");

    [Needs(Permission.ReadPolicies)]
    public IActionResult OnPostReturn(string? why) => !MayEdit && !May(Permission.PublishPolicies) ? Again("您的岗位不能这样办理。") : Act(() => PolicyDesk.Return(Db, Version.Id, why, OperationSource.Page), "已退回，编的人可以接着改。");

    [Needs(Permission.PublishPolicies)]
    public IActionResult OnPostWithdraw(string? why) => Act(() => PolicyDesk.Withdraw(Db, Version.Id, why, OperationSource.Page), "已停用。按它作出的判定都留着。");

    /// <summary>A new draft with the words of this version; an open draft is gone on with instead.</summary>
    [Needs(Permission.EditPolicies)]
    public IActionResult OnPostNext()
    {
        if (!Load()) return NotFound();
        if (Others.FirstOrDefault(v => v.State is PolicyState.Draft or PolicyState.Submitted) is { } open) return Again($"第 {open.Number} 版还没有办完（{PolicyStanding.On(open, Today)}），请先办完那一版。");
        try
        {
            var draft = PolicyDesk.Save(Db, Version.Document, OperationSource.Page);
            Done = "新的一版已建好，内容和原来一样。请先改有效期和要改的地方。";
            return LocalRedirect(AddressOf(draft) + "/edit");
        }
        catch (PolicyRefusedException e)
        {
            return Again(e.Message);
        }
    }

    /// <summary>The place of a clause in the circular; negative when it is not there.</summary>
    public int PlaceOf(string clause) => Clauses.Select((c, i) => (c.Clause, i)).Where(c => c.Clause == clause).Select(c => c.i).DefaultIfEmpty(-1).First();

    protected override bool Load()
    {
        if (!base.Load()) return false;
        Checked = new CheckedDocument(Version.Document);
        if (Checked.Document.Policy is { } policy) (Sections, Clauses) = (PolicyReading.Of(policy), PolicyReading.Circular(policy));
        return true;
    }

    private IActionResult Act(Action act, string done)
    {
        if (!Load()) return NotFound();
        return Do(() =>
        {
            act();
            return done;
        }, Address);
    }
}
