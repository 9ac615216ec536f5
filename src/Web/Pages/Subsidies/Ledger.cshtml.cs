using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Regions;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Money;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>资金台账: where every decided fen is, and what the funds have.</summary>
[Needs(Permission.ReadSubsidies)]
public sealed class LedgerModel(CountySession session) : SubsidyPage(session)
{
    [BindProperty(SupportsGet = true, Name = "township")]
    public string? Place { get; set; }

    public IReadOnlyDictionary<string, Ledger> Ledgers { get; private set; } = new Dictionary<string, Ledger>();

    public IReadOnlyList<(string Code, string Name)> Townships { get; private set; } = [];

    public IReadOnlyList<FundLine> Funds { get; private set; } = [];

    public SchemeBook Schemes { get; private set; } = SchemeBook.Delivered;

    public (string? Fund, string? Year, string? Amount, string? Document) Typed { get; private set; }

    public IActionResult OnGet() => Show();

    [Needs(Permission.ApprovePayments)]
    public IActionResult OnPostAllot(string? fund, int year, string? amount, string? document)
    {
        Typed = (fund, year.ToString(System.Globalization.CultureInfo.InvariantCulture), amount, document);
        return Do(() =>
        {
            BudgetDesk.Allot(Db, fund ?? "", year, amount, document, Today);
            return "资金指标已登记。";
        }, "/subsidies/ledger");
    }

    protected override bool Load()
    {
        (Schemes, Townships) = (SchemeBook.Read(Db), TownshipNames.Read(Db, new HashSet<string>()));
        Ledgers = LedgerQueries.Read(Db, Township(Place)?[..9]);
        Funds = FundQueries.Read(Db);
        return true;
    }
}
