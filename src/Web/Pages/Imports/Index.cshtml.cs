using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Intake;
using Wengang.App.Intake.Receiving;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Queries;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Imports;

/// <summary>导入: drop files, and the batches so far.</summary>
[Needs(Permission.ImportSheets)]
[RequestSizeLimit(DropLimits.Bytes + (4 << 20))]
[RequestFormLimits(MultipartBodyLengthLimit = DropLimits.Bytes + (4 << 20))]
public sealed class IndexModel(CountySession session) : ImportsPage(session)
{
    public IReadOnlyList<BatchLine> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public IActionResult OnGet([FromQuery(Name = "p")] int page = 1)
    {
        Read(page);
        return Pager.Exists ? Page() : NotFound();
    }

    [Needs(Permission.ImportSheets)]
    public IActionResult OnPost(List<IFormFile>? files, long? parent, string? month)
    {
        Read(1);
        Period? stated = null;
        if (!string.IsNullOrWhiteSpace(month))
        {
            if (!Period.TryParse(month.Trim(), out var written))
            {
                return Unusable("月份请写成 2023-06 的样子。");
            }

            stated = written;
        }

        if (parent is { } id && !Db.Set<ImportBatch>().Any(b => b.Id == id))
        {
            return NotFound();
        }

        try
        {
            var batch = Receiver.Receive(Db, [.. (files ?? []).Where(f => f.Length > 0).Select(f => new DroppedFile(f.FileName, f.Length, f.OpenReadStream))], parent, stated);
            return batch is null ? Unusable("没有选中文件，请先选文件再上传。") : LocalRedirect($"/imports/{batch.Id}");
        }
        catch (ArgumentException e)
        {
            return Unusable(e.Message);
        }
    }

    private void Read(int page)
    {
        Pager = new Pager(page, Db.Set<ImportBatch>().Count());
        Lines = Pager.Exists ? BatchList.Stretch(Db, (page - 1) * Pager.Size, Pager.Size) : [];
    }
}
