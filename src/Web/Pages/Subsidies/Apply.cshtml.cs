using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>代办申请: for somebody whom no list named. The number is typed into the form and never in an address.</summary>
[Needs(Permission.ApplySubsidies)]
public sealed class ApplyModel(CountySession session) : SubsidyPage(session)
{
    public IReadOnlyList<SubsidyScheme> Schemes { get; private set; } = [];

    public (string? Identity, string? Scheme, string? Period, string? Amount, string? Reason) Typed { get; private set; } =
        (null, null, Today.Year.ToString(CultureInfo.InvariantCulture), null, null);

    public IActionResult OnGet() => Show();

    [Needs(Permission.ApplySubsidies)]
    public IActionResult OnPost(string? identity, string? scheme, string? period, string? amount, string? reason)
    {
        Typed = (identity, scheme, period, amount, reason);
        var address = "";
        var answer = Do(() =>
        {
            address = $"/subsidies/claims/{OnBehalf.Make(Db, identity, scheme ?? "", period, amount, reason, Today)}";
            return "申请已提交，请在下面上传材料、登记收款账号。";
        }, "/subsidies");
        return answer is LocalRedirectResult ? LocalRedirect(address) : answer;
    }

    protected override bool Load()
    {
        Schemes = SchemeBook.Read(Db).All;
        return true;
    }
}
