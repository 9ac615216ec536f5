using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Spreadsheets.Filling;

namespace Wengang.App.BlankForms;

/// <summary>Fills a table and hands it out: an operation, recorded before anything leaves.</summary>
public static class FormExport
{
    /// <param name="path">The blank table.</param>
    /// <param name="form">As it was understood.</param>
    /// <param name="choice">How it is to be filled.</param>
    /// <param name="request">From what; whole numbers need the right and a reason.</param>
    /// <param name="reason">Why masked numbers do not do; ignored where they do.</param>
    /// <param name="target">Where the filled table goes.</param>
    /// <param name="source">Through which door.</param>
    /// <exception cref="ArgumentException">Whole numbers without a reason.</exception>
    /// <exception cref="UnauthorizedAccessException">The post may not reveal identity numbers.</exception>
    public static FilledForm Write(
        string path, BlankForm form, FormChoice choice, FormRequest request, string? reason, Stream target, OperationSource source)
    {
        var db = request.Query.Db;
        if (request.Full)
        {
            db.Actor.Require(Permission.RevealIdentity);
            if (string.IsNullOrWhiteSpace(reason))
            {
                throw new ArgumentException("填完整证件号码必须说明用途。");
            }
        }

        var filled = FormFiller.Fill(form, choice, request);
        var title = $"{(form.Title.Length > 0 ? form.Title : form.SheetName)} {request.Query.AsOf:yyyy-MM-dd}，{filled.Rows} 行";
        using (var operation = db.Begin(
            request.Full ? OperationKind.FullIdentityExport : OperationKind.FormFill, request.Full ? $"填表 {title}：{reason!.Trim()}" : $"填表 {title}", source))
        {
            operation.Complete();
        }

        FilledCopy.Write(path, target, filled.Fill);
        return filled;
    }
}
