using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Schemes;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>设置: the steps of the schemes, and the columns of the bank's file.</summary>
[Needs(Permission.SetUpSubsidies)]
public sealed class SettingsModel(CountySession session) : SubsidyPage(session)
{
    public IReadOnlyList<SubsidyScheme> Schemes { get; private set; } = [];

    public PaymentColumns Columns { get; private set; } = PaymentColumns.Default;

    public string? Typed { get; private set; }

    public IActionResult OnGet() => Show();

    [Needs(Permission.SetUpSubsidies)]
    public IActionResult OnPostColumns(string? columns, string? separator)
    {
        Typed = columns;
        return Do(() =>
        {
            PaymentColumns.Of(columns ?? "", separator ?? "|").Save(Db);
            return "出盘的列已保存。";
        }, "/subsidies/settings");
    }

    protected override bool Load()
    {
        (Schemes, Columns) = (SchemeBook.Read(Db).All, PaymentColumns.Read(Db));
        return true;
    }
}
