using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Entitlements;
using Wengang.App.Regions;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>代办申请: for somebody or an enterprise whom no list named. Numbers are typed into the form and never in an address.</summary>
[Needs(Permission.ApplySubsidies)]
public sealed class ApplyModel(CountySession session) : SubsidyPage(session)
{
    private const string Enterprise = "enterprise";

    /// <summary>enterprise for an enterprise; anything else is a person.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Subject { get; set; }

    public bool IsForEnterprise => Subject == Enterprise;

    public IReadOnlyList<SubsidyScheme> Schemes { get; private set; } = [];

    /// <summary>Townships and villages of the post.</summary>
    public IReadOnlyList<(string Code, string Name)> Places { get; private set; } = [];

    public ApplyForm Typed { get; private set; } = new();

    public IActionResult OnGet() => Show();

    [Needs(Permission.ApplySubsidies)]
    public IActionResult OnPost([FromForm] ApplyForm form) => Submit(form, () => DeskClaim.Make(Db, form.Identity, form.Scheme ?? "", form.Period, form.Amount, form.Reason, Today));

    [Needs(Permission.ApplySubsidies)]
    public IActionResult OnPostEnterprise([FromForm] ApplyForm form) =>
        Submit(form, () => OnBehalf.MakeForEnterprise(Db, form.CreditCode, form.Name, form.Region, form.Scheme ?? "", form.Period, form.Amount, form.Reason, Today));

    protected override bool Load()
    {
        Typed = Typed with { Period = Typed.Period ?? Today.Year.ToString(CultureInfo.InvariantCulture) };
        Schemes = [.. SchemeBook.Read(Db).All.Where(s => s.IsForPersons != IsForEnterprise)];
        Places = IsForEnterprise ? PlaceNames.Read(Db) : [];
        return true;
    }

    private IActionResult Submit(ApplyForm form, Func<long> make)
    {
        Typed = form;
        var address = "";
        var answer = Do(() =>
        {
            address = $"/subsidies/claims/{make()}";
            return "申请已提交，请在下面上传材料、登记收款账号。";
        }, "/subsidies");
        return answer is LocalRedirectResult ? LocalRedirect(address) : answer;
    }
}
