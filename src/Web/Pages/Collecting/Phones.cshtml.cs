using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Collecting.Devices;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Collecting;

/// <summary>采集手机: which phones hold data of the region, when they were last in touch; the office orders one to be wiped.</summary>
[Needs(Permission.VerifyChecks)]
public sealed class PhonesModel(CountySession session) : OfficePage(session)
{
    public IReadOnlyList<CollectDevice> Phones { get; private set; } = [];

    public void OnGet() => Phones = new DeviceBook(Db).All();

    [Needs(Permission.VerifyChecks)]
    public IActionResult OnPostWipe(long id)
    {
        if (!new DeviceBook(Db).OrderWipe(id))
        {
            return NotFound();
        }

        Done = "已要求清除，这台手机下次联网时会清掉上面的全部数据；从现在起它送来的内容也不再收。";
        return RedirectToPage();
    }

    public static string StateOf(CollectDevice phone) =>
        phone.WipedAt is { } at ? $"已清除（{Shown.Instant(at)}）"
        : phone.WipeOrderedAt is { } ordered ? $"等待清除（{phone.WipeOrderedBy} {Shown.Instant(ordered)} 要求）"
        : phone.SeenAt + DeviceBook.Keeps < DateTime.UtcNow ? "太久没有联系，名单已在手机上失效"
        : "使用中";
}
