using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Reading;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Operating;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Audit;

/// <summary>One operation: what it wrote, and its place in the chain.</summary>
[Needs(Permission.ReadAudit)]
public sealed class OperationModel(CountySession session, WideSession wide) : OfficePage(session)
{
    public Operation Operation { get; private set; } = null!;

    public OperationDetail Detail { get; private set; } = null!;

    public IActionResult OnGet(long sequence)
    {
        using var db = wide.Open(Permission.ReadAudit);
        if (OperationQueries.Find(db, sequence) is not { } operation)
        {
            return NotFound();
        }

        (Operation, Detail) = (operation, OperationDetail.Of(db, operation.Id));
        return Page();
    }
}
