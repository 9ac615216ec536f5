using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Entitlements;
using Wengang.App.Policies.Versions;
using Wengang.App.Subsidies.Schemes;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>一项补贴的设置: its flow and its policy, now and from a day on.</summary>
[Needs(Permission.SetUpSubsidies)]
public sealed class SchemeModel(CountySession session) : SubsidyPage(session)
{
    private FlowForm? typed;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>First day of the change.</summary>
    [BindProperty]
    public DateOnly? From { get; set; }

    /// <summary>Code of the policy chosen.</summary>
    [BindProperty]
    public string? Policy { get; set; }

    public SubsidyScheme Scheme { get; private set; } = SchemeBook.Delivered.All[0];

    public IReadOnlyList<PolicyVersion> Policies { get; private set; } = [];

    /// <summary>What is in force today, then what is to come.</summary>
    public IReadOnlyList<SchemeTerms> Terms { get; private set; } = [];

    public FlowForm Form { get; private set; } = new(Rules.Subsidies.Flow.ClaimFlow.Full);

    public IActionResult OnGet() => Show();

    [Needs(Permission.SetUpSubsidies)]
    public IActionResult OnPostSave()
    {
        typed = new FlowForm(Request.Form);
        return From is not { } from ? Again("请填从哪一天起生效。") : Do(() =>
            string.Concat([$"已保存，{from:yyyy年M月d日}起申请的按新流程办，以前申请的不变。", .. SchemeDesk.Save(Db, Code, typed.Flow(), string.IsNullOrEmpty(Policy) ? null : Policy, from, Today)]), Address);
    }

    [Needs(Permission.SetUpSubsidies)]
    public IActionResult OnPostCancel(DateOnly day) => Do(() =>
    {
        SchemeDesk.Cancel(Db, Code, day, Today);
        return "改动已取消。";
    }, Address);

    /// <summary>What does not fit between the scheme and a policy on a day.</summary>
    public IReadOnlyList<string> Warnings(SchemeTerms terms) => Policies.FirstOrDefault(p => p.Code == terms.Policy) is { } version
        ? SchemeDesk.Warnings(Scheme, version, terms.From > Today ? terms.From : Today)
        : [];

    private string Address => "/subsidies/settings/" + Code;

    protected override bool Load()
    {
        if (SchemeBook.Read(Db).Find(Code) is not { } scheme)
        {
            return false;
        }

        (Scheme, Policies, Terms) = (scheme, SchemeDesk.Choices(Db), [.. scheme.Terms.Where(t => t.To >= Today)]);
        var last = scheme.Terms[^1];
        Form = typed ?? new FlowForm(last.Flow);
        Policy = typed is null ? last.Policy : Policy;
        From ??= last.From > Today ? last.From : Today.AddDays(1);
        return true;
    }
}
