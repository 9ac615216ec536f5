using Microsoft.EntityFrameworkCore;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Referrals;
using Wengang.App.Referrals.Sending;

namespace Wengang.Browser.Tests.Setup;

/// <summary>The sample county's first night of help: the list is made, some people are sent, one is accepted.</summary>
public static class SampleHelp
{
    private const int Sent = 4;

    public static void Begin(CountySite site)
    {
        var today = DateOnly.FromDateTime(DateTime.Today);
        using var db = CountyDatabase.At(site.Database).Open(Actor.Local("test"));
        ReferralWork.Run(db, today, OperationSource.Command);
        var ids = db.Set<Referral>().AsNoTracking().OrderBy(r => r.RegionCode).ThenBy(r => r.Id).Select(r => r.Id).Take(Sent).ToList();
        BatchSender.Send(db, ids, urgent: false, today);
        BureauDesk.Accept(db, [ids[0]], db.Set<Account>().Single(a => a.UserName == "renshe").Id, today);
    }
}
